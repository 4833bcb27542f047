import { z } from 'zod';
import type { Anchor } from '../model/anchor';
import { allow } from '../rulebook/allow';
import type { Allow } from '../rulebook/book';
import type { Role } from '../tables/roles';
import { SURE, type Table, type TableCell } from '../tables/table';
import { columnAnchor, rowAnchor } from './anchors';
import { broken, defineRule, undecided, type Draft } from './define-rule';
import { rowsOfFew } from './rows-of-few';
import { recordsBehind, SIZE_ROLES } from './statistics/records-behind';
import { whereSaid, type RecordsBehind } from './statistics/records-said';
import { inWords, listed, people, thresholdOf } from './words';

/**
 * A mean, standard deviation, median, rate or correlation of so few people that it tells about each of them. The size
 * is looked for in the row, the column, the labels, the notes and the statement; one finding for each group of people.
 * Models and survival curves have rules of their own.
 * Source: Handbook on Statistical Disclosure Control for Outputs (SDAP, 2019), means and other position statistics.
 */
export const statisticSupport = defineRule({
  id: 'statistic-support',
  title: 'A statistic of few people',
  params: z.strictObject({ allow: allow('>= 10') }),

  *table(table, { params, statement, groups, looked }) {
    if (OTHER_RULES.has(table.kind)) return;
    const few = rowsOfFew(table, SIZE_ROLES, params.allow);
    looked(few.passedOver(STATISTIC_ROLES));
    const behind = recordsBehind(few.table, { statement, groups, whole: table });
    const found = new Map<string, Group>();
    let unknown: TableCell | undefined;
    for (const cell of few.table.cellsOf(STATISTIC_ROLES)) {
      if (cell.reading.kind !== 'number') continue;
      looked();
      const told = behind(cell);
      const records = told?.atLeast === undefined || isEnough(told, params.allow) ? told : undefined;
      if (!records) unknown ??= NEEDS_SIZE.has(cell.role) ? cell : undefined;
      const few = records && fewOf(records, params.allow);
      if (few) gather(found, cell, few, table);
    }
    for (const group of found.values()) {
      const { atMost } = group.records;
      const tooFew = atMost !== undefined && !params.allow.holds(atMost);
      yield tooFew
        ? ofFew(group, thresholdOf(params.allow), inWords(params.allow))
        : ofUnknown(group.anchor, 'suppressed');
    }
    if (unknown && !table.continued && SHOWS_GROUPS.has(table.kind)) {
      yield ofUnknown(columnAnchor(table, unknown), 'not shown');
    }
  },
});

const OTHER_RULES: ReadonlySet<Table['kind']> = new Set(['microdata', 'regression', 'survival'] as const);
const SHOWS_GROUPS: ReadonlySet<Table['kind']> = new Set(['summary', 'magnitude', 'frequency'] as const);

const STATISTICS: ReadonlyMap<Role, string> = new Map<Role, string>([
  ['mean', 'mean'],
  ['sd', 'standard deviation'],
  ['variance', 'variance'],
  ['median', 'median'],
  ['rate', 'rate'],
  ['correlation', 'correlation'],
]);
const STATISTIC_ROLES: ReadonlySet<Role> = new Set(STATISTICS.keys());
const NEEDS_SIZE: ReadonlySet<Role> = new Set<Role>(['mean', 'sd', 'variance', 'median', 'correlation']);

/** Of two counts that it may be of, the nearer alone may be too small. */
function fewOf(records: RecordsBehind, allowed: Allow): RecordsBehind | undefined {
  if (!isEnough(records, allowed)) return records;
  const { perhaps } = records;
  return perhaps && !isEnough(perhaps, allowed) ? perhaps : undefined;
}

function isEnough({ size, atLeast = 0 }: RecordsBehind, allowed: Allow): boolean {
  return size === undefined ? allowed.holds(atLeast) : size === 0 || allowed.holds(size);
}

interface Group {
  readonly anchor: Anchor;
  readonly records: RecordsBehind;
  readonly cells: TableCell[];
}

function gather(groups: Map<string, Group>, cell: TableCell, records: RecordsBehind, table: Table): void {
  const { key, anchor } = groupOf(cell, records, table);
  const group = groups.get(key);
  if (group) group.cells.push(cell);
  else groups.set(key, { anchor, records, cells: [cell] });
}

/** The people that a statistic is of: those of its row, of a part of its column, or of all of it. */
function groupOf(
  cell: TableCell,
  records: RecordsBehind,
  table: Table,
): { readonly key: string; readonly anchor: Anchor } {
  const { row, column, anchor } = cell;
  const where = whereSaid(records);
  if (records.from === 'row') return { key: `row ${row.index} ${where}`, anchor: rowAnchor(table, cell) };
  if (records.from === 'group' && typeof records.said !== 'string')
    return { key: `group ${column.index} ${records.said.row.index}`, anchor };
  return { key: `column ${column.index}`, anchor: columnAnchor(table, cell) };
}

function ofFew({ anchor, records, cells }: Group, threshold: Draft['threshold'], allowed: string): Draft {
  const names = [...new Set(cells.map(({ role }) => STATISTICS.get(role) ?? role))];
  const { size, atMost = 0, confidence } = records;
  const said = {
    value: size ?? atMost,
    threshold,
    message:
      `The ${listed(names)} of ${size === undefined ? 'at most ' : ''}${people(size ?? atMost)} (${whereSaid(records)}) tells about ` +
      `each of them; the rulebook allows statistics of ${allowed}.`,
    remedy: 'Leave the statistic of this group out, or merge the group with another.',
  };
  const sure = Math.min(confidence, ...cells.map((cell) => cell.confidence)) >= SURE;
  return sure ? broken(anchor, said) : undecided(anchor, said);
}

function ofUnknown(anchor: Anchor, why: 'suppressed' | 'not shown'): Draft {
  return undecided(anchor, {
    message: `How many people are behind these statistics is ${why}, so nobody can tell whether they are enough.`,
    remedy:
      'Say the number for each group in the table (a column n), in a note or in the statement (N = 1,234).',
  });
}
