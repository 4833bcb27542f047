import type { Chunk } from './chunks';

/** Where a column stands in the lines. `end` is behind its last character. */
export interface Extent {
  start: number;
  end: number;
}

const INTERVAL = /^\[?\d{2}(?:\.\d)?% ?(?:conf|ci\b|c\.i|ki\b|cred|hdi)/i;

/** A header is read word by word where one space stands between its columns: `Estimate Std. Error z value`. */
export function wordsOver(text: string, wide: Chunk, columns: readonly Extent[]): readonly Chunk[] {
  const spans = columns.filter(({ start, end }) => wide.start < end && wide.end > start).length;
  if (spans < 2 || !wide.text.includes(' ')) return [wide];
  // `[95% conf. int.]` over both of its ends.
  if (INTERVAL.test(wide.text))
    return columns
      .filter(({ start, end }) => wide.start < end && wide.end > start)
      .map((under) => ({ ...wide, ...under }));
  const words: Chunk[] = [];
  let at = wide.start;
  for (const word of wide.text.split(' ')) {
    if (word !== '') words.push({ text: word, start: at, end: at + word.length, figure: false });
    at += word.length + 1;
  }
  return words.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}
