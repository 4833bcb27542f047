import type { Statement } from '../../report/statement';
import type { Role } from '../../tables/roles';
import type { Confidence, Line, Table, TableCell } from '../../tables/table';
import { outerLabels } from '../anchors';
import { CellsByRow } from './cells-by-row';
import { namesGroupSize, statedSizes } from './group-size';

/** How many records a statistic was made from, and where that is said. */
export interface RecordsBehind {
  /** Undefined where it is said but suppressed. */
  readonly size: number | undefined;
  /** A bound such as `<10` gives the largest size it may stand for. */
  readonly atMost: number | undefined;
  /** `group`: one of several in the column. */
  readonly from: 'row' | 'column' | 'group' | 'table';
  /** The cell or the words that say it. */
  readonly said: TableCell | string;
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
  const counts = table.cellsOf(SIZES).filter(isShown);
  const countsByRow = new CellsByRow(counts);
  const columnSays = remembered(says);
  let beside: ((statistic: TableCell) => RecordsBehind | undefined) | undefined;

  return (statistic) => {
    const found = inRow(countsByRow, statistic, columnSays);
    if (found) return found;
    beside ??= besideRows(counts, table, statement);
    return beside(statistic);
  };
}

/** Where the row says nothing. Long tables rarely come here: it reads the labels of every row. */
function besideRows(
  counts: readonly TableCell[],
  table: Table,
  statement: Statement | undefined,
): (statistic: TableCell) => RecordsBehind | undefined {
  const sizes = counts.filter(({ row }) => namesGroupSize(row));
  const byColumn = groupBy(sizes, (cell) => `${cell.column.index}`);
  const byGroup = groupBy(sizes, inGroup);
  const stacked = groupBy(
    counts.filter(({ row }) => row.role === 'count'),
    inCell,
  );
  const elsewhere = wholeTable(sizes, table, statement);
  return (statistic) =>
    lastAbove(stacked.get(inCell(statistic)) ?? [], statistic) ??
    inColumn(
      byGroup.get(inGroup(statistic)) ?? likest(byColumn.get(`${statistic.column.index}`) ?? [], statistic),
      statistic,
    ) ??
    inLabels(statistic.column, 'column') ??
    inLabels(statistic.row, 'row') ??
    elsewhere;
}

/** What a column's name says of its counts. */
interface ColumnSays {
  readonly outer: string;
  readonly namesSize: boolean;
  readonly missing: boolean;
}

function says(column: Line): ColumnSays {
  return {
    outer: outerLabels(column),
    namesSize: namesGroupSize(column),
    missing: MISSING.test(column.name),
  };
}

function remembered(judge: (column: Line) => ColumnSays): (column: Line) => ColumnSays {
  const known = new Map<Line, ColumnSays>();
  return (column) => {
    const before = known.get(column);
    if (before) return before;
    const judged = judge(column);
    known.set(column, judged);
    return judged;
  };
}

const SIZES: ReadonlySet<Role> = new Set<Role>(['count', 'total', 'number-at-risk']);

function isShown({ reading }: TableCell): boolean {
  return reading.kind !== 'empty' && reading.kind !== 'text';
}

/** As a message names the place. Asked for few statistics only: addresses of cells are made on demand. */
export function whereSaid({ said: source }: RecordsBehind): string {
  return typeof source === 'string' ? source : (source.anchor.a1 ?? source.column.name);
}

/**
 * The count under the same outer header goes before others, one named as a size before one that is not, the nearer
 * before the farther. The count in the percentage's own cell is its part, and the larger of two (`12/150 (8.0%)`) its whole.
 * One pass without lists: long tables ask this for each row.
 */
function inRow(
  counts: CellsByRow,
  statistic: TableCell,
  columnSays: (column: Line) => ColumnSays,
): RecordsBehind | undefined {
  const { outer } = columnSays(statistic.column);
  let chosen: TableCell | undefined;
  let least = Infinity;
  const own = new OwnCounts(statistic);
  const index = statistic.row.index;
  let at = counts.first(index);
  for (let cell = counts.at(at, index); cell; cell = counts.at(++at, index)) {
    const { column, row } = cell;
    const of = columnSays(column);
    if (column === statistic.column && !MAY_BE_OF.has(statistic.role)) return said(cell, 'row');
    if (!of.namesSize && column.role !== 'count' && column.role !== 'number-at-risk' && !namesGroupSize(row))
      continue;
    if (of.missing || own.take(cell)) continue;
    const kind = (of.outer === outer ? 0 : 2) + (of.namesSize ? 0 : 1);
    const rank = kind * FAR + withinKind(cell, statistic);
    if (rank >= least) continue;
    least = rank;
    chosen = cell;
  }
  if (own.whole) return said(own.whole, 'row');
  // Beside `24 (18.3%)` a count of another group is no whole, unless it is named one.
  return chosen && (!own.some || columnSays(chosen.column).namesSize) ? said(chosen, 'row') : undefined;
}

/** The count beside one of these in its own cell may be its part: `24 (18.3%)`. Beside `41.2 (n = 8)` it is the group. */
const MAY_BE_OF: ReadonlySet<Role> = new Set<Role>(['percentage', 'rate', 'count', 'other']);

/** The counts in the cell of a percentage. */
class OwnCounts {
  whole: TableCell | undefined;
  private first: TableCell | undefined;

  constructor(private readonly share: TableCell) {}

  get some(): boolean {
    return this.first !== undefined;
  }

  take(cell: TableCell): boolean {
    if (cell.column !== this.share.column || this.share.role !== 'percentage') return false;
    if (this.first?.reading.kind === 'number' && cell.reading.kind === 'number')
      this.whole = this.first.reading.value > cell.reading.value ? this.first : cell;
    this.first ??= cell;
    return true;
  }
}

const FAR = 1e6; // more than any distance between columns

/** Behind a rate stands its denominator, the largest, and not the events; behind others what is nearest. */
function withinKind({ reading, column }: TableCell, statistic: TableCell): number {
  if (statistic.role !== 'rate') return Math.abs(column.index - statistic.column.index);
  return reading.kind === 'number' ? FAR / 2 / (1 + Math.max(0, reading.value)) : FAR / 2;
}

const MISSING = /miss|\bna\b|fehl|manqu|saknas|mangl|puuttu|chyb|ontbre|falta/i;

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

function said(cell: TableCell, from: RecordsBehind['from']): RecordsBehind {
  return new SaidByCell(cell, from);
}

/** A class for the reason that `PlainCell` is one: long tables make one a row. */
class SaidByCell implements RecordsBehind {
  readonly size: number | undefined;

  constructor(
    readonly said: TableCell,
    readonly from: RecordsBehind['from'],
  ) {
    const { reading } = said;
    this.size = reading.kind === 'number' ? reading.value : undefined;
  }

  get atMost(): number | undefined {
    const { reading } = this.said;
    if (reading.kind === 'number') return reading.value;
    if (reading.kind !== 'bound') return undefined;
    if (reading.op === '<') return Math.ceil(reading.value) - 1;
    return reading.op === '<=' ? reading.value : undefined;
  }

  get confidence(): Confidence {
    return this.said.confidence;
  }
}

function sized(size: number) {
  return { size, atMost: size, confidence: 1 };
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
