import { looksLikeDate } from './cells/dates';
import { readCell } from './cells/read-cell';
import type { DecimalSign } from './cells/scan-number';
import { DISTINCT_CAP, type ColumnProfile } from './profile';
import type { Line } from './table';

/** Counts what one column holds as its cells go by. Runs for every cell of a long file: plain numbers take no detour. */
export class ColumnCounter {
  private filled = 0;
  private numbers = 0;
  private wholeNumbers = 0;
  private dates = 0;
  private texts = 0;
  private least = Infinity;
  private greatest = -Infinity;
  private readonly distinct = new Set<string>();

  constructor(private readonly decimal: DecimalSign) {}

  add(text: string): void {
    if (text === '') return;
    this.filled++;
    if (this.distinct.size < DISTINCT_CAP) this.distinct.add(text);
    const value = plainNumber(text);
    if (value !== undefined) this.number(value);
    else if (isWord(text)) this.texts++;
    else this.slowly(text);
  }

  profile(line: Line): ColumnProfile {
    const { filled, numbers, wholeNumbers, dates, texts, least, greatest } = this;
    const counts = { line, filled, numbers, wholeNumbers, dates, texts, distinct: this.distinct.size };
    return numbers > 0 ? { ...counts, least, greatest } : counts;
  }

  private number(value: number): void {
    this.numbers++;
    if (Number.isInteger(value)) this.wholeNumbers++;
    if (value < this.least) this.least = value;
    if (value > this.greatest) this.greatest = value;
  }

  private slowly(text: string): void {
    if (looksLikeDate(text)) {
      this.dates++;
      return;
    }
    const { kind, parts } = readCell(text, this.decimal);
    const reading = kind === 'number' ? parts[0]?.reading : undefined;
    if (reading?.kind === 'number') this.number(reading.value);
    else if (kind === 'date') this.dates++;
    else this.texts++;
  }
}

/** `12`, `-3.75` in plain characters; undefined for all that needs a closer look. */
function plainNumber(text: string): number | undefined {
  if (text.length > 17) return undefined;
  let dots = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if (code === 46 && i > 0 && i < text.length - 1) dots++;
    else if (code !== 45 || i > 0 || text.length === 1) return undefined;
  }
  // One dot before three digits may group thousands: left to the reader that knows the table's decimal sign.
  if (dots > 1 || (dots === 1 && text.charCodeAt(text.length - 4) === 46 && text.length < 8)) return undefined;
  return Number(text);
}

/** Begins with a letter and has no digit: neither number nor date. */
function isWord(text: string): boolean {
  for (let i = 0; i < text.length && i < 40; i++) {
    const code = text.charCodeAt(i);
    if (code > 126 || (code >= 48 && code <= 57)) return false;
  }
  const first = text.charCodeAt(0) | 32;
  return first >= 97 && first <= 122;
}
