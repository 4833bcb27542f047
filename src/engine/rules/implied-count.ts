import { z } from 'zod';
import type { Allow } from '../rulebook/book';
import { SURE, type Confidence, type Table, type TableCell } from '../tables/table';
import { broken, defineRule, undecided, type Draft, type RuleContext } from './define-rule';
import { saysExact } from './implied/exact-counts';
import { restsOfGroups } from './implied/rest-of-group';
import { sharesOfGroups, type ShareOfGroup } from './implied/shares-of-groups';
import { stepsOf } from './implied/steps';
import type { WholeNumbers } from './implied/whole-numbers';
import { whereSaid } from './statistics/records-behind';
import { inWords, quoted, thresholdOf } from './words';

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
    const { countsKept, statement, looked } = context;
    for (const share of sharesOfGroups(table, statement)) {
      looked();
      // Of the millions in a long table few give away a small count.
      if (smallAmong(share.numbers, countsKept) === 'none') continue;
      yield* judged(share.cell, share.group.confidence, share.numbers, countsKept, (range) => ({
        gives: `This figure gives ${share.cell.role === 'mean' ? 'the sum over' : 'the count among'} ${share.size} people back`,
        derivation: derivationOf(share, range),
        evidence: { group: share.size, groupFrom: whereSaid(share.group) },
        remedy:
          'Leave the figure out, print fewer decimals, or merge the group or the category with another.',
      }));
    }
    if (!saysExact(table, statement)) return;
    yield* ofDifferences(table, context);
  },
});

/** Counts that nothing shows and two printed figures lie apart by. */
function* ofDifferences(
  table: Table,
  { countsKept, statement, looked }: RuleContext<unknown>,
): Iterable<Draft> {
  for (const { total, parts, rest } of restsOfGroups(table)) {
    looked();
    yield* judged(total, 1, { least: rest, most: rest }, countsKept, () => ({
      gives: 'The parts shown do not add up to this total: what they leave out is a count of its own',
      derivation: `${printed(total)} − ${parts.length} parts that make ${valueOf(total) - rest}`,
      evidence: {},
      remedy: 'Show the rest as a category merged with another, or give the total of what is shown.',
    }));
  }
  for (const { cell, before, numbers } of stepsOf(table, statement)) {
    looked();
    yield* judged(cell, before.confidence, numbers, countsKept, () => ({
      gives: `These figures run up, and from ${quoted(before.row.name)} to ${quoted(cell.row.name)} they step by a count`,
      derivation: `${printed(cell)} − ${printed(before)}`,
      evidence: {},
      remedy: 'Leave this row out, or merge it with a neighbour, so that every step is large enough.',
    }));
  }
}

interface Said {
  /** What the figure gives away, as the beginning of a sentence. */
  readonly gives: string;
  /** For people: how the numbers follow. */
  readonly derivation: string;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly remedy: string;
}

const OTHER_RULES: ReadonlySet<string> = new Set(['microdata', 'regression', 'survival']);

function* judged(
  cell: TableCell,
  confidence: Confidence,
  numbers: WholeNumbers,
  kept: Allow,
  said: (range: string) => Said,
): Iterable<Draft> {
  const { least, most } = numbers;
  const small = smallAmong(numbers, kept);
  if (small === 'none') return;
  const range = least === most ? `${least}` : `${least} to ${most}`;
  const { gives, derivation, evidence, remedy } = said(range);
  const how =
    small === 'all'
      ? `it can only be ${range}, and the rulebook allows counts of ${inWords(kept)}`
      : `it is ${range}, of which some are fewer than the rulebook allows (${inWords(kept)})`;
  const draft = {
    value: least === most ? least : range,
    threshold: thresholdOf(kept),
    message: `${gives}: ${how}.`,
    remedy,
    evidence: { derivation, ...evidence, lo: least, hi: most },
  };
  const sure = small === 'all' && Math.min(cell.confidence, confidence) >= SURE;
  yield sure ? broken(cell.anchor, draft) : undecided(cell.anchor, draft);
}

function smallAmong({ least, most }: WholeNumbers, kept: Allow): 'all' | 'some' | 'none' {
  const fewest = Math.max(1, least);
  // What is kept is kept from some number on, so that the ends tell about what is between.
  if (fewest > most || kept.holds(fewest)) return 'none';
  return least >= 1 && !kept.holds(most) ? 'all' : 'some';
}

/** For people: which whole numbers print as the figure, and how. */
function derivationOf({ cell, base, size }: ShareOfGroup, range: string): string {
  const by = base === 1 ? '' : ` × ${base}`;
  return `${range} ÷ ${size}${by} prints as ${printed(cell)}`;
}

function printed({ text }: TableCell): string {
  return text.trim().slice(0, 40);
}

function valueOf({ reading }: TableCell): number {
  return reading.kind === 'number' ? reading.value : NaN;
}
