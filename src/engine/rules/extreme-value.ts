import { z } from 'zod';
import type { Anchor } from '../model/anchor';
import type { Role } from '../tables/roles';
import { looksLikeDate } from '../tables/cells/dates';
import { SURE, type Line, type Table, type TableCell } from '../tables/table';
import { columnAnchor, rowAnchor, tableAnchor } from './anchors';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { endsOfTwoValued } from './statistics/two-valued';
import { listed } from './words';

/**
 * Minima, maxima and what comes to the same (ranges, percentiles 0 and 100, lists of the largest): each is usually the
 * value of one person. A whole column or row of them is one finding.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), maxima, minima and percentiles.
 */
export const extremeValue = defineRule({
  id: 'extreme-value',
  title: 'A value of a single person at the end of a range',
  params: z.strictObject({}),

  *table(table, { looked }) {
    if (table.kind === 'microdata') return;
    const lines = new Map<string, Extremes>();
    const ends = table.cellsOf(MAY_BE_EXTREME).filter(isExtreme);
    const ofEverybody = endsOfTwoValued(table, ends);
    for (const cell of ends) {
      looked();
      if (ofEverybody.has(cell)) continue;
      const { key, anchor } = place(table, cell);
      const known = lines.get(key);
      if (known) known.cells.push(cell);
      else lines.set(key, { anchor, cells: [cell] });
    }
    for (const extremes of lines.values()) yield found(extremes);
    if (!table.continued) yield* rankedValues(table);
  },
});

interface Extremes {
  readonly anchor: Anchor;
  readonly cells: TableCell[];
}

const ALWAYS: ReadonlySet<Role> = new Set<Role>(['minimum', 'maximum', 'range']);
const MAY_BE_EXTREME: ReadonlySet<Role> = new Set<Role>([...ALWAYS, 'quantile']);
const END_OF_RANGE =
  /^(?:p(?:ct)?_?|q_?)?(?:0(?:[.,]0+)?|100(?:[.,]0+)?|1[.,]0+)\s?(?:%|th)?(?: percentile)?$/i;

function isExtreme({ role, reading, text, column, row }: TableCell): boolean {
  if (reading.kind !== 'number' && !looksLikeDate(text)) return false;
  return ALWAYS.has(role) || isEnd(column) || isEnd(row);
}

function isEnd({ labels, role }: Line): boolean {
  return role === 'quantile' && END_OF_RANGE.test(labels.at(-1) ?? '');
}

/** The line that has the extremes: its column if that is all minima, else its row, else the cell alone. */
function place(table: Table, cell: TableCell): { key: string; anchor: Anchor } {
  const { row, column, anchor, role } = cell;
  if (row.role === role && column.role !== role)
    return { key: `row ${row.index}`, anchor: rowAnchor(table, cell) };
  if (anchor.line !== undefined) return { key: `line ${anchor.line} ${role}`, anchor };
  return { key: `column ${column.index}`, anchor: columnAnchor(table, cell) };
}

function found({ anchor, cells }: Extremes): Draft {
  const roles = [...new Set(cells.map(({ role }) => (role === 'quantile' ? 'percentile 0 or 100' : role)))];
  const said = {
    value: cells.length === 1 ? cells[0]?.text : undefined,
    message: `A ${listed(roles)} is usually the value of one person, who can be recognised by it.`,
    remedy:
      'Leave it out, or give a percentile with enough people beyond it (the 5th and 95th of 200 people and more).',
  };
  const sure = cells.some(({ confidence }) => confidence >= SURE);
  return sure ? broken(anchor, said) : undecided(anchor, said);
}

const LEAST_RANKED = 3;

/** A list of the largest: ranks 1, 2, 3, … beside values that only fall or only rise, and nothing that names groups. */
function* rankedValues(table: Table): Iterable<Draft> {
  const rank = table.columns.find(({ role }) => role === 'rank');
  const others = table.columns.filter((column) => column !== rank);
  const [values] = others;
  if (!rank || !values || others.length !== 1 || values.role === 'count' || values.role === 'percentage')
    return;
  const numbers = table.cells
    .filter(({ column }) => column.index === values.index)
    .map(({ reading }) => (reading.kind === 'number' ? reading.value : Number.NaN));
  const falls = numbers.every((value, index) => index === 0 || value <= (numbers[index - 1] ?? value));
  const rises = numbers.every((value, index) => index === 0 || value >= (numbers[index - 1] ?? value));
  if (numbers.length < LEAST_RANKED || !(falls || rises)) return;
  yield undecided(tableAnchor(table), {
    message: 'Values in the order of their rank may be those of single people, the most extreme ones.',
    remedy: 'Leave the list out, or say in the statement how many people stand behind each value.',
  });
}
