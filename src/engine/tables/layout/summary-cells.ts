import type { CellGrid } from './cell-grid';
import { PickedGrid, type Picked } from './picked-grid';

/** R shows seven rows at most, a caller may ask for more levels. */
const MOST_ROWS = 120;
const MOST_COLUMNS = 500;
const PAIR = /^(\S[^:]{0,60}?)\s{0,30}:\s{0,30}(\S{1,30})$/;
const STATISTIC = /^(?:Min\.|1st Qu\.|Median|Mean|3rd Qu\.|Max\.)$/;
/** `summary()` gives these six. */
const STATISTICS = 6;
const COUNT = /^\d+$/;

/**
 * `summary()` of a data frame in R, written to a file or into a document cell by cell: under each name its statistics
 * (`Min.   :25.00`) or the counts of its levels (`Male  :138`). Each column is a table by itself.
 */
export function summariesInCells(grid: CellGrid): readonly CellGrid[] {
  if (grid.height <= STATISTICS || grid.height > MOST_ROWS || grid.width > MOST_COLUMNS) return [];
  const columns = Array.from({ length: grid.width }, (_, column) => pairsBelow(grid, column));
  const areStatistics = columns.some(
    (column) => column?.filter(({ label }) => STATISTIC.test(label.text)).length === STATISTICS,
  );
  if (!areStatistics) return [];
  return columns.flatMap((pairs) => {
    const [first] = pairs ?? [];
    if (!pairs || !first) return [];
    const isMeasure = pairs.some(({ label }) => STATISTIC.test(label.text));
    const shown = isMeasure ? pairs : pairs.filter(({ figure }) => COUNT.test(figure.text));
    if (shown.length === 0) return [];
    const { column } = first.figure;
    const name = {
      row: first.figure.row - 1,
      column,
      text: grid.text(first.figure.row - 1, column),
      start: 0,
    };
    return [
      new PickedGrid(grid, [
        [undefined, name],
        ...shown.map(({ label, figure }) => [label, figure] as const),
      ]),
    ];
  });
}

interface Pair {
  readonly label: Picked;
  readonly figure: Picked;
}

/** What stands below the name of a column; undefined where anything but pairs does. */
function pairsBelow(grid: CellGrid, column: number): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  for (let row = 1; row < grid.height; row++) {
    const text = grid.text(row, column);
    if (text === '' || text === 'NA') continue;
    const [, label = '', figure = ''] = PAIR.exec(text) ?? [];
    if (label === '') return undefined;
    const place = { row, column };
    pairs.push({
      label: { ...place, text: label, start: 0 },
      figure: { ...place, text: figure, start: text.length - figure.length },
    });
  }
  return pairs;
}
