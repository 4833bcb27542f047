/** How many people the smallest group of a model has, and the largest, where that is said near it. */
export interface SmallestGroup {
  readonly smallest: number;
  readonly largest: number | undefined;
  /** 0-based UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
}

const SIZE = String.raw` {0,40}(\d{1,4})(?![\d.,]\d|\d)`;
const SMALLEST = new RegExp(
  String.raw`(?:min(?:\.|imum) (?:group|cluster) size ?[:=]|obs per group: {1,60}min ?=)${SIZE}`,
  'iu',
);
/** Newer versions of Stata leave what the smallest is of on the line above, and other figures of the model to its left. */
const OF_GROUPS = /obs per group:\s*$/i;
const SMALLEST_BELOW = new RegExp(String.raw`(?<=^ {0,80}| {2})min ?=${SIZE}`, 'iu');
const LARGEST =
  /(?:max(?:\.|imum) (?:group|cluster) size ?[:=]|(?<!\p{L})max ?=) {0,40}([\d,]{1,9})(?![\d.,]\d|\d)/iu;
/** Stata has the mean between the two. */
const LINES_BELOW = 3;

/**
 * `Min. group size: 3` over `Max. group size: 41`, as models of groups print it. The largest says what the groups are: where
 * it is as small, each is one person measured again and again, and the number counts nobody.
 */
export function smallestGroup(lines: readonly string[], at: number): SmallestGroup | undefined {
  const line = (lines[at] ?? '').slice(0, LONGEST);
  const isBelow = OF_GROUPS.test((lines[at - 1] ?? '').slice(0, LONGEST));
  const found = SMALLEST.exec(line) ?? (isBelow ? SMALLEST_BELOW.exec(line) : null);
  if (!found) return undefined;
  const largest = lines
    .slice(at, at + LINES_BELOW)
    .map((line) => LARGEST.exec(line.slice(0, LONGEST))?.[1])
    .find((digits) => digits !== undefined);
  return {
    smallest: Number(found[1]),
    largest: largest === undefined ? undefined : Number(largest.replaceAll(',', '')),
    start: found.index,
    end: found.index + found[0].length,
  };
}

const LONGEST = 300;
