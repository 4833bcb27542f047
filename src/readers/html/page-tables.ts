import { cellAnchor, placeOf, type Anchor } from '../../engine/model/anchor';
import type { RowsBlock, UnreadBlock } from '../../engine/model/document';
import { lengthOf } from './length';
import type { OpenElement } from './open-elements';
import { TableRows } from './table-rows';
import type { Attributes } from './tokens';

/** Tables in tables in tables: those deeper are read as text. */
const MOST_OPEN = 50;
const CAPTION_LENGTH = 300;

interface OpenTable {
  readonly rows: TableRows;
  readonly number: number | undefined;
}

/** The tables of a page, also those that stand in another's cell. */
export class PageTables {
  private readonly open: OpenTable[] = [];
  private count = 0;
  private notOpened = 0;

  /** @param numbered whether anchors say which table it is, because there are several */
  constructor(private readonly numbered: boolean) {}

  get inCell(): boolean {
    return this.open.at(-1)?.rows.inCell === true;
  }

  /** The cell that is being read. */
  here(): Anchor | undefined {
    const table = this.open.at(-1);
    if (!table?.rows.inCell) return undefined;
    return cellAnchor({ table: table.number }, table.rows.rowNumber, table.rows.columnNumber);
  }

  /** The row that is being read. */
  row(): Anchor {
    const table = this.open.at(-1);
    return { ...placeOf({ table: table?.number }), row: table?.rows.rowNumber };
  }

  /** @param above the nearest text before a table: its title, where it has no caption */
  start(element: OpenElement, attributes: Attributes, above: string): void {
    const rows = this.open.at(-1)?.rows;
    const { part } = element.inTable;
    if (part === 'table') this.startTable(above);
    else if (part === 'tr') rows?.startRow(element.hidden);
    else if (part !== undefined) rows?.startCell(cellStart(element, attributes));
    else if (element.name === 'caption' && rows) rows.caption = '';
  }

  addText(text: string): void {
    this.open.at(-1)?.rows.addText(text);
  }

  addCaption(text: string): void {
    const rows = this.open.at(-1)?.rows;
    if (rows && rows.caption.length < CAPTION_LENGTH) rows.caption += text.replace(/\s+/g, ' ');
  }

  leave({ inTable: { part } }: OpenElement): (RowsBlock | UnreadBlock)[] {
    const rows = this.open.at(-1)?.rows;
    if (part === 'td' || part === 'th') rows?.endCell();
    else if (part === 'tr') rows?.endRow();
    else if (part === 'table') return this.endTable();
    return [];
  }

  /** Rows of a long table, before it ends. */
  take(): RowsBlock[] {
    const rows = this.open.at(-1)?.rows.take();
    return rows ? [rows] : [];
  }

  private startTable(above: string): void {
    if (this.open.length >= MOST_OPEN) {
      this.notOpened += 1;
      return;
    }
    this.count += 1;
    const number = this.numbered ? this.count : undefined;
    const rows = new TableRows({
      id: `table${this.count}`,
      ...(number === undefined ? {} : { table: number }),
    });
    rows.caption = above;
    this.open.push({ rows, number });
  }

  private endTable(): (RowsBlock | UnreadBlock)[] {
    if (this.notOpened > 0) {
      this.notOpened -= 1;
      return [];
    }
    const table = this.open.pop();
    if (!table) return [];
    table.rows.caption = table.rows.caption.trim();
    const block = table.rows.end();
    const place = placeOf({ table: table.number });
    const { limit } = table.rows;
    return [
      ...(block ? [block] : []),
      ...(limit === undefined
        ? []
        : [{ kind: 'unread', anchor: place, cause: 'limit', reason: limit } as const]),
    ];
  }
}

/** Pixels of one step, as an indented label has them. */
const STEP = 10;

function cellStart({ hidden }: OpenElement, attributes: Attributes) {
  const style = attributes.get('style') ?? '';
  const shift = /(?:text-indent|padding-left|margin-left):\s{0,3}(\d{1,3}(?:\.\d+)?)(px|em|pt|rem)/.exec(
    style,
  );
  const pixels = shift ? Number(shift[1]) * (shift[2] === 'em' || shift[2] === 'rem' ? STEP : 1) : 0;
  return {
    columnSpan: Math.trunc(lengthOf(attributes.get('colspan'))) || 1,
    rowSpan: Math.trunc(lengthOf(attributes.get('rowspan'))) || 1,
    indent: Math.trunc(lengthOf(attributes.get('indentlevel'))) || Math.min(20, Math.trunc(pixels / STEP)),
    hidden,
  };
}
