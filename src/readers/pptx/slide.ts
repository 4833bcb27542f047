import { cellAnchor, placeOf, type Place } from '../../engine/model/anchor';
import type { Block, CellDetail } from '../../engine/model/document';
import { Alternatives } from '../office/alternatives';
import { Flows } from '../office/flows';
import type { Named } from '../office/named';
import type { Line } from '../office/paragraph';
import { TableRows } from '../office/table-rows';
import { TextLines } from '../office/text-lines';
import { isUnseen, type Look } from '../office/unseen';
import type { Attributes } from '../xml/attributes';
import type { XmlHandler } from '../xml/read-xml';
import { Letters } from '../office/letters';
import { Shape, type SlideSize } from '../office/shape';

export interface SlideContext {
  readonly place: Place;
  readonly part: string;
  readonly named: Named;
  readonly size: SlideSize;
  /** The colour of the page; `unknown` when it cannot be told. */
  readonly background: string;
  /** Of a layout or a master only what it shows itself: placeholders are prompts to whoever writes slides. */
  readonly withPlaceholders: boolean;
}

interface OpenTable {
  readonly rows: TableRows;
  cell: OpenCell | undefined;
}

interface OpenCell {
  readonly lines: Line[];
  readonly detail: CellDetail;
  readonly covered: boolean;
  /** Of its letters: what fills a cell is said after its text. */
  readonly looks: Look[];
}

/** What stands on one slide: paragraphs of its shapes as lines, its tables as grids. */
export class Slide implements XmlHandler {
  /** The slide is left out when the others are shown. */
  isHidden = false;
  private readonly lines: TextLines;
  private readonly flows = new Flows();
  private readonly shape: Shape;
  private readonly letters = new Letters();
  private readonly alternatives: Alternatives;
  private readonly out: Block[] = [];
  private table: OpenTable | undefined;
  private tables = 0;
  private collects = false;
  private inField = false;

  constructor(private readonly context: SlideContext) {
    const { place, part, named, size } = context;
    this.lines = new TextLines(place);
    this.shape = new Shape(size);
    this.alternatives = new Alternatives(
      { ...placeOf(place), part },
      named,
      (text) => void this.lines.add(text),
    );
    this.flows.begin((line) => {
      this.add(line);
    });
  }

  open(name: string, attributes: Attributes): void {
    this.alternatives.open(name);
    this.collects = name === 't';
    if (this.alternatives.isOther) return;
    this.shape.open(name, attributes);
    this.letters.open(name, attributes);
    this.opening[name]?.(attributes);
  }

  text(text: string): boolean {
    if (!this.collects) return false;
    this.alternatives.text(text);
    if (this.alternatives.isOther) return true;
    if (this.inField || !this.isRead) return false;
    return this.write(text);
  }

  private write(text: string): boolean {
    if (text.trim() !== '') this.table?.cell?.looks.push(this.letters.look);
    return this.flows.write(text, {
      behind: this.behind,
      ...this.letters.look,
      ...(this.shape.isUnseen && { hidden: true }),
    });
  }

  close(name: string): void {
    const { isOther } = this.alternatives;
    this.alternatives.close(name);
    this.collects = false;
    if (isOther) return;
    this.closing[name]?.();
    this.letters.close(name);
    this.shape.close(name);
  }

  takeRest(): Block[] {
    const text = this.lines.isEmpty ? [] : [this.lines.take(true)];
    return [...this.context.named.take(), ...this.out, ...text];
  }

  private get isRead(): boolean {
    return this.context.withPlaceholders || !this.shape.isPlaceholder;
  }

  private get behind(): string {
    return this.shape.fill ?? (this.table ? 'unknown' : this.context.background);
  }

  private add({ text, unseen }: Line): void {
    if (!this.isRead) return;
    const { place, named } = this.context;
    const line = this.lines.add(text);
    for (const { start, end } of unseen) {
      named.add('invisible-text', { ...placeOf(place), line, start, end }, text.slice(start, end));
    }
  }

  private readonly opening: Readonly<Partial<Record<string, (attributes: Attributes) => void>>> = {
    sld: ({ show }) => (this.isHidden = show === '0' || show === 'false'),
    cNvPr: ({ descr = '', title = '' }) => {
      for (const said of [descr, title]) if (said.trim() !== '') this.lines.add(said);
    },
    // Numbers of slides and dates stand in fields.
    fld: ({ type = '' }) => (this.inField = type.startsWith('slidenum') || type.startsWith('datetime')),
    p: () => {
      this.flows.beginParagraph({});
    },
    br: () => {
      this.flows.write('\n');
    },
    tbl: () => {
      const table = ++this.tables;
      this.lines.markTable(table);
      // What stands above a table comes before it.
      this.out.push(this.lines.take(false));
      const grid = { ...placeOf(this.context.place), id: `${this.context.part}#${table}`, table };
      this.table = { rows: new TableRows(grid), cell: undefined };
    },
    tc: ({ gridSpan = '1', rowSpan = '1', hMerge, vMerge }) => {
      if (!this.table) return;
      const [columns, rows] = [Number(gridSpan) || 1, Number(rowSpan) || 1];
      const lines: Line[] = [];
      const detail = columns > 1 || rows > 1 ? { columnSpan: columns, rowSpan: rows } : {};
      this.table.cell = { lines, detail, covered: hMerge === '1' || vMerge === '1', looks: [] };
      this.flows.begin((line) => lines.push(line));
    },
  };

  private readonly closing: Readonly<Partial<Record<string, () => void>>> = {
    fld: () => (this.inField = false),
    p: () => {
      this.flows.endParagraph();
    },
    tc: () => {
      this.flows.end();
      this.endCell();
    },
    tr: () => {
      this.table?.rows.endRow();
    },
    tbl: () => {
      if (this.table) this.out.push(this.table.rows.take(true));
      this.table = undefined;
    },
  };

  private endCell(): void {
    const { table } = this;
    if (!table?.cell) return;
    const { lines, detail, covered, looks } = table.cell;
    table.cell = undefined;
    const text = lines.map((line) => line.text).join('\n');
    const behind = this.shape.fill ?? 'unknown';
    const unseen =
      lines.some((line) => line.unseen.length > 0) || looks.some((look) => isUnseen({ ...look, behind }));
    const invisible = text.trim() !== '' && (covered || unseen);
    const { rows } = table;
    if (invisible)
      this.context.named.add('invisible-text', cellAnchor(rows.grid, rows.rowNumber, rows.column), text);
    rows.put(text, { ...detail, ...(invisible && { invisible }) });
  }
}
