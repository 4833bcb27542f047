import { ownCopy } from '../model/own-copy';
import { looksLikeDate } from './cells/dates';
import { plainNumber } from './cells/plain-number';
import { readCell } from './cells/read-cell';
import type { DecimalSign } from './cells/scan-number';
import { isTotalLabel } from './meaning/totals';
import { DISTINCT_CAP, type ColumnProfile } from './profile';
import type { Line } from './table';

const NUMBER = 1;
const WHOLE = 2;
const DATE = 4;
const TEXT = 8;
const TOTAL = 16;

/**
 * Counts what one column holds as its cells go by. Runs for every cell of a long file: what a text is, is worked out
 * once for each distinct text, and numbers in plain characters take no detour.
 */
export class ColumnCounter {
  private filled = 0;
  private numbers = 0;
  private wholeNumbers = 0;
  private dates = 0;
  private texts = 0;
  private least = Infinity;
  private greatest = -Infinity;
  private before = '';
  private beforeIs = 0;
  /** What each distinct text is, as a sum of the flags above. */
  private readonly known = new Map<string, number>();

  constructor(
    private readonly decimal: DecimalSign,
    /** The column labels rows, so that a text may name a total. */
    private readonly labels: boolean,
  ) {}

  /** True when the text names a total. */
  add(text: string): boolean {
    if (text === '') return false;
    this.filled++;
    // Files are sorted: a label often repeats the one above, and comparing two texts is quicker than finding one.
    const is = text === this.before ? this.beforeIs : (this.known.get(text) ?? this.look(text));
    this.before = text;
    this.beforeIs = is;
    if (is & NUMBER) {
      this.numbers++;
      if (is & WHOLE) this.wholeNumbers++;
    } else if (is & DATE) this.dates++;
    else this.texts++;
    return (is & TOTAL) !== 0;
  }

  profile(line: Line): ColumnProfile {
    const { filled, numbers, wholeNumbers, dates, texts, least, greatest } = this;
    const counts = { line, filled, numbers, wholeNumbers, dates, texts, distinct: this.known.size };
    return numbers > 0 ? { ...counts, least, greatest } : counts;
  }

  private look(text: string): number {
    const value = plainNumber(text, this.decimal);
    const is = Number.isNaN(value) ? this.lookLonger(text) : this.number(value);
    if (this.known.size < DISTINCT_CAP) this.known.set(ownCopy(text), is);
    return is;
  }

  private number(value: number): number {
    if (value < this.least) this.least = value;
    if (value > this.greatest) this.greatest = value;
    return Number.isInteger(value) ? NUMBER + WHOLE : NUMBER;
  }

  private lookLonger(text: string): number {
    const first = text.charCodeAt(0) | 32;
    if (first >= 97 && first <= 122 && !text.includes(',')) return this.textual(text);
    if (looksLikeDate(text)) return DATE;
    const { kind, parts } = readCell(text, this.decimal);
    const reading = kind === 'number' ? parts[0]?.reading : undefined;
    if (reading?.kind === 'number') return this.number(reading.value);
    return kind === 'date' ? DATE : this.textual(text);
  }

  private textual(text: string): number {
    if (!this.labels || text.length > LONGEST_TOTAL) return TEXT;
    // A column of ever new texts is one of names or keys: only a bare word is tried then.
    if (this.known.size >= DISTINCT_CAP && (text.length > 12 || /\d/.test(text))) return TEXT;
    return isTotalLabel(text) ? TEXT + TOTAL : TEXT;
  }
}

const LONGEST_TOTAL = 60;
