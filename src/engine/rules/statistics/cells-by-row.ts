import type { TableCell } from '../../tables/table';

/** Cells, given row by row, found by the number of their row. A long table has millions of rows: few are asked for. */
export class CellsByRow {
  private readonly first = new Map<number, number>();

  constructor(private readonly cells: readonly TableCell[]) {
    let before: number | undefined;
    cells.forEach(({ row: { index } }, at) => {
      if (index !== before && !this.first.has(index)) this.first.set(index, at);
      before = index;
    });
  }

  of(row: number): readonly TableCell[] {
    const first = this.first.get(row);
    if (first === undefined) return NONE;
    let end = first + 1;
    while (this.cells[end]?.row.index === row) end++;
    return this.cells.slice(first, end);
  }
}

const NONE: readonly TableCell[] = [];
