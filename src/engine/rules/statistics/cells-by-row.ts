import type { TableCell } from '../../tables/table';

/**
 * Cells, given row by row, found by the number of their row. Neither a list nor an entry is made for a row: a long table
 * has millions.
 */
export class CellsByRow {
  private readonly rows: Float64Array;
  private last = 0;

  constructor(private readonly cells: readonly TableCell[]) {
    this.rows = new Float64Array(cells.length);
    cells.forEach(({ row }, at) => {
      this.rows[at] = row.index;
    });
  }

  /** Position of the row's first cell: its others follow. */
  first(row: number): number {
    const { rows, last } = this;
    // Rows are asked for in order, nearly always.
    for (let at = last - 2; at <= last + 2; at++) {
      if (rows[at] === row && rows[at - 1] !== row) return (this.last = at);
    }
    return (this.last = this.search(row));
  }

  /** The cell at a position, if it is of the row. */
  at(position: number, row: number): TableCell | undefined {
    return this.rows[position] === row ? this.cells[position] : undefined;
  }

  private search(row: number): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle] ?? Infinity) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
