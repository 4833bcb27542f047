import type { Allow } from '../../rulebook/book';
import { powerOfTen } from '../../tables/cells/power-of-ten';
import { decimalsOfColumn } from '../../tables/column-decimals';
import type { Role } from '../../tables/roles';
import type { NumbersOfColumn, Table } from '../../tables/table';
import { FIRST_ROWS, leastKept, leastOfRows, narrowed, withEveryRow, type RowsOfFew } from '../rows-of-few';
import { SIZE_ROLES } from '../statistics/records-behind';

/**
 * The rows of a long table in which a percentage of any of the row's counts, or what it leaves out, may be fewer than the
 * book keeps; with their neighbours, and the least and greatest percentages, which tell what all of them are of.
 *
 * @param shares roles of the figures that are judged; where others than percentages are among them, the table stays whole
 */
export function rowsOfFewShares(
  table: Table,
  shares: ReadonlySet<Role>,
  { kept, around }: { kept: Allow; around: number },
): RowsOfFew {
  const sizes = leastOfRows(table, SIZE_ROLES);
  const enough = leastKept(kept);
  const columns = sizes && table.numbersOf(shares);
  if (!sizes || !columns || enough === undefined) return withEveryRow(table);
  const percentages = columns.filter(({ role }) => shares.has(role));
  if (percentages.some(({ role }) => role !== 'percentage')) return withEveryRow(table);
  const judged = percentages.map((column) => new Percentages(column, placesOf(column, table)));
  // Cells of other columns that are more than numbers may hold a percentage, too.
  const others = columns.filter(({ role }) => !shares.has(role));
  const isFar = (at: number) =>
    judged.every((column) => column.leavesEnough(at, sizes[at] ?? 0, enough)) &&
    others.every(({ values }) => !Number.isNaN(values[at]));
  const stays = (at: number) => at < FIRST_ROWS || judged.some((column) => column.isEnd(at));
  return narrowed(table, { isFar, around, stays });
}

/** Half a unit of the last place of a figure with one decimal; with more it is less. */
const HALF_A_TENTH = 0.05;

class Percentages {
  private readonly least: number;
  private readonly greatest: number;

  /** @param places that whole numbers were printed with: `2.0` */
  constructor(
    private readonly column: NumbersOfColumn,
    private readonly places: number,
  ) {
    [this.least, this.greatest] = endsOf(column.values);
  }

  /** The least or the greatest of all tells what they are of. */
  isEnd(at: number): boolean {
    return at === this.least || at === this.greatest;
  }

  /** Whatever count of its row it is of: none is smaller than `size`. */
  leavesEnough(at: number, size: number, enough: number): boolean {
    const value = this.column.values[at] ?? NaN;
    if (Number.isNaN(value)) return false;
    const isWhole = Number.isInteger(value);
    const half = isWhole ? 0.5 / powerOfTen(this.places) : HALF_A_TENTH;
    const [low, high] = [(size * (value - half)) / 100, (size * (value + half)) / 100];
    if (low < enough || size - high < enough) return false;
    // What no number prints as with the places of its column has only those that it shows.
    return !isWhole || this.places === 0 || Math.ceil(low) <= Math.floor(high);
  }
}

/** As the first rows tell. Where a row has several counts, nobody knows yet of which one a figure is. */
function placesOf({ line }: NumbersOfColumn, table: Table): number {
  if ((table.numbersOf(SIZE_ROLES) ?? []).length > 1) return 0;
  const first = table.withRows(Array.from({ length: FIRST_ROWS }, (_, at) => at));
  return decimalsOfColumn(first.cellsOf(PERCENTAGES).filter(({ column }) => column === line));
}

const PERCENTAGES: ReadonlySet<Role> = new Set<Role>(['percentage']);

/** Where the least and the greatest stand. */
function endsOf(values: Float64Array): [number, number] {
  let [least, greatest] = [-1, -1];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? NaN;
    if (value < (values[least] ?? Infinity)) least = at;
    if (value > (values[greatest] ?? -Infinity)) greatest = at;
  }
  return [least, greatest];
}
