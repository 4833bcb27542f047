import { decimalSignOf } from '../cells/decimal-sign';
import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid } from '../layout/cell-grid';
import type { TableLayout } from '../layout/table-layout';
import { isAbout } from '../words/meaning';
import { statisticOf } from '../words/statistics-in-name';

const TEXTS_PER_COLUMN = 2000;
const LABELS_READ = 60;

/** The sign before decimals in a table: how its numbers are written, and in doubt whether its names count people. */
export function decimalOfTable(
  grid: CellGrid,
  layout: TableLayout,
  labels: readonly (readonly string[])[],
): DecimalSign {
  const counts = (column: number) => {
    const name = labels[column]?.at(-1) ?? '';
    return (isAbout(name, 'count') || isAbout(name, 'people')) && !rowsNameStatistics(grid, layout);
  };
  const groupsThousands = labels.some((names) => names.some((name) => ROUND_THOUSANDS.test(name)));
  return decimalSignOf(() => textColumns(grid, layout), counts, groupsThousands);
}

/** `Omzet (x 1.000 euro)`, `je 100.000`: who writes so in a name parts the thousands of figures by the same sign. */
const ROUND_THOUSANDS = /(?:^|[\s(])(?:x|×|in|je|per|pro|por|pr|op|auf|à)\s?10{0,2}(?:\.000){1,2}(?![\d.,])/i;

/** `Hombres` over rows such as `media` and `OR` is an arm, and no count. */
function rowsNameStatistics(grid: CellGrid, { left, bodyRows }: TableLayout): boolean {
  return bodyRows.slice(0, LABELS_READ).some((row) => {
    const role = statisticOf(grid.text(row, left))?.role;
    return role !== undefined && role !== 'count';
  });
}

export function* textColumns(
  grid: CellGrid,
  { left, right, bodyRows }: TableLayout,
): Iterable<Iterable<string>> {
  for (let column = left; column <= right; column++)
    yield bodyRows.slice(0, TEXTS_PER_COLUMN).map((row) => grid.text(row, column));
}
