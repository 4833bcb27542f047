import type { Statement } from '../../report/statement';
import type { Role } from '../../tables/roles';
import type { Table, TableCell } from '../../tables/table';
import { recordsBehind, type RecordsBehind } from '../statistics/records-behind';
import { shareBase } from './share-base';
import { numbersPrintedAs, type WholeNumbers } from './whole-numbers';

/** A printed figure, the group it is a share of, and the whole numbers that print so. */
export interface ShareOfGroup {
  readonly cell: TableCell;
  readonly group: RecordsBehind;
  readonly size: number;
  readonly base: number;
  readonly numbers: WholeNumbers;
}

const TRIED = 60;
const SHARES: ReadonlySet<Role> = new Set<Role>(['percentage', 'rate', 'mean']);
const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'total', 'number-of-events']);
const WHOLE_MEAN =
  /\b0\s?\/\s?1\b|\b1\s?\/\s?0\b|\bnumber of|\bno\. of|\bn of|\bcount|= ?1\b|\bbinary|\bdummy|\bindicator|yes ?\/ ?no|\banzahl|\bnombre|número|\bantal|aantal|počet|lukumäärä/i;
/** Means whose whole numbers nothing names: so unlikely must it be that all of them fit by chance. */
const BY_CHANCE = 0.01;

/**
 * The figures of a table that are shares of groups of people, with what prints as each. A column whose figures do not
 * fit its groups is none: their denominator is another. Nor is one whose counts are printed beside it.
 */
export function* sharesOfGroups(table: Table, statement: Statement | undefined): Iterable<ShareOfGroup> {
  const columns = new Map<string, TableCell[]>();
  for (const cell of table.cellsOf(rolesOf(table))) {
    if (cell.reading.kind !== 'number' || cell.reading.value < 0) continue;
    const key = `${cell.column.index} ${cell.role}`;
    const others = columns.get(key);
    if (others) others.push(cell);
    else columns.set(key, [cell]);
  }
  if (columns.size === 0) return;
  const behind = recordsBehind(table, statement);
  let shown: ReturnType<typeof printedBeside> | undefined;
  for (const cells of columns.values()) {
    // In a long table the first rows tell that a column is of something else.
    if (cells.length > TRIED && !fit(sharesOf(cells.slice(0, TRIED), behind, columns.size))) continue;
    const shares = sharesOf(cells, behind, columns.size);
    if (shares.length === 0 || !fit(shares) || areSharesOfOneWhole(shares)) continue;
    shown ??= printedBeside(table);
    for (const share of shares) if (!shown(share)) yield share;
  }
}

/** In a long table means are looked at only where a name says that they are of whole numbers: most are not. */
function rolesOf({ continues, continued, columns }: Table): ReadonlySet<Role> {
  const long = continues || continued;
  return long && !columns.some(({ role, name }) => role === 'mean' && WHOLE_MEAN.test(name))
    ? NO_MEANS
    : SHARES;
}

const NO_MEANS: ReadonlySet<Role> = new Set<Role>(['percentage', 'rate']);

function sharesOf(
  cells: readonly TableCell[],
  behind: (cell: TableCell) => RecordsBehind | undefined,
  columns: number,
): ShareOfGroup[] {
  const greatest = cells.reduce((most, { reading }) => Math.max(most, valueOf(reading)), 0);
  return cells.flatMap((cell) => {
    const group = behind(cell);
    const size = group?.size;
    // One size for the whole table is that of its only column of shares; of several nobody knows whose it is.
    if (!group || size === undefined || (group.from === 'table' && columns > 1)) return [];
    const base = shareBase(cell, greatest);
    if (base === undefined || !Number.isInteger(size) || size < 1 || cell.reading.kind !== 'number')
      return [];
    const numbers = numbersPrintedAs(cell.reading, size, base);
    return numbers ? [{ cell, group, size, base, numbers }] : [];
  });
}

/** Every figure can come from whole numbers, and for means either a name or the arithmetic says that it does. */
function fit(shares: readonly ShareOfGroup[]): boolean {
  const fitting = shares.filter(({ numbers }) => numbers.least <= numbers.most);
  if (fitting.length < shares.length * 0.95) return false;
  if (shares.some(({ cell }) => cell.role !== 'mean')) return true;
  if (shares.every(({ cell }) => WHOLE_MEAN.test(`${cell.column.name} ${cell.row.name}`))) return true;
  const chance = shares.reduce((product, share) => product * chanceOf(share), 1);
  return chance < BY_CHANCE;
}

/** How often a figure of so many places is one of so many whole numbers by chance. */
function chanceOf({ cell: { reading }, size }: ShareOfGroup): number {
  if (reading.kind !== 'number' || reading.value === 0) return 1;
  return Math.min(1, size / 10 ** reading.decimals);
}

function valueOf(reading: TableCell['reading']): number {
  return reading.kind === 'number' ? reading.value : 0;
}

/** Counts in the same row, or right above or below: what they show needs no derivation. */
function printedBeside(table: Table): (share: ShareOfGroup) => boolean {
  const byRow = new Map<number, TableCell[]>();
  for (const cell of table.cellsOf(COUNTS)) {
    if (cell.reading.kind !== 'number') continue;
    const others = byRow.get(cell.row.index);
    if (others) others.push(cell);
    else byRow.set(cell.row.index, [cell]);
  }
  const countsOf = (row: number) => byRow.get(row) ?? [];
  return ({ cell, numbers }) =>
    [-1, 0, 1].some((step) =>
      countsOf(cell.row.index + step).some(
        ({ reading, column }) =>
          (step === 0 || column === cell.column) &&
          valueOf(reading) >= numbers.least &&
          valueOf(reading) <= numbers.most,
      ),
    );
}

/**
 * The count in the row is not the group but the part: `n` and `% of all`. One number exists of which every size is the
 * share printed beside it.
 */
function areSharesOfOneWhole(shares: readonly ShareOfGroup[]): boolean {
  if (shares.length < 2) return false;
  let [least, most] = [0, Infinity];
  for (const { cell, size, base } of shares) {
    if (cell.reading.kind !== 'number' || cell.reading.value === 0) continue;
    const half = 0.5 / 10 ** cell.reading.decimals;
    least = Math.max(least, (base * size) / (cell.reading.value + half));
    most = Math.min(most, (base * size) / Math.max(cell.reading.value - half, 1e-12));
  }
  return least > 0 && least <= most * (1 + 1e-9);
}
