import { z } from 'zod';
import type { Allow } from '../rulebook/book';
import { SURE } from '../tables/table';
import { broken, defineRule, undecided } from './define-rule';
import { sharesOfGroups, type ShareOfGroup } from './implied/shares-of-groups';
import { whereSaid } from './statistics/records-behind';
import { inWords, thresholdOf } from './words';

/**
 * A share that gives a small count back: 2.4 % of 295 can only be 7 people.
 *
 *   numbers = { k : base × k / n prints as the figure }      broken if all of them are small, undecided if some are
 *
 * Percentages, proportions, rates per so many people, and means of whole numbers, where n stands near. A count that is
 * printed beside its share is `small-count`'s. What is small, the book says there.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), frequency tables, percentages.
 */
export const impliedCount = defineRule({
  id: 'implied-count',
  title: 'A share that gives a small count back',
  params: z.strictObject({}),

  *table(table, { countsKept, statement, looked }) {
    if (OTHER_RULES.has(table.kind)) return;
    for (const share of sharesOfGroups(table, statement)) {
      looked();
      const { cell, group, numbers } = share;
      const small = smallAmong(share, countsKept);
      if (small === 'none') continue;
      const said = {
        value: numbers.least === numbers.most ? numbers.least : `${numbers.least} to ${numbers.most}`,
        threshold: thresholdOf(countsKept),
        message: messageOf(share, small, countsKept),
        remedy:
          'Leave the figure out, print fewer decimals, or merge the group or the category with another.',
        evidence: {
          derivation: derivationOf(share),
          group: share.size,
          groupFrom: whereSaid(group),
          lo: numbers.least,
          hi: numbers.most,
        },
      };
      const sure = small === 'all' && Math.min(cell.confidence, group.confidence) >= SURE;
      yield sure ? broken(cell.anchor, said) : undecided(cell.anchor, said);
    }
  },
});

const OTHER_RULES: ReadonlySet<string> = new Set(['microdata', 'regression', 'survival']);

function smallAmong({ numbers: { least, most } }: ShareOfGroup, kept: Allow): 'all' | 'some' | 'none' {
  const isSmall = (number: number) => number >= 1 && !kept.holds(number);
  // What is kept is kept from some number on, so that the ends tell about what is between.
  if (isSmall(Math.max(1, least)) && Math.max(1, least) <= most)
    return least >= 1 && isSmall(most) ? 'all' : 'some';
  return 'none';
}

function messageOf({ numbers, size, cell }: ShareOfGroup, small: 'all' | 'some', kept: Allow): string {
  const { least, most } = numbers;
  const range = least === most ? `${least}` : `${least} to ${most}`;
  const of = cell.role === 'mean' ? `the sum over ${size} people` : `the count among ${size} people`;
  return small === 'all'
    ? `This figure gives ${of} back: it can only be ${range}, and the rulebook allows counts of ${inWords(kept)}.`
    : `This figure nearly gives ${of} back: it is ${range}, of which some are fewer than the rulebook allows (${inWords(kept)}).`;
}

/** For people: which whole numbers print as the figure, and how. */
function derivationOf({ cell, numbers: { least, most }, base, size }: ShareOfGroup): string {
  const by = base === 1 ? '' : ` × ${base}`;
  const numbers = least === most ? `${least}` : `${least} to ${most}`;
  return `${numbers} ÷ ${size}${by} prints as ${cell.text.trim().slice(0, 40)}`;
}
