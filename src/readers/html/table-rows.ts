import { cellKey, type CellDetail, type GridInfo, type RowsBlock } from '../../engine/model/document';

const ROWS_A_BLOCK = 1000;
const MOST_COLUMNS = 10_000;
/** What HTML allows. */
const MOST_SPANNED = 1000;
/** Cells that spans may fill beyond those that are written: a few bytes must not become a billion cells. */
const MOST_FILLED = 5_000_000;
const LONGEST_CELL = 1_000_000;

export interface CellStart {
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly indent: number;
  readonly hidden: boolean;
}

/**
 * The rows of one table with its spans filled out: the text stands in the first cell of a span, the others are empty.
 * Long tables come out piece by piece.
 */
export class TableRows {
  private rows: string[][] = [];
  private details = new Map<number, CellDetail>();
  private hiddenRows = new Set<number>();
  private firstRow = 1;
  private row: string[] | undefined;
  /** By column: how many more rows are taken by the span that came down from above. */
  private readonly taken: number[] = [];
  private cell: (CellStart & { readonly column: number }) | undefined;
  private text = '';
  private endsInSpace = true;
  private filled = 0;
  private pieces = 0;
  private spoke = false;
  /** Why not all of the table could be kept. */
  limit: string | undefined;
  caption = '';

  constructor(private readonly grid: GridInfo) {}

  /** 1-based, as the report counts them; of the cell that is open or was last. */
  get rowNumber(): number {
    return this.firstRow + Math.max(0, this.rows.length - 1);
  }

  get columnNumber(): number {
    return (this.cell?.column ?? 0) + 1;
  }

  get inCell(): boolean {
    return this.cell !== undefined;
  }

  startRow(hidden: boolean): void {
    this.endRow();
    this.row = [];
    this.rows.push(this.row);
    if (hidden) this.hiddenRows.add(this.rowNumber);
  }

  startCell(start: CellStart): void {
    this.endCell();
    if (!this.row) this.startRow(false);
    const row = this.row ?? [];
    let column = row.length;
    while (column < this.taken.length && (this.taken[column] ?? 0) > 0) column += 1;
    if (column >= MOST_COLUMNS) {
      this.limit ??= `A table has more than ${MOST_COLUMNS} columns; those beyond were not read.`;
      return;
    }
    const columnSpan = Math.max(1, Math.min(start.columnSpan, MOST_SPANNED, MOST_COLUMNS - column));
    const rowSpan = Math.max(1, Math.min(start.rowSpan, 65_534));
    this.cell = { ...start, column, ...this.withinBudget(columnSpan, rowSpan) };
    this.text = '';
    this.endsInSpace = true;
  }

  addText(text: string): void {
    if (this.text === '' && this.cell?.indent === 0) this.cell = { ...this.cell, indent: indentOf(text) };
    const joined = text.replace(/[ \t\n\f\r]+/g, ' ');
    const added = this.endsInSpace && joined.startsWith(' ') ? joined.slice(1) : joined;
    if (added !== '') this.endsInSpace = added.endsWith(' ');
    if (this.text.length < LONGEST_CELL) this.text += added;
    else this.limit ??= 'A cell has more than a million characters; those beyond were not read.';
  }

  endCell(): void {
    if (!this.cell || !this.row) return;
    const { column, columnSpan, rowSpan, indent, hidden } = this.cell;
    const { row } = this;
    while (row.length < column) row.push('');
    const text = this.text.replace(/ $/, '');
    row.push(text);
    for (let i = 1; i < columnSpan; i++) row.push('');
    if (rowSpan > 1) for (let i = 0; i < columnSpan; i++) this.taken[column + i] = rowSpan;
    if (text !== '') this.spoke = true;
    if (columnSpan > 1 || rowSpan > 1 || indent > 0 || hidden) {
      this.details.set(cellKey(this.rowNumber, column + 1), {
        ...(columnSpan > 1 ? { columnSpan } : {}),
        ...(rowSpan > 1 ? { rowSpan } : {}),
        ...(indent > 0 ? { indent } : {}),
        ...(hidden ? { invisible: true } : {}),
      });
    }
    this.cell = undefined;
    this.text = '';
  }

  endRow(): void {
    this.endCell();
    if (!this.row) return;
    for (const [column, rows] of this.taken.entries()) if (rows > 0) this.taken[column] = rows - 1;
    while (this.taken.length > 0 && this.taken.at(-1) === 0) this.taken.pop();
    this.row = undefined;
  }

  /** Rows to hand on, when there are enough; the row that is open stays. */
  take(): RowsBlock | undefined {
    if (this.rows.length <= ROWS_A_BLOCK) return undefined;
    const isHidden = this.hiddenRows.has(this.rowNumber);
    const open = this.row ? this.rows.pop() : undefined;
    const block = this.block(false);
    if (!open) return block;
    this.rows.push(open);
    if (isHidden) this.hiddenRows.add(this.rowNumber);
    return block;
  }

  /** The last rows; nothing for a table without any text. */
  end(): RowsBlock | undefined {
    this.endRow();
    if (!this.spoke && this.pieces === 0) return undefined;
    return this.block(true);
  }

  private withinBudget(columnSpan: number, rowSpan: number) {
    const cells = columnSpan * rowSpan - 1;
    if (this.filled + cells > MOST_FILLED) {
      if (cells > 0)
        this.limit ??= 'The spans of a table fill millions of cells; they were read as single cells.';
      return { columnSpan: 1, rowSpan: 1 };
    }
    this.filled += cells;
    return { columnSpan, rowSpan };
  }

  private block(last: boolean): RowsBlock {
    const caption = this.caption === '' ? {} : { caption: this.caption };
    const block: RowsBlock = {
      kind: 'rows',
      grid: { ...this.grid, ...caption },
      firstRow: this.firstRow,
      rows: this.rows,
      details: this.details,
      ...(this.hiddenRows.size > 0 ? { hiddenRows: this.hiddenRows } : {}),
      last,
    };
    this.firstRow += this.rows.length;
    this.rows = [];
    this.details = new Map();
    this.hiddenRows = new Set();
    this.pieces += 1;
    return block;
  }
}

/**
 * `<td>  Leeds</td>`: a browser shows no such blanks, but who wrote them took the label from a table that was indented. One may
 * be anybody's habit, and blanks behind a line break lay out the source.
 */
function indentOf(text: string): number {
  return Math.ceil((/^ {2,20}(?=\S)/.exec(text)?.[0].length ?? 0) / 2);
}
