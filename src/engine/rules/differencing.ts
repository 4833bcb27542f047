import { z } from 'zod';
import type { CountTable } from '../differencing/count-table';
import { differencesOf, heldTogether } from '../differencing/differences';
import { differencesBySums } from '../differencing/differences-by-sums';
import { isOneTable, pairsOfTables } from '../differencing/pairs-of-tables';
import type { Allow } from '../rulebook/book';
import { defineRule, type RequestContext, type RequestDraft } from './define-rule';
import { filesOf } from './anchors';
import { findingOf } from './differences/finding-of';
import { quoted } from './words';

/**
 * Two counts of which one counts some of whom the other counts: their difference is a count that nobody published, of those
 * who are in one only. Either is printed, or a sum of printed ones.
 *
 *   outer − inner     1 and more, kept while `small-count`'s `allow` holds
 *
 * Between the tables of a request, and between each of them and what was released before.
 * Source: Handbook on Statistical Disclosure Control, 2nd ed. (2024), on disclosure by differencing.
 */
export const differencing = defineRule({
  id: 'differencing',
  title: 'A small group between two tables',
  params: z.strictObject({}),

  *request(context) {
    const { tables, earlier, countsKept } = context;
    const released = new Set(earlier);
    let left = MOST_HELD_AGAINST;
    let told = 0;
    for (const { first, second } of pairsOfTables(tables, earlier)) {
      left -= 1 + first.counts.length + second.counts.length;
      if (left < 0) {
        yield notAll(
          'so many tables may speak of the same people that not all pairs were compared',
          from(tables, first),
        );
        return;
      }
      const sides = { first, second, isEarlier: released.has(second) };
      for (const { difference, differences } of smallOnes(first, second, countsKept)) {
        told += 1;
        if (told > MOST_TOLD) {
          yield notAll(
            `more than ${MOST_TOLD} pairs of counts were found; these are the first`,
            from(tables, first),
          );
          return;
        }
        yield findingOf(sides, difference, { differences, allowed: countsKept });
      }
    }
    yield* tooLong(context);
  },
});

/** Counts and pairs looked at: some seconds. */
const MOST_HELD_AGAINST = 20_000_000;
const MOST_TOLD = 2000;

function* smallOnes(first: CountTable, second: CountTable, allowed: Allow) {
  const held = heldTogether(first, second);
  const single = differencesOf(held);
  for (const differences of [...(single ? [single] : []), ...differencesBySums(held)]) {
    for (const difference of differences.found)
      if (!allowed.holds(difference.people)) yield { difference, differences };
  }
}

/** A table alone is held against nothing. */
function* tooLong({ tables, earlier }: RequestContext<unknown>): Iterable<RequestDraft> {
  const all = [...tables, ...earlier];
  const cut = tables.filter((table) => table.cut && all.some((other) => !isOneTable(table, other)));
  const [first] = cut;
  if (!first) return;
  const named = first.title === '' ? 'a table' : quoted(first.title);
  yield notAll(`${named} of ${first.path} holds more counts than are compared`, cut);
}

/** Each table is held against all that come after it: those before `first` are through. */
function from(tables: readonly CountTable[], first: CountTable): readonly CountTable[] {
  return tables.slice(tables.indexOf(first));
}

/** @param open the tables that this concerns: who looks at their files must see it */
function notAll(why: string, open: readonly CountTable[]): RequestDraft {
  return {
    outcome: 'unsure',
    anchors: filesOf(open),
    message: `Not every count was held against those of the other tables: ${why}.`,
    remedy: 'Compare the tables that speak of the same people by hand, or make smaller requests.',
  };
}
