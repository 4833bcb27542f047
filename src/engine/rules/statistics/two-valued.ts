import type { Reading } from '../../tables/reading';
import type { Role } from '../../tables/roles';
import type { Table, TableCell } from '../../tables/table';

const TOLD_BY = ['minimum', 'maximum', 'mean', 'sd'] as const;
const SPREAD: ReadonlySet<Role> = new Set<Role>(['mean', 'sd']);
/** Of the greatest spread that figures from 0 to 1 of this mean can have: with less, some lie between. */
const NEARLY_ALL = 0.995;

/**
 * Smallest and largest values of variables that are nothing but 0 and 1: their 0 and 1 are those of everybody, and
 * no single person's. Between 0 and 1 the variance is at most m × (1 − m), and only so large where nobody lies between
 * (`Female: mean 0.43, SD 0.495, min 0, max 1`).
 * @param ends minima and maxima of the table
 */
export function endsOfTwoValued(table: Table, ends: readonly TableCell[]): ReadonlySet<TableCell> {
  const none = new Set<TableCell>();
  if (!ends.some((end) => reads(end, 'minimum', 0)) || !ends.some((end) => reads(end, 'maximum', 1)))
    return none;
  const variables = new Map<string, TableCell[]>();
  for (const cell of [...ends, ...table.cellsOf(SPREAD)]) {
    const key = variableOf(cell);
    const known = variables.get(key);
    if (known) known.push(cell);
    else variables.set(key, [cell]);
  }
  return new Set(
    [...variables.values()].flatMap((cells) =>
      isTwoValued(cells) ? cells.filter(({ role }) => !SPREAD.has(role)) : [],
    ),
  );
}

/** Where columns say what the figures are, a row is a variable, and the other way round. */
function variableOf({ role, column, row }: TableCell): string {
  return column.role === role ? `row ${row.index}` : `column ${column.index}`;
}

function isTwoValued(cells: readonly TableCell[]): boolean {
  const [minimum, maximum, mean, sd] = TOLD_BY.map((role) => onlyOf(cells, role));
  if (minimum?.value !== 0 || maximum?.value !== 1 || !mean || !sd || sd.decimals < LEAST_DECIMALS)
    return false;
  const { value, decimals } = mean;
  if (value <= 0 || value >= 1) return false;
  // As printed, either may be half of its last digit off.
  const off = Math.min(halfDigit(decimals), value, 1 - value);
  const [low, high] = [value - off, value + off];
  const most = (sd.value + halfDigit(sd.decimals)) ** 2;
  return most >= NEARLY_ALL * Math.min(low * (1 - low), high * (1 - high));
}

/** A deviation of one decimal fits too much. */
const LEAST_DECIMALS = 2;

function halfDigit(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/** Of several variables in one line nobody knows which figure is whose. */
function onlyOf(cells: readonly TableCell[], role: Role): Extract<Reading, { kind: 'number' }> | undefined {
  const [cell, ...others] = cells.filter((one) => one.role === role);
  return others.length === 0 && cell?.reading.kind === 'number' ? cell.reading : undefined;
}

function reads({ role, reading }: TableCell, wanted: Role, value: number): boolean {
  return role === wanted && reading.kind === 'number' && reading.value === value;
}
