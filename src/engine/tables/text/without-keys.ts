import { LONGEST_LINE } from './chunks';

/** Stata prints `Number of obs = 1,566` to the right of a table with bars: that is not part of it. */
export function withoutKeyAtEnd(text: string): string {
  if (!/[|+]/.test(text) || !text.includes('=')) return text;
  return text.replace(/ {2,}[A-Za-z][^|=]{1,30}= {1,20}-?[\d.,e+-]{1,20}\s*$/, '');
}

const SUMMARY_KEY = /(?:Min\.|1st Qu\.|Median|Mean|3rd Qu\.|Max\.|NA's) {0,3}:/g;

/** `summary()` of R repeats `Min.   :` in every column: the first labels the line, the others become spaces. */
export function withoutRepeatedKeys(text: string): string {
  if (!text.includes(':') || text.length > LONGEST_LINE) return text;
  let first = true;
  return text.replace(SUMMARY_KEY, (key) => {
    const kept = first ? `${key.slice(0, -1)} ` : ' '.repeat(key.length);
    first = false;
    return kept;
  });
}
