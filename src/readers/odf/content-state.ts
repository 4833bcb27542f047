import { placeOf, type Anchor, type Place } from '../../engine/model/anchor';
import type { Block, GridInfo } from '../../engine/model/document';
import { attributeOf } from '../office/attribute';
import type { Named } from '../office/named';
import type { Line } from '../office/paragraph';
import { TooMuch } from '../office/too-much';
import type { Attributes } from '../xml/attributes';
import { cellValue } from './cell-value';
import { Flows } from '../office/flows';
import { SheetTable } from './sheet-table';
import type { OdfStyles } from './styles';
import { Texts } from './texts';

export interface ContentContext {
  /** `{}` for the document, else the part of an object in it. */
  readonly base: Place;
  readonly styles: OdfStyles;
  readonly named: Named;
}

export type BodyKind = 'text' | 'spreadsheet' | 'presentation' | 'drawing' | 'chart';

const MOST_WAITING = 20_000;
const MOST_REPEATED = 1_048_576;

/** What has been read of a content so far, and where what comes next belongs. */
export class ContentState {
  readonly flows = new Flows();
  readonly texts = new Texts();
  readonly named: Named;
  readonly styles: OdfStyles;
  /** Sections that are not shown. */
  hiddenSections = 0;
  /** What comes until the end of the paragraph is not shown. */
  isParagraphHidden = false;
  private page = 0;
  private pages = 0;
  private body: BodyKind | undefined;
  private out: Block[] = [];
  private waiting: Block[] = [];
  private readonly tables: SheetTable[] = [];
  private tableCount = 0;

  constructor(private readonly context: ContentContext) {
    this.named = context.named;
    this.styles = context.styles;
  }

  /** A document of its own, and no chart. */
  get isDocument(): boolean {
    return this.body !== undefined && this.body !== 'chart';
  }

  get isChart(): boolean {
    return this.body === 'chart';
  }

  /** A shape on a sheet hangs on a cell and is no part of it; elsewhere it stands in the text. */
  beginShape(style: string): void {
    const family =
      this.body === 'presentation' && !this.styles.has('graphic', style) ? 'presentation' : 'graphic';
    const behind = this.styles.look(family, style).behind ?? (this.body === 'text' ? undefined : 'unknown');
    if (this.body === 'spreadsheet') this.beginText(this.beside('shapes'), behind);
    else this.flows.beginBox(behind);
  }

  /** Where the text stands that is in no cell and no note. */
  get place(): Place {
    const { base } = this.context;
    return this.page > 0 ? { ...base, page: this.page } : base;
  }

  /** A text beside the body, such as `footnotes`. */
  beside(name: string): Place {
    const { part } = this.context.base;
    return { ...this.place, part: part === undefined ? name : `${part}/${name}` };
  }

  get anchor(): Anchor {
    return this.tables.at(-1)?.anchor ?? placeOf(this.place);
  }

  beginBody(kind: BodyKind): void {
    this.body = kind;
    this.beginText(this.place);
  }

  /** Paragraphs at a place of their own become its lines. */
  beginText(place: Place, behind?: string): void {
    this.flows.begin(({ text, unseen }: Line) => {
      const line = this.texts.add(place, text);
      for (const { start, end } of unseen) {
        this.named.add('invisible-text', { ...placeOf(place), line, start, end }, text.slice(start, end));
      }
    }, behind);
  }

  /** Paragraphs whose text is said as a whole when they end. */
  beginAside(end: (text: string) => void): () => void {
    const lines: string[] = [];
    this.flows.begin(({ text }) => lines.push(text));
    return () => {
      this.flows.end();
      end(lines.join('\n'));
    };
  }

  /** Text that is in the file and on no page, to be checked all the same. */
  putAside(text: string): void {
    for (const line of text.split('\n'))
      if (line.trim() !== '') this.texts.add(this.beside('content.xml (not shown)'), line);
  }

  beginTable(name: string, style: string): void {
    const grid = this.gridOf(name);
    if (grid.sheet !== undefined && this.styles.hides('table', style)) {
      this.named.add('hidden-sheet', placeOf(grid), name);
      this.out.push(...this.named.take());
    }
    if (grid.table !== undefined && this.tables.length === 0) {
      this.texts.markTable(this.place, grid.table);
      // What stands above a table comes before it.
      this.out.push(...this.texts.takeSome(this.place));
    }
    this.tables.push(new SheetTable(grid, this.named));
  }

  private gridOf(name: string): GridInfo {
    const table = ++this.tableCount;
    const id = `${this.context.base.part ?? ''}#${table}`;
    if (this.body === 'spreadsheet' && this.tables.length === 0) return { ...this.place, id, sheet: name };
    if (this.body === 'chart') return { ...this.place, id, holds: 'marks' };
    return { ...this.place, id, table };
  }

  get table(): SheetTable | undefined {
    return this.tables.at(-1);
  }

  beginCell(attributes: Attributes, covered: boolean): void {
    const { table } = this;
    if (!table) return;
    const style = attributeOf(attributes, 'style-name') ?? table.defaultStyle;
    const look = this.styles.look('table-cell', style);
    const lines: Line[] = [];
    table.cell = {
      value: cellValue(attributes),
      look,
      formatted: this.styles.formats('table-cell', style),
      lines,
      covered,
      repeated: countOf(attributes, 'number-columns-repeated'),
      columnSpan: covered ? 1 : countOf(attributes, 'number-columns-spanned'),
      rowSpan: covered ? 1 : countOf(attributes, 'number-rows-spanned'),
    };
    this.flows.begin((line) => lines.push(line), look.behind);
  }

  endCell(): void {
    this.flows.end();
    this.table?.endCell();
  }

  endRow(): void {
    const { table } = this;
    if (!table) return;
    for (const block of table.endRow()) this.keep(block, this.tables.length);
  }

  endTable(): void {
    const depth = this.tables.length;
    const table = this.tables.pop();
    if (!table) return;
    this.keep(table.rows.take(true), depth);
    if (depth > 1) return;
    this.out.push(...this.waiting);
    this.waiting = [];
  }

  /** Grids come one after the other: those in cells of another wait until that has ended. */
  private keep(block: Block, depth: number): void {
    (depth > 1 ? this.waiting : this.out).push(block);
    if (this.waiting.length > MOST_WAITING) throw new TooMuch('its tables hold too many other tables');
  }

  beginPage(style: string): void {
    this.page = ++this.pages;
    if (this.styles.hides('drawing-page', style)) {
      this.named.add('hidden-slide', placeOf(this.place), `slide ${this.page}`);
      this.out.push(...this.named.take());
    }
    this.beginText(this.place);
  }

  endPage(): void {
    this.flows.end();
    this.out.push(...this.texts.takeAll());
    this.page = 0;
  }

  takeSome(): Block[] {
    if (this.body === 'text') this.out.push(...this.texts.takeLong(this.context.base));
    return this.takeOut();
  }

  takeRest(): Block[] {
    this.out.push(...this.texts.takeAll());
    return this.takeOut();
  }

  private takeOut(): Block[] {
    const { out } = this;
    this.out = [];
    return [...out, ...this.named.take()];
  }
}

export function countOf(attributes: Attributes, name: string): number {
  const count = Number(attributeOf(attributes, name) ?? 1);
  return count >= 1 ? Math.min(Math.floor(count), MOST_REPEATED) : 1;
}
