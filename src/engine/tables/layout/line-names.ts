import type { CellGrid } from './cell-grid';
import type { TableLayout } from './table-layout';

/**
 * Names of each column from outside in. A blank under an outer header belongs to the name to its left: merged cells
 * come as one filled cell and blanks.
 */
export function columnLabels(grid: CellGrid, layout: TableLayout): string[][] {
  const { left, right, headerRows, indexRow } = layout;
  const labels = Array.from({ length: right - left + 1 }, (): string[] => []);
  headerRows.forEach((row, depth) => {
    const innermost = depth === headerRows.length - 1;
    let inherited = '';
    let reach = -1;
    for (let column = left; column <= right; column++) {
      const text = oneLine(grid.text(row, column));
      const span = grid.detail(row, column)?.columnSpan;
      if (text !== '') {
        inherited = text;
        reach = span === undefined ? (innermost ? column : right) : column + span - 1;
      }
      const shown =
        text === '' && column <= reach && reachesFrom(grid, layout, column, depth) ? inherited : text;
      const known = labels[column - left];
      // `(3)` below the name of a column numbers it, and is not what it is called.
      if (shown === '' || known?.at(-1) === shown || (NUMBERING.test(shown) && known?.length)) continue;
      known?.push(shown);
    }
  });
  if (indexRow !== undefined) {
    for (let column = left; column <= right; column++) {
      const text = oneLine(grid.text(indexRow, column));
      if (text !== '') labels[column - left] = [text];
    }
  }
  return labels;
}

const NUMBERING = /^\(\d{1,2}\)$/;

/** The first column holds labels: what stands over a column right of it does not begin there. */
function reachesFrom(
  grid: CellGrid,
  { left, headerRows }: TableLayout,
  column: number,
  depth: number,
): boolean {
  if (column === left) return false;
  return (
    headerRows.slice(depth + 1).some((row) => grid.text(row, column) !== '') ||
    depth === headerRows.length - 1
  );
}

/** Line breaks inside a quoted header are spaces to a reader. */
export function oneLine(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/\s+/g, ' ') : text;
}
