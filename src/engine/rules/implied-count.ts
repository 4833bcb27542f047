import { z } from 'zod';
import { cellAnchor, placeOf } from '../model/anchor';
import { sentencesIn } from './prose/sentences-in-cells';
import type { Allow } from '../rulebook/book';
import type { Table, TableCell } from '../tables/table';
import { defineRule, type Draft, type RuleContext } from './define-rule';
import { saysExact } from './implied/exact-counts';
import { rowsOfFewShares } from './implied/rows-of-few-shares';
import { sharesInSentences, type ShareInSentence } from './implied/in-sentences';
import { judged, placed, smallAmong, type Placed } from './implied/judge';
import { LeftOut, NEIGHBOURS } from './implied/left-out';
import { restsOfGroups } from './implied/rest-of-group';
import { ShownCounts } from './implied/shown-counts';
import { heldBy } from './implied/held-digits';
import { shareRoles, sharesOfGroups, type ShareOfGroup } from './implied/shares-of-groups';
import { stepsOf } from './implied/steps';
import type { WholeNumbers } from './implied/whole-numbers';
import { whereSaid } from './statistics/records-said';
import { quoted } from './words';

/**
 * A figure that gives a small count back: 2.4 % of 295 can only be 7 people; so do a total that exceeds its parts by 7 and
 * two cumulative figures that lie 7 apart.
 *
 *   numbers = { k : base × k / n prints as the figure }      broken if all of them are small, undecided if some are
 *
 * Percentages, proportions, rates per so many people, and means of whole numbers, where n stands near. A count that is
 * printed is `small-count`'s. What is small, the book says there.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), frequency tables, percentages.
 */
export const impliedCount = defineRule({
  id: 'implied-count',
  title: 'A figure that gives a small count back',
  params: z.strictObject({}),

  *table(table, context) {
    if (OTHER_RULES.has(table.kind)) return;
    yield* ofShares(table, context);
    if (!saysExact(table, context.statement)) return;
    yield* ofDifferences(table, context);
  },

  *rows({ grid, notable }, { countsKept, looked }) {
    for (const { text, row, column } of sentencesIn({ notable })) {
      for (const share of sharesInSentences([text], 1)) {
        looked();
        const at = { anchor: cellAnchor(grid, row, column), sure: share.sure };
        yield* ofSentence(at, share, countsKept);
      }
    }
  },

  *lines({ place = {}, firstLine, lines }, { countsKept, looked }) {
    for (const share of sharesInSentences(lines, firstLine)) {
      looked();
      const { line, start, end } = share;
      const at = { anchor: { ...placeOf(place), line, start, end }, sure: share.sure };
      yield* ofSentence(at, share, countsKept);
    }
  },
});

/** Shares whose count nothing prints, and those that leave a count out. */
function* ofShares(
  whole: Table,
  { countsKept: kept, statement, looked }: RuleContext<unknown>,
): Iterable<Draft> {
  const roles = shareRoles(whole);
  const few = rowsOfFewShares(whole, roles, { kept, around: NEIGHBOURS });
  const { table } = few;
  const shares = sharesOfGroups(table, statement, whole);
  looked(shares.length + (shares.length > 0 ? few.passedOver(roles) : 0));
  const leftOut = new LeftOut(shares);
  let shown: ShownCounts | undefined;
  for (const { share, at, rest } of telling(shares, leftOut, kept)) {
    const { numbers, size, cell, group } = share;
    const isSmall = smallAmong(numbers, kept) !== 'none';
    shown ??= new ShownCounts(table);
    const place = placed(cell, group.confidence);
    const evidence = { group: size, groupFrom: whereSaid(group) };
    if (isSmall && !shown.show(share.cell, numbers))
      yield* judged(place, numbers, kept, (range) => ({
        gives: `This figure gives ${cell.role === 'mean' ? 'the sum over' : 'the count among'} ${size} people back`,
        derivation: derivationOf(share, range),
        evidence,
        remedy: heldBy(cell)
          ? 'Round the value itself, not only its format, or leave the figure out: the cell holds more digits than it shows.'
          : 'Leave the figure out, print fewer decimals, or merge the group or the category with another.',
      }));
    if (isSmall || !rest || shown.show(share.cell, rest) || leftOut.isShown(share, at)) continue;
    yield* judged(place, rest, kept, (range) => ({
      gives: `This figure leaves a count out of ${size} people`,
      derivation: `${size} − what prints as ${printed(cell)} of ${size} leaves ${range}`,
      evidence,
      remedy:
        'Print it in whole per cent or as “over 95 %”, or merge the group with another, so that those left out are enough.',
    }));
  }
}

interface Telling {
  readonly share: ShareOfGroup;
  /** Where it stands among all. */
  readonly at: number;
  /** Those whom it leaves out. */
  readonly rest: WholeNumbers | undefined;
}

/** Of the millions of shares in a long table few give away a small count: of the others nothing more is made. */
function telling(shares: readonly ShareOfGroup[], leftOut: LeftOut, kept: Allow): readonly Telling[] {
  const found: Telling[] = [];
  for (let at = 0; at < shares.length; at++) {
    const share = shares[at];
    if (!share) continue;
    const isSmall = smallAmong(share.numbers, kept) !== 'none';
    if (!isSmall && kept.holds(Math.max(1, share.size - share.numbers.most))) continue;
    const rest = leftOut.by(share);
    if (isSmall || rest) found.push({ share, at, rest });
  }
  return found;
}

/** The share itself, or what it leaves out: `97 % of 30 had none`. */
function* ofSentence(at: Placed, share: ShareInSentence, kept: Allow): Iterable<Draft> {
  const { numbers, rest, size, written } = share;
  const isRest = smallAmong(numbers, kept) === 'none';
  yield* judged(at, isRest ? rest : numbers, kept, (range) => ({
    gives: isRest
      ? `This percentage of ${size} people leaves a count out`
      : `This percentage gives the count among ${size} people back`,
    derivation: isRest
      ? `${size} − what prints as ${written} of ${size} leaves ${range}`
      : `${range} ÷ ${size} × 100 prints as ${written}`,
    evidence: { group: size },
    remedy: 'Leave the percentage out, round it, or speak of a larger group.',
  }));
}

/** Counts that nothing shows and two printed figures lie apart by. */
function* ofDifferences(
  table: Table,
  { countsKept, statement, looked }: RuleContext<unknown>,
): Iterable<Draft> {
  for (const { total, parts, rest } of restsOfGroups(table)) {
    looked();
    yield* judged(placed(total), { least: rest, most: rest }, countsKept, () => ({
      gives: 'The parts shown do not add up to this total: what they leave out is a count of its own',
      derivation: `${printed(total)} − ${parts.length} parts that make ${valueOf(total) - rest}`,
      evidence: {},
      remedy: 'Show the rest as a category merged with another, or give the total of what is shown.',
    }));
  }
  for (const { cell, before, numbers } of stepsOf(table, statement)) {
    looked();
    yield* judged(placed(cell, before.confidence), numbers, countsKept, () => ({
      gives: `These figures run up, and from ${quoted(before.row.name)} to ${quoted(cell.row.name)} they step by a count`,
      derivation: `${printed(cell)} − ${printed(before)}`,
      evidence: {},
      remedy: 'Leave this row out, or merge it with a neighbour, so that every step is large enough.',
    }));
  }
}

const OTHER_RULES: ReadonlySet<string> = new Set(['microdata', 'regression', 'survival']);

/** For people: which whole numbers print as the figure, and how. */
function derivationOf({ cell, base, size }: ShareOfGroup, range: string): string {
  const by = base === 1 ? '' : ` × ${base}`;
  const held = heldBy(cell);
  if (!held) return `${range} ÷ ${size}${by} prints as ${printed(cell)}`;
  return `${range} ÷ ${size}${by} = ${held.value}, which the cell holds behind ${printed(cell)}`;
}

function printed({ text }: TableCell): string {
  return text.trim().slice(0, 40);
}

function valueOf({ reading }: TableCell): number {
  return reading.kind === 'number' ? reading.value : NaN;
}
