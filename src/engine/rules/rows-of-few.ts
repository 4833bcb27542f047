import type { Allow } from '../rulebook/book';
import type { Role } from '../tables/roles';
import type { NumbersOfColumn, Table } from '../tables/table';

/** A long table without the rows that a rule need not look at. */
export interface RowsOfFew {
  readonly table: Table;
  /** How many numbers of these roles stand in the rows that were passed over. */
  passedOver(roles: ReadonlySet<Role>): number;
}

/**
 * The rows of a long table in which some count may be smaller than the book keeps: of millions they are few, and of the
 * others nothing is made. A table that is not long, or whose cells are more than plain numbers, stays whole.
 *
 * @param roles of the counts that the rule judges, or judges figures by
 */
export function rowsOfFew(table: Table, roles: ReadonlySet<Role>, kept: Allow): RowsOfFew {
  const least = leastOfRows(table, roles);
  const enough = leastKept(kept);
  if (!least || enough === undefined) return withEveryRow(table);
  return narrowed(table, {
    isFar: (at) => (least[at] ?? 0) >= enough,
    around: 0,
    stays: (at) => !table.continued && at < FIRST_ROWS,
  });
}

/**
 * The least count of each row that is not 0; -1 where something else than whole numbers stands, or nothing. Undefined where
 * a table is not long, or no column tells.
 */
export function leastOfRows(table: Table, roles: ReadonlySet<Role>): Float64Array | undefined {
  if (!table.continues && !table.continued) return undefined;
  const columns = table.numbersOf(roles) ?? [];
  if (!columns.some(({ role }) => roles.has(role))) return undefined;
  const least = new Float64Array(table.rows.length).fill(Infinity);
  for (const column of columns) takeLeast(least, column, roles.has(column.role));
  return least;
}

function takeLeast(least: Float64Array, { values }: NumbersOfColumn, areCounts: boolean): void {
  for (let at = 0; at < least.length; at++) {
    const value = values[at] ?? NaN;
    if (areCounts ? !Number.isInteger(value) : Number.isNaN(value)) least[at] = -1;
    else if (areCounts && value !== 0 && value < (least[at] ?? 0)) least[at] = value;
  }
}

/** The smallest count that the book keeps; undefined where it keeps small ones. */
export function leastKept({ op, value }: Allow): number | undefined {
  if (op === '>=') return Math.ceil(value);
  return op === '>' ? Math.floor(value) + 1 : undefined;
}

export function withEveryRow(table: Table): RowsOfFew {
  return { table, passedOver: () => 0 };
}

/** Rows at the beginning, by which rules tell what a column of a long table is. */
export const FIRST_ROWS = 60;
/** Every so many-eth row stays, so that what is said of a column holds all along. */
const EVERY = 64;
/** Where so many stay, passing over the others gains little. */
const MOST_STAY = 0.5;

/** Which rows stay, by their positions. */
export interface Staying {
  /** This row cannot tell anything. */
  readonly isFar: (position: number) => boolean;
  /** How many rows above and below one that may tell stay with it. */
  readonly around: number;
  /** Others that tell of the whole column. */
  readonly stays: (position: number) => boolean;
}

export function narrowed(table: Table, { isFar, around, stays }: Staying): RowsOfFew {
  const count = table.rows.length;
  const kept = new Uint8Array(count);
  for (let at = 0; at < count; at++) {
    if (!isFar(at)) kept.fill(1, Math.max(0, at - around), at + around + 1);
    else if (at % EVERY === 0 || stays(at)) kept[at] = 1;
  }
  const positions: number[] = [];
  for (let at = 0; at < count; at++) if (kept[at] === 1) positions.push(at);
  if (positions.length > count * MOST_STAY) return withEveryRow(table);
  return {
    table: table.withRows(positions),
    passedOver(roles) {
      const columns = (table.numbersOf(roles) ?? []).filter(({ role }) => roles.has(role));
      return columns.reduce((sum, { values }) => sum + passedOver(values, kept), 0);
    },
  };
}

function passedOver(values: Float64Array, kept: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < values.length; at++) if (kept[at] === 0 && !Number.isNaN(values[at] ?? NaN)) count++;
  return count;
}
