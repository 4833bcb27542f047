import type { Statement } from '../../report/statement';
import type { Confidence, Line, Table, TableCell } from '../../tables/table';
import { outerLabels } from '../anchors';
import { namesGroupSize, statedSizes } from './group-size';

/** How many records a statistic was made from, and where that is said. */
export interface RecordsBehind {
  /** Undefined where it is said but suppressed. */
  readonly size: number | undefined;
  /** A bound such as `<10` gives the largest size it may stand for. */
  readonly atMost: number | undefined;
  readonly from: 'row' | 'column' | 'table';
  readonly where: string;
  readonly confidence: Confidence;
}

/**
 * Looks for the number of records behind a statistic: in its row, in its column, in the labels of either, in the rest
 * of the table, in notes and title, in the statement. The nearest place that says something wins.
 */
export function recordsBehind(
  table: Table,
  statement: Statement | undefined,
): (statistic: TableCell) => RecordsBehind | undefined {
  const counts = table.cells.filter(isCount);
  const byRow = groupBy(counts, (cell) => cell.row.index);
  const sizes = counts.filter(({ row }) => namesGroupSize(row));
  const byColumn = groupBy(sizes, (cell) => cell.column.index);
  const elsewhere = wholeTable(sizes, table, statement);

  return (statistic) =>
    inRow(byRow.get(statistic.row.index) ?? [], statistic) ??
    inColumn(byColumn.get(statistic.column.index) ?? [], statistic) ??
    inLabels(statistic.column, 'column') ??
    inLabels(statistic.row, 'row') ??
    elsewhere;
}

function isCount({ role, reading }: TableCell): boolean {
  return (role === 'count' || role === 'total') && reading.kind !== 'empty' && reading.kind !== 'text';
}

function inRow(counts: readonly TableCell[], statistic: TableCell): RecordsBehind | undefined {
  const outer = outerLabels(statistic.column);
  const distance = ({ column }: TableCell) => Math.abs(column.index - statistic.column.index);
  const candidates = counts
    .filter(({ column, row }) => column.role === 'count' || namesGroupSize(column) || namesGroupSize(row))
    .filter(({ column }) => !MISSING.test(column.name));
  const together = candidates.filter(({ column }) => outerLabels(column) === outer);
  const among = together.length > 0 ? together : candidates;
  const named = among.filter(({ column }) => namesGroupSize(column));
  const usable = named.length > 0 ? named : among;
  if (statistic.role === 'rate') return largest(usable);
  const nearest = [...usable].sort((a, b) => distance(a) - distance(b))[0];
  return nearest && said(nearest, 'row');
}

const MISSING = /miss|\bna\b|fehl|manqu|saknas|mangl|puuttu|chyb|ontbre|falta/i;

/** Behind a rate stands its denominator, not the events. */
function largest(counts: readonly TableCell[]): RecordsBehind | undefined {
  const value = ({ reading }: TableCell) => (reading.kind === 'number' ? reading.value : 0);
  const most = [...counts].sort((a, b) => value(b) - value(a))[0];
  return most && said(most, 'row');
}

function inColumn(sizes: readonly TableCell[], statistic: TableCell): RecordsBehind | undefined {
  const above = sizes.filter(({ row }) => row.index < statistic.row.index).at(-1);
  const chosen = above ?? sizes[0];
  return chosen && said(chosen, 'column');
}

function inLabels(line: Line, from: 'row' | 'column'): RecordsBehind | undefined {
  const [size] = statedSizes(line.name);
  return size === undefined ? undefined : { ...sized(size), from, where: line.name };
}

/** One size for the whole table: a row that says it once, a note, the title, the statement. */
function wholeTable(
  sizes: readonly TableCell[],
  table: Table,
  statement: Statement | undefined,
): RecordsBehind | undefined {
  const [alone] = sizes;
  if (alone && sizes.length === 1) return { ...said(alone, 'column'), from: 'table' };
  const texts = [table.title, ...table.notes, statement?.population ?? '', statement?.description ?? ''];
  const stated = texts.flatMap(statedSizes);
  if (stated.length === 0) return undefined;
  const fewest = Math.min(...stated);
  const sure = new Set(stated).size === 1;
  return { ...sized(fewest), from: 'table', where: 'the notes', confidence: sure ? 1 : 0 };
}

function said(cell: TableCell, from: 'row' | 'column'): RecordsBehind {
  const { reading, confidence, anchor } = cell;
  const where = anchor.a1 ?? cell.column.name;
  if (reading.kind === 'number') return { ...sized(reading.value), from, where, confidence };
  const bounded = reading.kind === 'bound' && (reading.op === '<' || reading.op === '<=');
  const atMost = bounded ? (reading.op === '<' ? Math.ceil(reading.value) - 1 : reading.value) : undefined;
  return { size: undefined, atMost, from, where, confidence };
}

function sized(size: number) {
  return { size, atMost: size, confidence: 1 };
}

function groupBy(cells: readonly TableCell[], key: (cell: TableCell) => number): Map<number, TableCell[]> {
  const groups = new Map<number, TableCell[]>();
  for (const cell of cells) {
    const group = groups.get(key(cell));
    if (group) group.push(cell);
    else groups.set(key(cell), [cell]);
  }
  return groups;
}
