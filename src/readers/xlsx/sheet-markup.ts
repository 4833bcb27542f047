import type { Attributes } from '../xml/attributes';
import type { XmlHandler } from '../xml/read-xml';
import { HEADER, headerTexts } from './header-text';
import { PlainRows } from './plain-rows';
import { columnOf } from './references';
import type { SheetRows } from './sheet-rows';
import { isOn } from './workbook';

const MAX_COLUMN = 16_384;
/** In points: letters are cut off to nothing. */
const READABLE_HEIGHT = 2;
/** In widths of a figure, of which a cell needs most for its edges. */
const READABLE_WIDTH = 0.5;

/** Reads a sheet's rows from its markup: the plain ones in one go, all others element by element. */
export class SheetMarkup implements XmlHandler {
  readonly shortcut: PlainRows;

  private readonly cell = { column: 0, type: 'n', style: 0, value: '', formula: '' };
  private collecting: 'value' | 'formula' | 'header' | undefined;
  private phonetic = false;
  private inCell = false;
  private sharedIndex = '';
  /** The cells that the conditions read now are about. */
  private formatted = '';
  private readonly sharedFormulas = new Map<string, string>();

  constructor(private readonly rows: SheetRows) {
    this.shortcut = new PlainRows(rows);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.openValue(name);
    else if (name === 'f') this.openFormula(attributes);
    else if (name === 'row') this.openRow(attributes);
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 'col') this.openColumn(attributes);
    else if (HEADER.test(name)) this.collecting = 'header';
    else if (name === 'conditionalFormatting') this.formatted = attributes['sqref'] ?? '';
    else if (name === 'cfRule')
      this.rows.addCondition(this.formatted, Number(attributes['dxfId'] ?? Number.NaN));
    else if (name === 'sheetFormatPr') this.rows.hiddenByDefault = isOn(attributes['zeroHeight']);
  }

  /** A formula is kept beside its cell, whose text is its result: what it says in quotes is read as nobody's. */
  text(text: string): boolean {
    if (this.collecting === 'value') this.cell.value += text;
    else if (this.collecting === 'formula') this.cell.formula += text;
    else if (this.collecting === 'header') this.rows.headers.push(...headerTexts(text));
    return this.collecting === 'value' || this.collecting === 'header';
  }

  close(name: string): void {
    if (name === 'c') this.closeCell();
    else if (name === 'row') this.rows.closeRow();
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'f' && this.sharedIndex !== '') this.closeSharedFormula();
    this.collecting = undefined;
  }

  private openRow({ r, hidden, ht }: Attributes): void {
    const isFlat = ht !== undefined && Number(ht) < READABLE_HEIGHT;
    this.rows.openRow(
      r === undefined ? undefined : Number(r),
      hidden === undefined && !isFlat ? undefined : isFlat || isOn(hidden),
    );
  }

  private openColumn({ min = '0', max = '0', hidden, width }: Attributes): void {
    if (!isOn(hidden) && !(width !== undefined && Number(width) < READABLE_WIDTH)) return;
    const last = Math.min(Number(max), MAX_COLUMN);
    for (let column = Math.max(1, Number(min)); column <= last; column += 1)
      this.rows.hiddenColumns.add(column);
  }

  private openCell({ r, t = 'n', s = '0' }: Attributes): void {
    this.cell.column = r === undefined ? this.rows.nextColumn : columnOf(r);
    this.inCell = true;
    this.cell.type = t;
    this.cell.style = Number(s);
    this.cell.value = '';
    this.cell.formula = '';
  }

  private closeCell(): void {
    this.inCell = false;
    this.rows.add(this.cell);
  }

  /** A cell has one value, and one of no text of its own has none but that: whatever else stands there nobody shows. */
  private openValue(name: 'v' | 't'): void {
    const isShown = name === 't' ? this.cell.type === 'inlineStr' : this.cell.value === '';
    this.collecting = this.inCell && !this.phonetic && isShown ? 'value' : undefined;
  }

  private openFormula({ t, si = '' }: Attributes): void {
    this.collecting = 'formula';
    this.sharedIndex = t === 'shared' ? si : '';
  }

  /** Only the first of the cells that share a formula has its text. */
  private closeSharedFormula(): void {
    if (this.cell.formula !== '') this.sharedFormulas.set(this.sharedIndex, this.cell.formula);
    else this.cell.formula = this.sharedFormulas.get(this.sharedIndex) ?? '';
    this.sharedIndex = '';
  }
}
