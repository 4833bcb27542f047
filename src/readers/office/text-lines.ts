import type { Place } from '../../engine/model/anchor';
import type { LinesBlock } from '../../engine/model/document';
import { TooMuch } from './too-much';

const LINES_A_BLOCK = 1000;
const LONGEST_LINE = 1_000_000;

/** The paragraphs of one text as numbered lines, handed over in blocks. */
export class TextLines {
  private lines: string[] = [];
  private firstLine = 1;

  constructor(private readonly place?: Place) {}

  /** Adds a paragraph and returns the number of its line. */
  add(text: string): number {
    if (text.length > LONGEST_LINE) throw new TooMuch('a paragraph has more than a million characters');
    this.lines.push(text);
    return this.firstLine + this.lines.length - 1;
  }

  /** Says where a table stands. */
  markTable(table: number): void {
    this.add(`[Table ${table}]`);
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
