import { z } from 'zod';
import type { CountTable, PublishedCount } from '../differencing/count-table';
import { differencesOf, type Difference, type Differences } from '../differencing/differences';
import { isOneTable, pairsOfTables } from '../differencing/pairs-of-tables';
import { placeTold } from '../differencing/place-told';
import { spanInWords } from '../differencing/spans';
import type { Allow } from '../rulebook/book';
import { defineRule, type RequestContext, type RequestDraft } from './define-rule';
import { people, quoted, thresholdOf } from './words';

/**
 * Two published counts of which one counts some of whom the other counts: their difference is a count that nobody
 * published, of those who are in one only.
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
        yield notAll('so many tables may speak of the same people that not all pairs were compared');
        return;
      }
      const differences = differencesOf(first, second);
      for (const difference of differences?.found ?? []) {
        if (!differences || countsKept.holds(difference.people)) continue;
        told += 1;
        if (told > MOST_TOLD) {
          yield notAll(`more than ${MOST_TOLD} pairs of counts were found; these are the first`);
          return;
        }
        const sides = { first, second, isEarlier: released.has(second) };
        yield draftOf(sides, difference, { differences, allowed: countsKept });
      }
    }
    yield* tooLong(context);
  },
});

/** Counts and pairs looked at: some seconds. */
const MOST_HELD_AGAINST = 20_000_000;
const MOST_TOLD = 2000;

interface Sides {
  readonly first: CountTable;
  readonly second: CountTable;
  /** The second one was released before. */
  readonly isEarlier: boolean;
}

interface Found {
  readonly differences: Differences;
  readonly allowed: Allow;
}

function draftOf(
  { first, second, isEarlier }: Sides,
  { first: one, second: other, people: between }: Difference,
  { differences, allowed }: Found,
): RequestDraft {
  const isSure = one.sure && other.sure;
  return {
    outcome: isSure ? 'flagged' : 'unsure',
    anchors: [
      { path: first.path, ...one.anchor },
      ...(isEarlier ? [] : [{ path: second.path, ...other.anchor }]),
    ],
    value: between,
    threshold: thresholdOf(allowed),
    message: `Whoever subtracts learns of ${people(between)}: ${quoted(one.label)} is ${one.value} in ${placeOf(first, one)} and ${other.value} in ${placeOf(second, other)}${isEarlier ? ', which was released before' : ''}.`,
    remedy:
      'Release only one of the two tables, or make both of the same groups; or take this count out of one of them, with a second one so that it cannot be computed.',
    evidence: {
      difference: between,
      because: because(differences, one, other),
      cells: [cellOf(first, one), { ...cellOf(second, other), ...(isEarlier ? { earlier: true } : {}) }],
    },
  };
}

function placeOf({ path }: CountTable, { anchor }: PublishedCount): string {
  return placeTold(path, anchor);
}

function cellOf({ path, title }: CountTable, { anchor, label, value }: PublishedCount) {
  return { path, ...anchor, title, label, value };
}

/** Why the one may be subtracted from the other, for a person to judge. */
function because(
  { likeness, compared, equal }: Differences,
  one: PublishedCount,
  other: PublishedCount,
): string[] {
  return [...spansTold(one, other), wordsTold(likeness), `${equal} of ${compared} counts of both are equal.`];
}

function wordsTold({ words, spans, apart }: Differences['likeness']): string {
  if (words === 'same' && spans === 'same') return 'Both tables say the same of whom they count.';
  if (words === 'one-within') return `Only one of the tables says ${quoted(apart.join(' '))}.`;
  if (words !== 'same') return 'By their numbers the tables are of one source, whatever their titles say.';
  return 'But for a range both tables say the same of whom they count.';
}

function spansTold(one: PublishedCount, other: PublishedCount): string[] {
  const [first, second] = [one.spans, other.spans].map((spans) => spans.map(spanInWords).join(', '));
  if (first === undefined || second === undefined || first === second) return [];
  return [`Of ${first} and ${second} one lies within the other.`];
}

/** A table alone is held against nothing. */
function* tooLong({ tables, earlier }: RequestContext<unknown>): Iterable<RequestDraft> {
  const all = [...tables, ...earlier];
  const cut = tables.filter((table) => table.cut && all.some((other) => !isOneTable(table, other)));
  const [first] = cut;
  if (!first) return;
  const named = first.title === '' ? 'a table' : quoted(first.title);
  yield {
    ...notAll(`${named} of ${first.path} holds more counts than are compared`),
    anchors: [...new Set(cut.map(({ path }) => path))].map((path) => ({ path })),
  };
}

function notAll(why: string): RequestDraft {
  return {
    outcome: 'unsure',
    anchors: [],
    message: `Not every count was held against those of the other tables: ${why}.`,
    remedy: 'Compare the tables that speak of the same people by hand, or make smaller requests.',
  };
}
