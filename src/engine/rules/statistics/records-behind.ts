import type { Statement } from '../../report/statement';
import type { Role } from '../../tables/roles';
import type { Line, Table, TableCell } from '../../tables/table';
import { outerLabels } from '../anchors';
import { behindInRow } from './behind-in-row';
import { namesGroupSize, statedSizes } from './group-size';
import { isLong, nameOfCell, nameOfGroup, type GroupsSeen } from './groups-seen';
import { said, sized, type Behind, type RecordsBehind } from './records-said';

/**
 * Looks for the number of records behind a statistic: in its row, in its column, in the labels of either, in the rest
 * of the table, in notes and title, in the statement, in other tables of the file. The nearest place that says something wins.
 */
export function recordsBehind(table: Table, { statement, groups, whole = table }: Told): Behind {
  const counts = table.cellsOf(SIZE_ROLES).filter(isShown);
  const inRow = behindInRow(counts);
  let beside: Behind | undefined;
  let elsewhere: Behind | undefined;

  return (statistic) => {
    const found = inRow(statistic);
    if (found) return found;
    beside ??= besideRows(whole, statement);
    const said = beside(statistic);
    if (said || !groups) return said;
    elsewhere ??= inOtherTables(whole, groups);
    return elsewhere(statistic);
  };
}

/** What a rule knows beside the table. */
interface Told {
  readonly statement?: Statement;
  readonly groups?: GroupsSeen;
  /** Of which the table is some rows. */
  readonly whole?: Table;
}

/** Where the row says nothing. Long tables rarely come here: it reads the labels of every row. */
function besideRows(table: Table, statement: Statement | undefined): Behind {
  const counts = table.cellsOf(SIZE_ROLES).filter(isShown);
  const sizes = counts.filter(({ row }) => namesGroupSize(row));
  const byColumn = groupBy(sizes, (cell) => `${cell.column.index}`);
  const byGroup = groupBy(sizes, inGroup);
  const stacked = groupBy(
    counts.filter(({ row }) => row.role === 'count'),
    inCell,
  );
  const elsewhere = wholeTable(sizes, table, statement);
  let largest: ReadonlyMap<Line, RecordsBehind> | undefined;
  return (statistic) =>
    lastAbove(stacked.get(inCell(statistic)) ?? [], statistic) ??
    inColumn(
      byGroup.get(inGroup(statistic)) ?? likest(byColumn.get(`${statistic.column.index}`) ?? [], statistic),
      statistic,
    ) ??
    inLabels(statistic.column, 'column') ??
    inLabels(statistic.row, 'row') ??
    elsewhere ??
    (OF_GROUPS.has(statistic.role)
      ? (largest ??= largestCategories(counts, table)).get(statistic.column)
      : undefined);
}

/** `243 (55.6)`: the people of one category, who are all of the group that the column is of, so that it has as many at least. */
function largestCategories(counts: readonly TableCell[], table: Table): ReadonlyMap<Line, RecordsBehind> {
  const shares = new Set(table.cellsOf(PERCENTAGES).map(inCell));
  const found = new Map<Line, RecordsBehind>();
  for (const cell of counts) {
    const { column, reading } = cell;
    if (reading.kind !== 'number' || !shares.has(inCell(cell))) continue;
    const atLeast = reading.value;
    if (atLeast <= (found.get(column)?.atLeast ?? 0)) continue;
    found.set(column, {
      size: undefined,
      atMost: undefined,
      atLeast,
      from: 'column',
      said: cell,
      confidence: 1,
    });
  }
  return found;
}

const PERCENTAGES: ReadonlySet<Role> = new Set<Role>(['percentage']);

/** Roles of counts that may be of the people behind a statistic. */
export const SIZE_ROLES: ReadonlySet<Role> = new Set<Role>(['count', 'total', 'number-at-risk']);

/** pandas prints `NaN` where a row of sizes says nothing of a column. */
function isShown({ reading }: TableCell): boolean {
  if (reading.kind === 'marker') return reading.marker !== 'NaN';
  return reading.kind !== 'empty' && reading.kind !== 'text';
}

/** Of one group: `North / n` and `North / mean` in one column. */
function inGroup({ column, row }: TableCell): string {
  return `${column.index} ${outerLabels(row)}`;
}

/** Stata prints the figures of a group under each other, the number of its people first. */
function inCell({ column, row }: TableCell): string {
  return `${column.index} ${row.name}`;
}

function lastAbove(counts: readonly TableCell[], { row }: TableCell): RecordsBehind | undefined {
  const own = counts.findLast((count) => count.row.index < row.index);
  return own && row.name !== '' ? said(own, 'group') : undefined;
}

function inColumn(sizes: readonly TableCell[], statistic: TableCell): RecordsBehind | undefined {
  const above = sizes.filter(({ row }) => row.index < statistic.row.index).at(-1);
  const chosen = above ?? sizes[0];
  return chosen && said(chosen, outerLabels(chosen.row) === '' ? 'column' : 'group');
}

/**
 * Where groups have a size each (`North / n`, `South / n`), those whose outer labels are most like the statistic's; none
 * where nothing is alike.
 */
function likest(sizes: readonly TableCell[], { row }: TableCell): readonly TableCell[] {
  const own = row.labels.slice(0, -1);
  if (own.length === 0 || sizes.length < 2) return sizes;
  const shared = sizes.map((size) => (size.row.labels.length === 1 ? 0.5 : sharedLabels(own, size.row)));
  const most = shared.reduce((greatest, one) => Math.max(greatest, one), 0);
  return most > 0 ? sizes.filter((_, i) => shared[i] === most) : [];
}

function sharedLabels(outer: readonly string[], { labels }: Line): number {
  return outer.filter((label, i) => i < labels.length - 1 && labels[i] === label).length;
}

function inLabels(line: Line, from: 'row' | 'column'): RecordsBehind | undefined {
  const [size] = statedSizes(line.name);
  return size === undefined ? undefined : { ...sized(size), from, said: line.name };
}

/** One size for the whole table: a row that says it once, a note, the title, the statement. */
function wholeTable(
  sizes: readonly TableCell[],
  table: Table,
  statement: Statement | undefined,
): RecordsBehind | undefined {
  const [alone] = sizes;
  if (alone && sizes.length === 1) return said(alone, 'table');
  const texts = [table.title, ...table.notes, statement?.population ?? '', statement?.description ?? ''];
  const stated = texts.flatMap(statedSizes);
  if (stated.length === 0) return undefined;
  const fewest = Math.min(...stated);
  const sure = new Set(stated).size === 1;
  return { ...sized(fewest), from: 'table', said: 'the notes', confidence: sure ? 1 : 0 };
}

function groupBy(cells: readonly TableCell[], key: (cell: TableCell) => string): Map<string, TableCell[]> {
  const groups = new Map<string, TableCell[]>();
  for (const cell of cells) {
    const group = groups.get(key(cell));
    if (group) group.push(cell);
    else groups.set(key(cell), [cell]);
  }
  return groups;
}

const OF_GROUPS: ReadonlySet<Role> = new Set<Role>(['mean', 'sd', 'variance', 'median', 'quantile']);

/** Another table of the file gives the size of each group that this one describes. It may be of other people: nobody says. */
function inOtherTables(table: Table, groups: GroupsSeen): Behind {
  const described = isLong(table)
    ? []
    : table.cellsOf(OF_GROUPS).filter(({ reading }) => reading.kind === 'number');
  const sizes = groups.sizesOf(new Set(described.map(({ row }) => nameOfGroup(row))), table);
  const crossed = groups.sizesOfCells(described, table);
  const withoutMissing = isLong(table) ? new Map<Line, number>() : groups.sizesWithout(table);
  return (cell) => {
    const { row, column } = cell;
    const size =
      crossed?.get(nameOfCell(cell)) ??
      sizes?.get(nameOfGroup(row)) ??
      withoutMissing.get(row) ??
      groups.sizeUnder(table.title, column.name);
    return size === undefined
      ? undefined
      : { ...sized(size), from: 'row', said: 'another table', confidence: 0.5 };
  };
}
