import { a1, cellAnchor, placeOf } from '../../engine/model/anchor';
import type { CellDetail, GridInfo, RowsBlock } from '../../engine/model/document';
import type { Named } from '../office/named';
import { TableRows } from '../office/table-rows';
import type { Line } from '../office/paragraph';
import { isUnseen, type Look } from '../office/unseen';
import { isRoundedTo, showsAll, type CellValue } from './cell-value';

export interface OdfCell {
  readonly value: CellValue;
  readonly look: Look;
  readonly formatted: boolean;
  readonly repeated: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** It lies under a merged one. */
  readonly covered: boolean;
  readonly lines: Line[];
}

type Visibility = 'visible' | 'collapse' | 'filter';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

interface OpenRow {
  readonly repeated: number;
  readonly visibility: Visibility;
  /** Of its cells that name none; it goes before the column's. */
  readonly style: string;
  readonly cells: OdfCell[];
}

/** One table of an OpenDocument, where rows and cells that are alike are written once with how often they repeat. */
export class SheetTable {
  readonly rows: TableRows;
  /** The default style of cells by column: each holds up to and with its column. */
  readonly columnStyles: { readonly until: number; readonly style: string }[] = [];
  cell: OdfCell | undefined;
  private emptyRows = 0;
  private emptyCells = 0;
  private column = 0;
  private row: OpenRow | undefined;
  private readonly hiddenSeen = new Set<number>();

  constructor(
    readonly grid: GridInfo,
    private readonly named: Named,
  ) {
    this.rows = new TableRows(grid);
  }

  addColumn(repeated: number, visibility: string | undefined, style: string): void {
    const first = (this.columnStyles.at(-1)?.until ?? 0) + 1;
    const until = Math.min(first + repeated - 1, MOST_COLUMNS);
    this.columnStyles.push({ until, style });
    if (visibility !== 'collapse' && visibility !== 'filter') return;
    for (let column = first; column <= until; column += 1) this.rows.hiddenColumns.add(column);
  }

  /** The style that the next cell has when it names none. */
  get defaultStyle(): string {
    if (this.row !== undefined && this.row.style !== '') return this.row.style;
    return this.columnStyles.find(({ until }) => until > this.column)?.style ?? '';
  }

  beginRow(repeated: number, { visibility, style }: { visibility: string | undefined; style: string }): void {
    const how = visibility === 'collapse' || visibility === 'filter' ? visibility : 'visible';
    this.row = { repeated, visibility: how, style, cells: [] };
    this.column = 0;
  }

  endCell(): void {
    const { cell } = this;
    this.cell = undefined;
    if (!cell || !this.row) return;
    this.column += cell.repeated;
    this.row.cells.push(cell);
  }

  /** Blocks that are whole are handed on by `out`, so that a row repeated a million times is no million rows at once. */
  *endRow(): Iterable<RowsBlock> {
    const { row } = this;
    this.row = undefined;
    if (!row) return;
    if (row.cells.every(isEmpty)) {
      this.emptyRows += row.repeated;
      return;
    }
    yield* this.flushEmptyRows();
    for (let at = 0; at < row.repeated && this.rows.rowNumber <= MOST_ROWS; at += 1) {
      this.write(row.cells, row.visibility);
      if (this.rows.isLong) yield this.rows.take(false);
    }
  }

  private *flushEmptyRows(): Iterable<RowsBlock> {
    for (; this.emptyRows > 0 && this.rows.rowNumber <= MOST_ROWS; this.emptyRows -= 1) {
      this.rows.endRow();
      if (this.rows.isLong) yield this.rows.take(false);
    }
  }

  private write(cells: readonly OdfCell[], visibility: Visibility): void {
    this.emptyCells = 0;
    let column = 1;
    let first = '';
    for (const cell of cells) {
      if (isEmpty(cell)) this.emptyCells += Math.min(cell.repeated, MOST_COLUMNS);
      else {
        this.rows.skip(this.emptyCells);
        this.emptyCells = 0;
        const text = this.writeCell(cell, column);
        if (first === '') first = text;
      }
      column += cell.repeated;
    }
    const anchor = { ...placeOf(this.grid), row: this.rows.rowNumber };
    if (visibility !== 'visible') {
      this.named.add(visibility === 'filter' ? 'filtered-row' : 'hidden-row', anchor, first.slice(0, 200));
    }
    this.rows.endRow(visibility !== 'visible');
  }

  private writeCell(cell: OdfCell, column: number): string {
    const { text, detail, said } = shownCell(cell);
    for (let at = 0; at < cell.repeated; at += 1) {
      if (detail.invisible === true && text !== '') {
        const anchor = cellAnchor(this.grid, this.rows.rowNumber, column + at);
        this.named.add('invisible-text', anchor, said.slice(0, 200));
      }
      this.noteHiddenColumn(column + at, text);
      this.rows.put(text, detail);
    }
    return text;
  }

  /** A hidden column is named once, with what it holds first. */
  private noteHiddenColumn(column: number, text: string): void {
    if (!this.rows.hiddenColumns.has(column) || this.hiddenSeen.has(column) || text === '') return;
    this.hiddenSeen.add(column);
    this.named.add('hidden-column', { ...placeOf(this.grid), column }, text.slice(0, 200));
  }

  /** Address of the open cell, for what hangs on it. */
  get anchor() {
    const [row, column] = [this.rows.rowNumber + this.emptyRows, this.column + 1];
    return { ...placeOf(this.grid), row, column, a1: a1(row, column) };
  }
}

function isEmpty({ value, lines, columnSpan, rowSpan }: OdfCell): boolean {
  return (
    value.text === '' &&
    value.formula === undefined &&
    columnSpan === 1 &&
    rowSpan === 1 &&
    lines.every(({ text }) => text === '')
  );
}

/** A format writes `<10`, `c` or `under 10` over a number that leaves with the file. */
function isReplaced(shown: string, number: number | undefined): boolean {
  if (number === undefined || number === 0 || Number.isNaN(number) || shown.trim() === '') return false;
  if (!/\p{Nd}/u.test(shown) || /^\s*[<>≤≥]/.test(shown)) return true;
  return /\p{L}{3}/u.test(shown) && !isRoundedTo(shown, number);
}

function shownCell({ value, look, formatted, lines, columnSpan, rowSpan, covered }: OdfCell): {
  readonly text: string;
  readonly detail: CellDetail;
  /** What is hidden, and what stands over it. */
  readonly said: string;
} {
  const shown = lines.map(({ text }) => text).join('\n');
  // A program that wrote no text leaves it to whoever opens the file. An empty text shows nothing of words, and of a
  // number with a format that shows nothing; without a format the number is drawn (odfpy writes an empty text for 0).
  const isUnshown = shown.trim() === '' && value.text !== '';
  const blanked = isUnshown && lines.length > 0 && (value.number === undefined || formatted);
  const replaced = isReplaced(shown, value.number);
  const text = isUnshown || replaced ? value.text : shown;
  const unseen =
    blanked || replaced || covered || isUnseen(look) || lines.some((line) => line.unseen.length > 0);
  const { number, type, formula } = value;
  const isLossy = !isUnshown && !replaced && number !== undefined && !showsAll(shown, number);
  const detail = {
    ...(isLossy && { stored: number }),
    ...(type !== undefined && { type }),
    ...(formula !== undefined && { formula }),
    ...((columnSpan > 1 || rowSpan > 1) && { columnSpan, rowSpan }),
    ...(unseen && text.trim() !== '' && { invisible: true }),
  };
  return { text, detail, said: replaced ? `${text}, shown as “${shown}”` : text };
}
