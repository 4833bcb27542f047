import { z } from 'zod';
import { roundingWindow, type RoundingWindow } from '../audit/rounding-window';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import { SURE, type Table, type TableCell } from '../tables/table';
import { columnAnchor, rowAnchor } from './anchors';
import { groupsOf } from './classes/categories';
import { isClassification } from './classes/classification';
import type { Group, Spread } from './classes/group';
import { isAtRisk, isOfMissing, isValidBesideMissing } from './classes/no-classes';
import { percentGroupsOf } from './classes/percentages';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { people, quoted, thresholdOf } from './words';

/**
 * Class (group) disclosure: all people of a group are in one category, so who knows that someone is in the group knows
 * the category, however large the group is.
 *
 *   share = largest category / all of the group      kept while `allow` holds
 *
 * A group of nobody discloses nothing. A suppressed cell stands for people in a second category, and a 0 of rounded counts may.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), class disclosure.
 */
export const classDisclosure = defineRule({
  id: 'class-disclosure',
  title: 'All people of a group in one category',
  params: z.strictObject({ allow: allow('< 1') }),

  *table(table, { params, statement, looked }) {
    // A table of nothing but percentages is of no kind of its own.
    if ((table.kind !== 'frequency' && table.kind !== 'other') || isClassification(table)) return;
    if (isAtRisk(table) || isOfMissing(table)) return;
    const rounded = roundingWindow(table, statement, []);
    const groups = table.kind === 'frequency' ? groupsOf(table).filter(tellsCategory) : [];
    for (const group of groups) {
      looked();
      const spread = spreadOf(group.cells, rounded);
      if (spread && !params.allow.holds(spread.share)) yield disclosed(table, group, spread, params.allow);
    }
    // Said once: by the counts, where the same way of reading has them. A column of sizes beside percentages is another way.
    const counted = new Set(groups.map(({ direction }) => direction));
    for (const group of percentGroupsOf(table).filter(tellsCategory)) {
      if (counted.has(group.direction)) continue;
      looked();
      if (group.alone && !params.allow.holds(1)) yield disclosed(table, group, group.alone, params.allow);
    }
  },
});

function tellsCategory(group: Group): boolean {
  return !isValidBesideMissing(group);
}

/**
 * Undefined where nobody is in the group, or where what is printed does not say. Of rounded counts the share is the least
 * that the largest category can have.
 */
function spreadOf(cells: readonly TableCell[], rounded: RoundingWindow | undefined): Spread | undefined {
  let size = 0;
  let largest: TableCell | undefined;
  let most = 0;
  for (const cell of cells) {
    const { reading } = cell;
    if (reading.kind !== 'number' || reading.value < 0) return undefined;
    size += reading.value;
    if (reading.value <= most) continue;
    most = reading.value;
    largest = cell;
  }
  if (!largest) return undefined;
  const { below, above } = rounded && cells.every((cell) => isMultiple(cell, rounded.base)) ? rounded : EXACT;
  const least = Math.max(0, most - below);
  const share = least / (least + (size - most) + above * (cells.length - 1));
  return { largest, share, size, exact: true };
}

const EXACT = { below: 0, above: 0 };

function isMultiple({ reading }: TableCell, base: number): boolean {
  return reading.kind === 'number' && reading.value % base === 0;
}

function disclosed(
  table: Table,
  group: Group,
  { largest, share, size, exact }: Spread,
  allowed: Allow,
): Draft {
  const anchor = group.direction === 'row' ? rowAnchor(table, largest) : columnAnchor(table, largest);
  const who = share === 1 ? 'All of' : `${Math.floor(share * 100)} % of`;
  const isOne = size === 1 && share === 1;
  const them = isOne ? 'The only person' : `${who} ${size === undefined ? 'the people' : people(size)}`;
  const said = {
    value: share,
    threshold: thresholdOf(allowed),
    message:
      `${them} of ${quoted(group.name)} ${isOne ? 'is' : 'are'} in ` +
      `${quoted(group.categoryOf(largest))}: who knows that someone is in the group knows the category.`,
    remedy:
      'Merge this group or this category with a neighbour, so that each group is spread over categories.',
  };
  return exact && group.cells.every(({ confidence }) => confidence >= SURE)
    ? broken(anchor, said)
    : undecided(anchor, said);
}
