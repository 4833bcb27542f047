import { sharesOfGroups } from '../rules/implied/shares-of-groups';
import { statedSizes } from '../rules/statistics/group-size';
import type { Role } from '../tables/roles';
import type { Table, TableCell } from '../tables/table';
import { digitsThatFit, digitsThatFitSum, isNamedAlike, type Column } from './named-percentages';
import type { PercentageEquation, Whole } from './report';
import type { Statement } from './statement';

/** Columns and rows looked at: what holds in so many holds, and what does not is not worth a search. */
const COLUMNS = 60;
const ROWS = 200;

const SHARES: ReadonlySet<Role> = new Set<Role>(['percentage']);
const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'total', 'number-of-events', 'number-at-risk']);

/**
 * Which counts each column of percentages is made of: those for which every figure prints as count ÷ whole does. Where no
 * counts are shown, the group that whole numbers of people fit.
 */
export function percentageEquations(table: Table, statement: Statement | undefined): PercentageEquation[] {
  if (table.continues || table.kind === 'microdata') return [];
  const shares = byColumn(table.cellsOf(SHARES));
  if (shares.size === 0) return [];
  const counts = byColumn(table.cellsOf(COUNTS));
  const groups = groupsBehind(table, statement);
  return [...shares].slice(0, COLUMNS).flatMap(([column, cells]) => {
    const whole = groups.get(column);
    const found = madeOf(column, cells, counts, table) ?? (whole && { whole });
    return found ? [{ kind: 'percentage' as const, column, ...found }] : [];
  });
}

/** By column, what the shares of people whose counts are not printed are shares of. */
function groupsBehind(table: Table, statement: Statement | undefined): ReadonlyMap<number, Whole> {
  const groups = new Map<number, Whole>();
  for (const { cell, group, size } of sharesOfGroups(table, statement)) {
    if (cell.role !== 'percentage' || groups.has(cell.column.index)) continue;
    const { said, from } = group;
    if (typeof said === 'string') groups.set(cell.column.index, { size });
    else
      groups.set(cell.column.index, from === 'row' ? { column: said.column.index } : { row: said.row.index });
  }
  return groups;
}

function madeOf(
  column: number,
  shares: Column,
  counts: ReadonlyMap<number, Column>,
  table: Table,
): { readonly part: number; readonly whole: Whole } | undefined {
  const nearest = [...counts.keys()]
    .sort((a, b) => Math.abs(a - column) - Math.abs(b - column))
    .slice(0, COLUMNS);
  for (const part of nearest) {
    const parts = counts.get(part) ?? new Map();
    const whole = wholesOf(part, counts, table).find(({ of }) => fits(shares, parts, of));
    if (whole) return { part, whole: whole.whole };
  }
  return madeOfNamed(column, shares, counts, table);
}

/** As powers of ten: what names say, so much may not contradict; with no count that is shown to check, more. */
const DIGITS = 1.5;
const DIGITS_WITHOUT_COUNTS = 2;

/** Where so many counts were taken out that too few figures can be checked: names say the part, and numbers the whole. */
function madeOfNamed(
  column: number,
  shares: Column,
  counts: ReadonlyMap<number, Column>,
  table: Table,
): { readonly part: number; readonly whole: Whole } | undefined {
  const lines = new Map(table.columns.map((line) => [line.index, line]));
  const share = lines.get(column);
  const part = [...counts.keys()].find((of) => {
    const line = lines.get(of);
    return share && line && isNamedAlike(share, line, [...counts.keys()]);
  });
  const parts = counts.get(part ?? -1);
  if (part === undefined || !parts) return undefined;
  const isChecked = [...shares.keys()].some((row) => valueOf(parts.get(row)) !== undefined);
  const [best] = wholesOf(part, counts, table)
    .map(({ whole, of }) => ({
      whole,
      digits: 'sum' in whole ? digitsThatFitSum(shares, parts) : digitsThatFit(shares, parts, of),
    }))
    .sort((a, b) => (b.digits ?? 0) - (a.digits ?? 0));
  const enough = isChecked ? DIGITS : DIGITS_WITHOUT_COUNTS;
  return best?.digits !== undefined && best.digits >= enough ? { part, whole: best.whole } : undefined;
}

interface Candidate {
  readonly whole: Whole;
  readonly of: (row: number) => number | undefined;
}

/** The sizes that a count may be a share of: its row's other counts, a total or size below or above it, its own sum. */
function wholesOf(part: number, counts: ReadonlyMap<number, Column>, table: Table): Candidate[] {
  const own = counts.get(part) ?? new Map<number, TableCell>();
  const others = [...counts].filter(([column]) => column !== part).slice(0, COLUMNS);
  const name = table.columns.find(({ index }) => index === part)?.name ?? '';
  const sizes = [...statedSizes(name), ...[table.title, ...table.notes].flatMap(statedSizes)];
  return [
    ...others.map(([column, cells]) => ({ whole: { column }, of: (row: number) => valueOf(cells.get(row)) })),
    ...[...own.values()]
      .filter(({ row }) => row.total || row.role === 'count')
      .slice(0, COLUMNS)
      .map((cell) => ({ whole: { row: cell.row.index }, of: () => valueOf(cell) })),
    { whole: { sum: true }, of: sumOf(own) },
    ...together(counts, table),
    ...[...new Set(sizes)].map((size) => ({ whole: { size }, of: () => size })),
  ];
}

/** All counts of a row, where no total of them is printed: men and women. */
function together(counts: ReadonlyMap<number, Column>, table: Table): Candidate[] {
  const isTotal = new Set(table.columns.filter(({ total }) => total).map(({ index }) => index));
  const columns = [...counts.keys()].sort((a, b) => a - b);
  if (columns.length < 2 || columns.length > COLUMNS || columns.some((column) => isTotal.has(column)))
    return [];
  const of = (row: number) =>
    columns.reduce<number | undefined>((sum, column) => {
      const value = valueOf(counts.get(column)?.get(row));
      return sum === undefined || value === undefined ? undefined : sum + value;
    }, 0);
  return [{ whole: { columns }, of }];
}

function sumOf(cells: Column): Candidate['of'] {
  const parts = [...cells.values()].filter(({ row }) => !row.total).map(valueOf);
  const sum = parts.some((value) => value === undefined)
    ? undefined
    : parts.reduce<number>((total, value) => total + (value ?? 0), 0);
  return () => sum;
}

/** Every figure prints as count ÷ whole, and more than one of them says something: neither nothing nor all. */
function fits(shares: Column, parts: Column, whole: Candidate['of']): boolean {
  const base = [...shares.values()].some((cell) => (valueOf(cell) ?? 0) > 1) ? 100 : 1;
  let telling = 0;
  for (const [row, { reading }] of [...shares].slice(0, ROWS)) {
    const [count, of] = [valueOf(parts.get(row)), whole(row)];
    if (reading.kind !== 'number' || count === undefined || of === undefined || of === 0) continue;
    const half = 0.5 / 10 ** reading.decimals;
    if (Math.abs((base * count) / of - reading.value) > half + 1e-9) return false;
    if (count > 0 && count < of) telling += 1;
  }
  return telling > 1;
}

function byColumn(cells: readonly TableCell[]): Map<number, Map<number, TableCell>> {
  const columns = new Map<number, Map<number, TableCell>>();
  for (const cell of cells) {
    const column = columns.get(cell.column.index) ?? new Map<number, TableCell>();
    columns.set(cell.column.index, column.set(cell.row.index, cell));
  }
  return columns;
}

function valueOf(cell: TableCell | undefined): number | undefined {
  return cell?.reading.kind === 'number' ? cell.reading.value : undefined;
}
