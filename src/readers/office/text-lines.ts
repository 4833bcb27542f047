import type { Place } from '../../engine/model/anchor';
import type { LinesBlock } from '../../engine/model/document';
import { TooMuch } from './too-much';

const LINES_A_BLOCK = 1000;
const LONGEST_LINE = 1_000_000;
const LONGEST_TITLE = 300;

/** The paragraphs of one text as numbered lines, handed over in blocks. */
export class TextLines {
  private lines: string[] = [];
  private firstLine = 1;
  /** The text right above, where it is short enough for a title. */
  private above = '';

  constructor(private readonly place?: Place) {}

  /** Adds a paragraph and returns the number of its line. */
  add(text: string): number {
    if (text.length > LONGEST_LINE) throw new TooMuch('a paragraph has more than a million characters');
    this.lines.push(text);
    const shown = text.trim();
    if (shown !== '') this.above = shown.length > LONGEST_TITLE ? '' : shown;
    return this.firstLine + this.lines.length - 1;
  }

  /** Says where a table stands, and gives its title: the text right above it. */
  markTable(table: number): { readonly caption?: string } {
    const caption = this.above;
    this.add(`[Table ${table}]`);
    this.above = '';
    return caption === '' ? {} : { caption };
  }

  get isLong(): boolean {
    return this.lines.length >= LINES_A_BLOCK;
  }

  get isEmpty(): boolean {
    return this.firstLine === 1 && this.lines.every((line) => line.trim() === '');
  }

  take(last: boolean): LinesBlock {
    const { lines, firstLine, place } = this;
    this.firstLine += lines.length;
    this.lines = [];
    return { kind: 'lines', ...(place && { place }), firstLine, lines, last };
  }
}
