import { readCell, type CellContent } from '../cells/read-cell';
import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid } from '../layout/cell-grid';

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
  const kinds = { empty: 0, number: 0, composite: 0, marker: 0, range: 0, date: 0, text: 0 };
  const shapes = new Map<string, number>();
  const values = new Float64Array(rows.length).fill(NaN);
  const seconds = new Float64Array(rows.length).fill(NaN);
  const distinct = new Set<string>();
  let decimals = 0;
  let secondDecimals = 0;
  let longestText = 0;
  let letters = 0;
  const percentRows: number[] = [];
  const intervals = new Map<string, CellContent['parts']>();
  rows.forEach((row, i) => {
    const text = grid.text(row, column);
    const content = readCell(text, decimal);
    kinds[content.kind]++;
    if (content.kind === 'empty') return;
    if (distinct.size < DISTINCT_COUNTED) distinct.add(text);
    if (content.shape === 'x' && !gapLetters.has(text.toLowerCase())) letters++;
    if (content.kind === 'text') longestText = Math.max(longestText, text.length);
    if (content.kind === 'composite') shapes.set(content.shape, (shapes.get(content.shape) ?? 0) + 1);
    if (content.kind === 'range' && intervals.size < DISTINCT_COUNTED) intervals.set(text, content.parts);
    const first = content.parts[0]?.reading;
    if (first?.kind === 'number' && content.kind !== 'range') {
      values[i] = first.value;
      decimals = Math.max(decimals, first.decimals);
      if (first.percent) percentRows.push(i);
    }
    const second = content.kind === 'composite' ? content.parts[1]?.reading : undefined;
    if (second?.kind === 'number') {
      seconds[i] = second.value;
      secondDecimals = Math.max(secondDecimals, second.decimals);
    }
  });
  const percents = percentRows.length;
  const shown = kinds.number + kinds.composite;
  // Counts and percentages in turn, one row each: the column's figures are the counts.
  if (percents <= shown * 0.67)
    for (const i of percentRows) values[i] = kinds.composite > 0 ? (values[i] ?? NaN) : NaN;
  if (letters > shown) {
    kinds.marker -= letters;
    kinds.text += letters;
  }
  const [shape = ''] = [...shapes].sort(([, a], [, b]) => b - a)[0] ?? [];
  const filled = rows.length - kinds.empty;
  return {
    ...{
      filled,
      empty: kinds.empty,
      kinds,
      shape,
      values,
      seconds,
      percents,
      decimals,
      secondDecimals,
      longestText,
    },
    distinct: distinct.size,
    bands: areBands([...intervals.values()]),
    rangeIsMark: shown > 0 && isSmallRange([...intervals.values()]),
    ...numberFacts(values),
  };
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
