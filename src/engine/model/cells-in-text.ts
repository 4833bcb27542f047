/**
 * Cells as places in one text. For whoever looks at each of millions: to make a string of a cell costs more than to
 * look at its characters.
 */
export class CellsInText {
  private made: (readonly string[])[] | undefined;

  /**
   * @param text of which the cells are stretches, with line feeds between rows
   * @param starts and `ends`: where each cell begins and ends, cells numbered row by row
   * @param firsts number of the first cell of each row, and one more entry: the number after the last cell
   */
  constructor(
    readonly text: string,
    private readonly starts: Uint32Array,
    private readonly ends: Uint32Array,
    private readonly firsts: Uint32Array,
  ) {}

  get height(): number {
    return this.firsts.length - 1;
  }

  /** Number of cells. */
  get size(): number {
    return this.firstOf(this.height) - this.firstOf(0);
  }

  /** Number of the first cell of a row, 0-based; of the row after the last, what follows the last cell. */
  firstOf(row: number): number {
    return this.firsts[row] ?? 0;
  }

  /** Number of a cell; -1 where the row has none in this column. Both 0-based. */
  at(row: number, column: number): number {
    const cell = this.firstOf(row) + column;
    return row < this.height && cell < this.firstOf(row + 1) ? cell : -1;
  }

  /** Where the cell begins in the text; cell -1 is empty. */
  startOf(cell: number): number {
    return this.starts[cell] ?? 0;
  }

  endOf(cell: number): number {
    return this.ends[cell] ?? 0;
  }

  cell(number: number): string {
    return this.text.slice(this.startOf(number), this.endOf(number));
  }

  /** Number of cells of a row, 0-based. */
  widthOf(row: number): number {
    return this.firstOf(row + 1) - this.firstOf(row);
  }

  /** All cells as strings, made once. */
  rows(): readonly (readonly string[])[] {
    this.made ??= Array.from({ length: this.height }, (_, row) => {
      const cells: string[] = [];
      for (let cell = this.firstOf(row); cell < this.firstOf(row + 1); cell++) cells.push(this.cell(cell));
      return cells;
    });
    return this.made;
  }

  /** Rows `from` to before `to`. */
  slice(from: number, to: number): CellsInText {
    return new CellsInText(this.text, this.starts, this.ends, this.firsts.subarray(from, to + 1));
  }
}
