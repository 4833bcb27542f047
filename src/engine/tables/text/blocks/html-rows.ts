import type { NumberedLine } from '../numbered-line';
import type { PrintedBlock } from './printed-block';
import type { Field } from '../text-grid';

const BEGINS = /^\s*<(?:table|tr)\b/i;
const PIECE = /<(\/?)(table|tr|t[hd])(?:\s([^<>]{0,600}))?>|<[^<>]{0,600}>|[^<]+|</giu;
const SPAN = /(row|col)span\s{0,3}=\s{0,3}["']?(\d{1,3})/giu;
const MOST_LINES = 6000;
const WIDEST = 500;
/** A title, and groups above the header. */
const MOST_SINGLE = 20;

/**
 * HTML rows in a text: what `kable()` writes into Markdown and logs, and sqlite's `.mode html`, which has no `<table>` around.
 * Spans are filled out, as a browser shows them.
 */
export function htmlRows(lines: readonly NumberedLine[], from: number): PrintedBlock | undefined {
  if (!BEGINS.test(lines[from]?.text ?? '')) return undefined;
  const cells = new HtmlCells();
  let to = from;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES) && !cells.closed; at++) {
    const line = lines[at];
    if (!line || (line.text.trim() !== '' && !line.text.includes('<') && !cells.inCell)) break;
    cells.read(line);
    // Rows of one cell lay out a page: each of thousands would read all that follow.
    if (cells.rows.length > MOST_SINGLE && !cells.rows.some(isWide)) return undefined;
    if (line.text.trim() !== '') to = at + 1;
  }
  const rows = cells.rows.filter(({ fields }) => fields.some((field) => field !== undefined));
  return rows.length > 1 && rows.some(isWide) ? { to, tables: [rows] } : undefined;
}

function isWide({ fields }: { readonly fields: readonly unknown[] }): boolean {
  return fields.length > 1;
}

/** Cells as they are met, row by row. */
class HtmlCells {
  readonly rows: { line: number; source: string; fields: (Field | undefined)[] }[] = [];
  closed = false;
  inCell = false;
  /** By column: what a cell further up puts into the next rows. */
  private spans: { left: number; field: Field | undefined }[] = [];
  private place = { row: -1, column: 0, width: 1, height: 1 };

  read(line: NumberedLine): void {
    for (const found of line.text.matchAll(PIECE)) {
      const [piece, slash, tag = '', attributes = ''] = found;
      if (tag === '') {
        if (this.inCell && !piece.startsWith('<')) this.addText(piece, found.index, line);
      } else if (/^table$/i.test(tag)) this.closed = slash === '/';
      else if (/^tr$/i.test(tag)) this.turnRow(slash === '/', line);
      else if (slash === '/') this.closeCell();
      else this.openCell(attributes);
    }
  }

  private turnRow(closes: boolean, { line, text }: NumberedLine): void {
    this.closeCell();
    if (closes) return;
    this.rows.push({ line, source: text, fields: [] });
    this.place.column = -1;
    this.fillSpans(0);
  }

  private openCell(attributes: string): void {
    this.closeCell();
    const spans = new Map(
      [...attributes.matchAll(SPAN)].map(({ 1: axis = '', 2: n }) => [axis.toLowerCase(), Number(n)]),
    );
    const row = this.rows.at(-1);
    if (!row) return;
    this.inCell = true;
    this.place = {
      row: this.rows.length - 1,
      column: row.fields.length,
      width: Math.min(spans.get('col') ?? 1, WIDEST),
      height: spans.get('row') ?? 1,
    };
    row.fields.push(undefined);
  }

  private addText(piece: string, index: number, at: NumberedLine): void {
    const text = shown(piece);
    const fields = this.rows.at(-1)?.fields;
    if (!fields || text === '') return;
    const before = fields[this.place.column];
    const start = index + (piece.length - piece.trimStart().length);
    fields[this.place.column] = before
      ? { ...before, text: `${before.text} ${text}` }
      : { text, start, end: start + piece.trim().length, at };
  }

  private closeCell(): void {
    if (!this.inCell) return;
    this.inCell = false;
    const fields = this.rows.at(-1)?.fields ?? [];
    const { column, width, height } = this.place;
    const field = fields[column];
    for (let i = 1; i < width; i++) fields.push(undefined);
    for (let i = 0; i < width; i++)
      this.spans[column + i] = { left: height - 1, field: i === 0 ? field : undefined };
    this.fillSpans(fields.length);
  }

  /** Cells of rows above that reach into this one, from `column` on. */
  private fillSpans(column: number): void {
    const fields = this.rows.at(-1)?.fields ?? [];
    for (let span = this.spans[column]; span && span.left > 0; span = this.spans[fields.length]) {
      span.left--;
      fields.push(undefined);
    }
  }
}

function shown(piece: string): string {
  return piece
    .replace(/&nbsp;|&#160;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&')
    .trim();
}
