import { cellKey, type CellDetail, type GridInfo, type RowsBlock } from '../../engine/model/document';
import { TooMuch } from './too-much';

const ROWS_A_BLOCK = 1000;
const MOST_COLUMNS = 16_384;
const MOST_PLACES = 8_000_000;

export interface NewCell extends Omit<CellDetail, 'rowSpan' | 'columnSpan'> {
  readonly text: string;
  /** 1 when absent; the places that a cell covers are filled with empty cells. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  /** It only goes on with the cell above. */
  readonly continues?: boolean;
}

interface Open {
  readonly key: number;
  readonly columnSpan: number;
  rows: number;
  /** The last row that it covers, where it said so itself; in other formats the cells below say it. */
  readonly until: number;
}

/** The rows of a document's table, with spans filled out so that columns stay columns. */
export class TableRows {
  private rows: (readonly string[])[] = [];
  private details = new Map<number, CellDetail>();
  private hiddenRows = new Set<number>();
  /** 1-based. */
  readonly hiddenColumns = new Set<number>();
  private firstRow = 1;
  private row: string[] = [];
  private places = 0;
  /** Cells that reach down, by the column where they begin. */
  private readonly open = new Map<number, Open>();

  constructor(readonly grid: GridInfo) {}

  /** 1-based number of the row being filled. */
  get rowNumber(): number {
    return this.firstRow + this.rows.length;
  }

  /** 1-based column of the next cell. */
  get column(): number {
    this.skipCovered();
    return this.row.length + 1;
  }

  /** Places that no cell stands in: before the first or after the last. */
  skip(columns: number): void {
    for (let at = 0; at < columns; at += 1) this.place('');
  }

  add({ text, columnSpan = 1, rowSpan = 1, continues = false, ...more }: NewCell): void {
    const { column } = this;
    const above = this.open.get(column);
    const span = Math.max(1, columnSpan);
    if (continues && above) {
      this.goOn(above);
      this.skip(span);
      return;
    }
    const key = cellKey(this.rowNumber, column);
    const reaches = (span > 1 || rowSpan > 1) && { columnSpan: span, rowSpan };
    const detail: CellDetail = { ...more, ...reaches };
    if (Object.keys(detail).length > 0) this.details.set(key, detail);
    this.place(text);
    this.skip(span - 1);
    for (let covered = column; covered < column + span; covered += 1) this.open.delete(covered);
    this.open.set(column, { key, columnSpan: span, rows: 1, until: this.rowNumber + rowSpan - 1 });
  }

  /** A cell in a format that writes down the places it covers too. */
  put(text: string, detail: CellDetail): void {
    if (Object.keys(detail).length > 0) {
      this.details.set(cellKey(this.rowNumber, this.row.length + 1), detail);
    }
    this.place(text);
  }

  endRow(hidden = false): void {
    if (hidden) this.hiddenRows.add(this.rowNumber);
    this.skipCovered();
    this.rows.push(this.row);
    this.row = [];
  }

  get isLong(): boolean {
    return this.rows.length >= ROWS_A_BLOCK;
  }

  take(last: boolean): RowsBlock {
    const { grid, firstRow, rows, details, hiddenRows, hiddenColumns } = this;
    this.firstRow += rows.length;
    this.rows = [];
    this.details = new Map();
    this.hiddenRows = new Set();
    return { kind: 'rows', grid, firstRow, rows, details, hiddenRows, hiddenColumns, last };
  }

  /** A cell says that it belongs to the one above: that one reaches a row further. */
  private goOn(above: Open): void {
    above.rows += 1;
    const handedOver = above.key < cellKey(this.firstRow, 0);
    if (handedOver) return;
    const { columnSpan, rows } = above;
    this.details.set(above.key, { ...this.details.get(above.key), columnSpan, rowSpan: rows });
  }

  /** Fills the places that a cell of a row above reaches down to. */
  private skipCovered(): void {
    for (;;) {
      const cell = this.open.get(this.row.length + 1);
      if (!cell || cell.until < this.rowNumber) return;
      this.skip(cell.columnSpan);
    }
  }

  private place(text: string): void {
    this.places += 1;
    if (this.row.length >= MOST_COLUMNS || this.places > MOST_PLACES) {
      throw new TooMuch('a table has more cells than can be read');
    }
    this.row.push(text);
  }
}
