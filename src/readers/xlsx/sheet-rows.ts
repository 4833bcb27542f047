import { HEADER, headerTexts } from './header-text';
import { cellKey, type CellDetail } from '../../engine/model/document';
import type { Attributes } from '../xml/attributes';
import { readCell, type CellContext, type ReadCell } from './cell-value';
import { columnOf, type Range } from './references';
import type { SheetTail } from './sheet-tail';
import { PLAIN_STYLE, type CellStyle } from './styles';
import { isOn } from './workbook';

export interface SheetContext extends CellContext, SheetTail {
  readonly styles: readonly CellStyle[];
}

const EMPTY_ROW: readonly string[] = [];
const MAX_ROW = 1_048_576;
const MAX_PLACES = 100_000_000;
/** So many hidden places are named one by one; their blocks mark all. */
const MOST_NAMED = 100;

/** Gathers rows while a sheet's XML goes by. `take` hands over what is whole. */
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
  /** What stands above and below each printed page. */
  readonly headers: string[] = [];

  private row: string[] = [];
  private rowNumber = 0;
  private rowHidden = false;
  private hiddenByDefault = false;
  private column = 0;
  private type = 'n';
  private style: CellStyle = PLAIN_STYLE;
  private value = '';
  private formula = '';
  private collecting: 'value' | 'formula' | 'header' | undefined;
  private phonetic = false;
  private places = 0;
  private readonly sharedFormulas = new Map<string, string>();
  private readonly spans = new Map<number, Range>();
  private readonly covered = new Set<number>();

  constructor(private readonly context: SheetContext) {
    for (const merge of context.merges) this.addMerge(merge);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.collecting = this.phonetic ? undefined : 'value';
    else if (name === 'f') this.openFormula(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 'col') this.openColumn(attributes);
    else if (HEADER.test(name)) this.collecting = 'header';
    else if (name === 'sheetFormatPr') this.hiddenByDefault = isOn(attributes['zeroHeight']);
  }

  text(text: string): void {
    if (this.collecting === 'value') this.value += text;
    else if (this.collecting === 'formula') this.formula += text;
    else if (this.collecting === 'header') this.headers.push(...headerTexts(text));
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.rows.push(this.row.length === 0 ? EMPTY_ROW : this.row);
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'f' && this.sharedIndex !== '') this.closeSharedFormula();
    this.collecting = undefined;
  }

  private sharedIndex = '';

  private openRow({ r, hidden }: Attributes): void {
    const next = r === undefined ? this.rowNumber + 1 : Number(r);
    if (!(next > this.rowNumber && next <= MAX_ROW)) throw new Error(`its row ${r ?? ''} is out of order`);
    for (let gap = this.rowNumber + 1; gap < next; gap += 1) this.rows.push(EMPTY_ROW);
    this.rowNumber = next;
    this.rowHidden = hidden === undefined ? this.hiddenByDefault : isOn(hidden);
    if (this.rowHidden) this.hiddenRows.add(next);
    this.row = [];
    this.column = 0;
  }

  private openColumn({ min = '0', max = '0', hidden, width }: Attributes): void {
    if (!isOn(hidden) && width !== '0') return;
    const last = Math.min(Number(max), 16_384);
    for (let column = Math.max(1, Number(min)); column <= last; column += 1) this.hiddenColumns.add(column);
  }

  private openCell({ r, t = 'n', s }: Attributes): void {
    const column = r === undefined ? this.column + 1 : columnOf(r);
    if (column <= this.column) throw new Error(`its cell ${r ?? ''} is out of order`);
    this.column = column;
    this.type = t;
    this.style = (s === undefined ? this.context.styles[0] : this.context.styles[Number(s)]) ?? PLAIN_STYLE;
    this.value = '';
    this.formula = '';
  }

  private openFormula({ t, si = '' }: Attributes): void {
    this.collecting = 'formula';
    this.sharedIndex = t === 'shared' ? si : '';
  }

  /** Only the first of the cells that share a formula has its text. */
  private closeSharedFormula(): void {
    if (this.formula !== '') this.sharedFormulas.set(this.sharedIndex, this.formula);
    else this.formula = this.sharedFormulas.get(this.sharedIndex) ?? '';
    this.sharedIndex = '';
  }

  private closeCell(): void {
    if (this.value === '' && this.formula === '' && this.type !== 's') {
      this.noteSpan();
      return;
    }
    const read = readCell({ type: this.type, value: this.value, style: this.style }, this.context);
    this.places += this.column - this.row.length;
    if (this.places > MAX_PLACES) throw new Error('its cells stand too far apart');
    while (this.row.length < this.column - 1) this.row.push('');
    this.row.push(read.text);
    const key = cellKey(this.rowNumber, this.column);
    const invisible = read.blanked === true || this.style.unseen || this.covered.has(key);
    if (read.text !== '') this.noteHidden(read.text, invisible ? key : undefined);
    this.noteDetail(read, key, invisible);
  }

  private noteHidden(text: string, unseenKey: number | undefined): void {
    if (this.rowHidden) noteFirst(this.inHiddenRows, this.rowNumber, text);
    if (this.hiddenColumns.has(this.column)) noteFirst(this.inHiddenColumns, this.column, text);
    if (unseenKey !== undefined) noteFirst(this.unseen, unseenKey, text);
  }

  private noteDetail({ stored, type }: ReadCell, key: number, invisible: boolean): void {
    const { bold, indent } = this.style;
    const span = this.spans.get(key);
    if (this.isPlain(stored, type) && !span && !invisible) return;
    const detail: CellDetail = {
      ...(stored !== undefined && { stored }),
      ...(type !== undefined && { type }),
      ...(this.formula !== '' && { formula: this.formula }),
      ...(span && spanOf(span)),
      ...(invisible && { invisible }),
      ...(bold && { bold }),
      ...(indent > 0 && { indent }),
    };
    this.details.set(key, detail);
  }

  private isPlain(stored: number | undefined, type: CellDetail['type']): boolean {
    const { bold, indent } = this.style;
    return stored === undefined && type === undefined && this.formula === '' && !bold && indent === 0;
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
