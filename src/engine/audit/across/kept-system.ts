import { labelOf } from '../../differencing/names-of-cells';
import type { Anchor } from '../../model/anchor';
import type { Statement } from '../../report/statement';
import type { Line, Table } from '../../tables/table';
import { sumsToTrust } from '../audit-table';
import type { PublishedCell } from '../published-cell';
import type { PublishedSum } from '../published-sum';
import { publishedTable } from '../published-table';
import { impliedSums } from './implied-sums';
import { keyOf, type Naming } from './names';

/** A count that is not simply shown: taken out, rounded, or shown and called like another one. */
export interface OtherCount {
  readonly anchor: Anchor;
  /** Absent where another count of the table is called the same. */
  readonly name?: Naming;
  readonly label: string;
  readonly lo: number;
  /** Null where nothing bounds it. */
  readonly hi: number | null;
  readonly state: PublishedCell['state'];
  /** Of a rounded count, what stands there. */
  readonly printed?: number;
}

/** A cell that is the sum of others. Numbers below the number of shown counts are those, the others follow. */
export interface KeptSum {
  readonly parts: readonly number[];
  /** The printed total. */
  readonly total?: number;
  /** Where no total is printed: of whom the parts are all together, if they are all there are. */
  readonly whole?: Naming;
  /** Sums of the same lines: as one holds, the others do. */
  readonly group?: number;
  /** `row 7`; absent where the parts say it better. */
  readonly along?: string;
}

/** What a table publishes of counts that it does not show, and what its counts add up to. Plain data: it is stored. */
export interface KeptSystem {
  readonly others: readonly OtherCount[];
  readonly sums: readonly KeptSum[];
}

export interface Shown {
  /** Place among the shown counts, if it is one that no other is called like. */
  indexOf(row: Line, column: Line): number | undefined;
  /** What row and column restrict it to, whatever else is called so. */
  restrictedTo(row: Line, column: Line): Naming;
  /** Undefined where another count of the table is called the same. */
  called(row: Line, column: Line): Naming | undefined;
  readonly size: number;
}

/**
 * What others can be told to know of a table's counts, beside those that it shows. Nothing of one that is too long to be
 * understood as a whole, or whose cells are no crossing of categories.
 */
export function keptSystem(
  table: Table,
  statement: Statement | undefined,
  shown: Shown,
): KeptSystem | undefined {
  if (table.kind !== 'frequency' || table.continued || table.continues) return undefined;
  const published = publishedTable(table, statement);
  const { cells } = published;
  const isOpen = (index: number) => cells[index]?.state !== 'shown';
  const own = cells.some(({ state }) => state !== 'shown')
    ? sumsToTrust(published).filter(({ total, parts }) => [total, ...parts].some(isOpen))
    : [];
  const implied = impliedSums(cells, ({ row, column }) => shown.restrictedTo(row, column));
  const used = new Set([
    ...own.flatMap(({ total, parts }) => [total, ...parts]),
    ...implied.flatMap(({ parts }) => parts),
  ]);
  const numbers = new Map<number, number>();
  const others: OtherCount[] = [];
  for (const [index, cell] of cells.entries()) {
    const known = cell.state === 'shown' ? shown.indexOf(cell.row, cell.column) : undefined;
    if (known === undefined && cell.state === 'shown' && !used.has(index)) continue;
    numbers.set(index, known ?? shown.size + others.length);
    if (known === undefined) others.push(otherCount(cell, shown));
  }
  if (others.length === 0 && implied.length === 0) return undefined;
  const numberOf = (index: number) => numbers.get(index) ?? -1;
  return {
    others: toldApart(others),
    sums: [
      ...own.map((sum) => ownSum(sum, cells, numberOf)),
      ...implied.map((sum) => ({ ...sum, parts: sum.parts.map(numberOf) })),
    ],
  };
}

function otherCount(cell: PublishedCell, shown: Shown): OtherCount {
  const { anchor, row, column, lo, hi, state, printed } = cell;
  const name = shown.called(row, column);
  const bounds = { lo, hi: Number.isFinite(hi) ? hi : null };
  return {
    anchor,
    ...(name && { name }),
    label: labelOf(row, column),
    ...bounds,
    state,
    ...(printed !== undefined && { printed }),
  };
}

/** Two blanks that are called the same are compared with none. */
function toldApart(others: readonly OtherCount[]): readonly OtherCount[] {
  const times = new Map<string, number>();
  for (const { name } of others) if (name) times.set(keyOf(name), (times.get(keyOf(name)) ?? 0) + 1);
  return others.map(({ name, ...other }) =>
    name && times.get(keyOf(name)) === 1 ? { ...other, name } : other,
  );
}

function ownSum(
  { along, direction, total, parts }: PublishedSum,
  cells: readonly PublishedCell[],
  numberOf: (index: number) => number,
): KeptSum {
  const letters = cells[total]?.anchor.a1?.replace(/(?<!\d)\d+$/, '');
  const where = direction === 'row' ? along.index : (letters ?? `“${along.labels.at(-1) ?? ''}”`);
  return { total: numberOf(total), parts: parts.map(numberOf), along: `${direction} ${where}` };
}
