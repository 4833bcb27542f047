import { cellKey, type CellDetail } from '../../engine/model/document';
import { readCell, type CellContext, type ReadCell } from './cell-value';
import { rangeOf, type Range } from './references';
import type { SheetTail } from './sheet-tail';
import { PLAIN_STYLE, type CellStyle, type Styles } from './styles';

export interface SheetContext extends CellContext, SheetTail {
  readonly styles: Pick<Styles, keyof Styles>;
}

const EMPTY_ROW: readonly string[] = [];
const MAX_ROW = 1_048_576;
const MAX_PLACES = 100_000_000;
/** So many hidden places are named one by one; their blocks mark all. */
const MOST_NAMED = 100;

/** A cell as it stands in the markup. */
export interface SheetCell {
  /** Its reference's column, 1-based. */
  readonly column: number;
  /** Its `t`. */
  readonly type: string;
  /** Its `s`, the index of its style. */
  readonly style: number;
  readonly value: string;
  readonly formula: string;
}

/** Gathers rows in their order. Whoever hands over what is whole begins `rows` and what belongs to it anew. */
export class SheetRows {
  rows: (readonly string[])[] = [];
  details = new Map<number, CellDetail>();
  hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Texts that are there but cannot be seen, by cell key. */
  readonly unseen = new Map<number, string>();
  /** What a hidden row or column holds first, by its number. */
  readonly inHiddenRows = new Map<number, string>();
  readonly inHiddenColumns = new Map<number, string>();
  /** Places whose letters a condition takes away. */
  readonly unseenAtTimes: Range[] = [];
  /** What stands above and below each printed page. */
  readonly headers: string[] = [];
  hiddenByDefault = false;

  private row: string[] = [];
  private rowNumber = 0;
  private rowHidden = false;
  private column = 0;
  private style: CellStyle = PLAIN_STYLE;
  private places = 0;
  private readonly spans = new Map<number, Range>();
  private readonly covered = new Set<number>();

  constructor(private readonly context: SheetContext) {
    for (const merge of context.merges) this.addMerge(merge);
  }

  /** A row without a number follows the one before. Throws when a number is not above it. */
  openRow(number: number | undefined, hidden: boolean | undefined): void {
    const next = number ?? this.rowNumber + 1;
    if (!(next > this.rowNumber && next <= MAX_ROW)) throw new Error(`its row ${next} is out of order`);
    for (let gap = this.rowNumber + 1; gap < next; gap += 1) this.rows.push(EMPTY_ROW);
    this.rowNumber = next;
    this.rowHidden = hidden ?? this.hiddenByDefault;
    if (this.rowHidden) this.hiddenRows.add(next);
    this.row = [];
    this.column = 0;
  }

  closeRow(): void {
    this.rows.push(this.row.length === 0 ? EMPTY_ROW : this.row);
  }

  /** The column of a cell that does not say where it stands. */
  get nextColumn(): number {
    return this.column + 1;
  }

  /** Throws when the cell does not stand to the right of the one before. */
  add({ column, type, style, value, formula }: SheetCell): void {
    if (column <= this.column) throw new Error(`the cells of its row ${this.rowNumber} are out of order`);
    this.column = column;
    this.style = this.context.styles.cells[style] ?? PLAIN_STYLE;
    if (value === '' && formula === '' && type !== 's') {
      this.noteSpan();
      return;
    }
    const read = readCell({ type, value, style: this.style }, this.context);
    this.places += column - this.row.length;
    if (this.places > MAX_PLACES) throw new Error('its cells stand too far apart');
    while (this.row.length < column - 1) this.row.push('');
    this.row.push(read.text);
    const key = cellKey(this.rowNumber, column);
    const invisible = read.blanked === true || this.style.unseen || this.covered.has(key);
    const { text, behind = text } = read;
    if (text !== '') this.noteHidden(behind, invisible || behind !== text ? key : undefined);
    if (type === 's' && !invisible) this.noteRuns(Number(value), key);
    this.noteDetail(read, formula, { key, invisible });
  }

  addCondition(cells: string, format: number): void {
    const range = rangeOf(cells.split(' ', 1)[0] ?? '');
    if (range && this.context.styles.hidingConditions.has(format) && this.unseenAtTimes.length < MOST_NAMED)
      this.unseenAtTimes.push(range);
  }

  private noteHidden(text: string, unseenKey: number | undefined): void {
    if (this.rowHidden) noteFirst(this.inHiddenRows, this.rowNumber, text);
    if (this.hiddenColumns.has(this.column)) noteFirst(this.inHiddenColumns, this.column, text);
    if (unseenKey !== undefined) noteFirst(this.unseen, unseenKey, text);
  }

  /** A text of which a piece has letters of its own. */
  private noteRuns(index: number, key: number): void {
    const { strings, styles } = this.context;
    const runs = strings.runs(index);
    if (runs.length === 0) return;
    const unseen = runs.filter((run) => styles.isUnseenIn(run, this.style));
    if (unseen.length > 0) noteFirst(this.unseen, key, unseen.map(({ text }) => text).join(' '));
  }

  private noteDetail(
    { stored, type }: ReadCell,
    formula: string,
    { key, invisible }: { readonly key: number; readonly invisible: boolean },
  ): void {
    const { bold, indent } = this.style;
    const span = this.spans.get(key);
    const isPlain = stored === undefined && type === undefined && formula === '' && !bold && indent === 0;
    if (isPlain && !span && !invisible) return;
    const detail: CellDetail = {
      ...(stored !== undefined && { stored }),
      ...(type !== undefined && { type }),
      ...(formula !== '' && { formula }),
      ...(span && spanOf(span)),
      ...(invisible && { invisible }),
      ...(bold && { bold }),
      ...(indent > 0 && { indent }),
    };
    this.details.set(key, detail);
  }

  private noteSpan(): void {
    const key = cellKey(this.rowNumber, this.column);
    const span = this.spans.get(key);
    if (span) this.details.set(key, spanOf(span));
  }

  private addMerge(merge: Range): void {
    this.spans.set(cellKey(merge.top, merge.left), merge);
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        if (row !== merge.top || column !== merge.left) this.covered.add(cellKey(row, column));
      }
    }
  }
}

function noteFirst(found: Map<number, string>, place: number, text: string): void {
  if (found.size < MOST_NAMED && !found.has(place)) found.set(place, text);
}

function spanOf({ top, left, bottom, right }: Range): CellDetail {
  return { rowSpan: bottom - top + 1, columnSpan: right - left + 1 };
}
