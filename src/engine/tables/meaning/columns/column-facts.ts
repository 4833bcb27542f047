import { numberAmongWords } from '../../cells/number-among-words';
import { readCell, type CellContent } from '../../cells/read-cell';
import type { DecimalSign } from '../../cells/scan-number';
import type { CellGrid } from '../../layout/cell-grid';
import { isAbout } from '../../words/meaning';

/** What the cells of one column look like: all that its role is decided from, beside its name. */
export interface ColumnFacts {
  readonly filled: number;
  readonly empty: number;
  readonly kinds: Readonly<Record<CellContent['kind'], number>>;
  /** The most frequent shape of composite cells. */
  readonly shape: string;
  /** First number of each body row, NaN where there is none. Bounds and markers are none. */
  readonly values: Float64Array;
  /** Second number of composite cells, NaN elsewhere. */
  readonly seconds: Float64Array;
  /** Share of the first numbers that are whole and not negative. */
  readonly whole: number;
  readonly numbers: number;
  readonly percents: number;
  readonly decimals: number;
  readonly secondDecimals: number;
  readonly least: number;
  readonly greatest: number;
  /** Distinct texts, counted up to a limit. */
  readonly distinct: number;
  /** Every number is greater than the one before. */
  readonly rising: boolean;
  /** Rises by one from row to row. */
  readonly sequence: boolean;
  readonly longestText: number;
  /** Every cell is a number and a word for people: `412 patients`. */
  readonly peopleInWords: boolean;
  /** Intervals of which no two overlap: bands that part people, and not the spread of each group. */
  readonly bands: boolean;
  /** `1-4` beside numbers, and no other interval: it stands for a number that is not shown. */
  readonly rangeIsMark: boolean;
}

/** How a table writes its figures. */
export interface Writing {
  readonly decimal: DecimalSign;
  /** Letters that stand for a figure that was taken out, also in columns that have more of them than figures. */
  readonly gapLetters: ReadonlySet<string>;
}

const DISTINCT_COUNTED = 5000;

export function columnFacts(
  grid: CellGrid,
  rows: readonly number[],
  column: number,
  { decimal, gapLetters }: Writing,
): ColumnFacts {
  const gathered = new GatheredCells(rows.length);
  let letters = 0;
  rows.forEach((row, at) => {
    const text = grid.text(row, column);
    const content = readCell(text, decimal);
    if (content.shape === 'x' && !gapLetters.has(text.toLowerCase())) letters++;
    gathered.add(at, text, content);
  });
  return gathered.facts(letters);
}

/** The cells of a column, one after the other. */
class GatheredCells {
  private readonly kinds = { empty: 0, number: 0, composite: 0, marker: 0, range: 0, date: 0, text: 0 };
  private readonly shapes = new Map<string, number>();
  private readonly values: Float64Array;
  private readonly seconds: Float64Array;
  private readonly distinct = new Set<string>();
  private readonly percentRows: number[] = [];
  private readonly intervals = new Map<string, CellContent['parts']>();
  private decimals = 0;
  private secondDecimals = 0;
  private longestText = 0;
  /** So many texts, of all so far. */
  private inWords = 0;

  constructor(private readonly length: number) {
    this.values = new Float64Array(length).fill(NaN);
    this.seconds = new Float64Array(length).fill(NaN);
  }

  add(at: number, text: string, content: CellContent): void {
    const { kind, shape, parts } = content;
    this.kinds[kind]++;
    if (kind === 'empty') return;
    if (kind === 'text' && this.inWords === this.kinds.text - 1 && isNumberOfPeople(text)) this.inWords++;
    if (this.distinct.size < DISTINCT_COUNTED) this.distinct.add(text);
    if (kind === 'text') this.longestText = Math.max(this.longestText, text.length);
    if (kind === 'composite') this.shapes.set(shape, (this.shapes.get(shape) ?? 0) + 1);
    if (kind === 'range' && this.intervals.size < DISTINCT_COUNTED) this.intervals.set(text, parts);
    const first = parts[0]?.reading;
    if (first?.kind === 'number' && kind !== 'range') {
      this.values[at] = first.value;
      this.decimals = Math.max(this.decimals, first.decimals);
      if (first.percent) this.percentRows.push(at);
    }
    const second = kind === 'composite' ? parts[1]?.reading : undefined;
    if (second?.kind === 'number') {
      this.seconds[at] = second.value;
      this.secondDecimals = Math.max(this.secondDecimals, second.decimals);
    }
  }

  /** @param letters so many cells are a letter that may stand for a gap */
  facts(letters: number): ColumnFacts {
    const { kinds, values, seconds, decimals, secondDecimals, longestText } = this;
    const shown = kinds.number + kinds.composite;
    const percents = this.percentRows.length;
    const others = this.length - kinds.empty - kinds.marker - this.inWords;
    // Counts and percentages in turn, one row each: the column's figures are the counts.
    if (percents <= shown * 0.67 && kinds.composite === 0)
      for (const at of this.percentRows) values[at] = NaN;
    if (letters > shown) {
      kinds.marker -= letters;
      kinds.text += letters;
    }
    const intervals = [...this.intervals.values()];
    const [shape = ''] = [...this.shapes].sort(([, a], [, b]) => b - a)[0] ?? [];
    return {
      ...{ filled: this.length - kinds.empty, empty: kinds.empty, kinds, shape, values, seconds },
      ...{ percents, decimals, secondDecimals, longestText, distinct: this.distinct.size },
      peopleInWords: this.inWords > 0 && others === 0,
      bands: areBands(intervals),
      rangeIsMark: shown > 0 && isSmallRange(intervals),
      ...numberFacts(values),
    };
  }
}

function isNumberOfPeople(text: string): boolean {
  const count = /^\s*\d/.test(text) ? numberAmongWords(text, '.') : undefined;
  return count !== undefined && isAbout(text.slice(count.end), 'people');
}

function isSmallRange([only, ...others]: readonly CellContent['parts'][]): boolean {
  const [low, high] = only ?? [];
  return (
    others.length === 0 &&
    low?.reading.kind === 'number' &&
    low.reading.value <= 1 &&
    high?.reading.kind === 'number' &&
    high.reading.value > 1
  );
}

function areBands(intervals: readonly CellContent['parts'][]): boolean {
  const ends = intervals
    .flatMap(([low, high]) =>
      low?.reading.kind === 'number' && high?.reading.kind === 'number'
        ? [{ low: low.reading.value, high: high.reading.value }]
        : [],
    )
    .sort((a, b) => a.low - b.low);
  return intervals.length > 1 && ends.every(({ low }, i) => i === 0 || low >= (ends[i - 1]?.high ?? low));
}

function numberFacts(values: Float64Array) {
  let numbers = 0;
  let whole = 0;
  let least = Infinity;
  let greatest = -Infinity;
  let rising = true;
  let sequence = true;
  let before = NaN;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    numbers++;
    if (Number.isInteger(value) && value >= 0) whole++;
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
    if (!Number.isNaN(before)) {
      if (value <= before) rising = false;
      if (value !== before + 1) sequence = false;
    }
    before = value;
  }
  return { numbers, whole: numbers === 0 ? 0 : whole / numbers, least, greatest, rising, sequence };
}

/** Cells that carry a figure or stand for one. */
export function figuresIn({ kinds }: ColumnFacts): number {
  return kinds.number + kinds.composite + kinds.marker;
}
