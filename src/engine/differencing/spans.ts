import { dayInWords, lastMomentOf } from './calendar-points';
import { periodsIn } from './calendar-spans';
import { alternatives } from './span-words';

/** A range of whole numbers or of figures, both ends within: ages 16 to 64, the years 2014 to 2016. */
export interface Span {
  readonly lo: number;
  readonly hi: number;
  /** Of years in a calendar. */
  readonly period: boolean;
}

/** What stands for no end: also in JSON, which has no infinity. */
export const ENDLESS = Number.MAX_SAFE_INTEGER;

export interface Spanned {
  readonly spans: readonly Span[];
  /** The text without them, in small letters without accents. */
  readonly rest: string;
}

const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d+(?:[.,]\\d+)?';
const LO = `(?<![a-z\\d.,])(?<lo>${NUMBER})`;
const HI = `(?<hi>${NUMBER})(?![\\d]|[.,]\\d)`;
const UNIT = `(?:[\\s-]*${alternatives('unit')})?`;

type Kind = 'both' | 'half-open' | 'brackets' | 'season' | 'from' | 'above' | 'to' | 'below' | 'year';

/** From the most telling notation to the least: what one takes, no later one sees. */
const NOTATIONS: readonly (readonly [Kind, RegExp])[] = (
  [
    ['brackets', `(?<left>[[(])\\s*(?<lo>${NUMBER})\\s*[,;]\\s*(?<hi>${NUMBER})\\s*(?<right>[\\])])`],
    ['half-open', `${LO}\\s*(?:<=|≤)\\s*[a-z]+\\s*<(?![=≤])\\s*${HI}`],
    ['both', `${LO}\\s*(?:<=|≤)\\s*[a-z]+\\s*(?:<=|≤)\\s*${HI}`],
    ['season', '(?<![a-z\\d])(?<lo>(?:19|20)\\d\\d)[/-](?<hi>\\d\\d)(?![\\d/-])'],
    ['both', `${alternatives('between')}\\s+(?<lo>${NUMBER})${UNIT}\\s+${alternatives('and')}\\s+${HI}`],
    ['half-open', `${LO}${UNIT}[\\s-]*${alternatives('to-below')}\\s*${HI}`],
    ['both', `${LO}${UNIT}[\\s-]*${alternatives('to')}\\s*${HI}`],
    ['from', `${LO}${UNIT}\\s*${alternatives('or-more')}`],
    ['to', `${LO}${UNIT}\\s*${alternatives('or-less')}`],
    ['from', `${alternatives('at-least')}\\s*${HI.replace('hi', 'lo')}`],
    ['above', `${alternatives('over')}\\s*${HI.replace('hi', 'lo')}`],
    ['to', `${alternatives('at-most')}\\s*${HI.replace('hi', 'lo')}`],
    ['below', `${alternatives('under')}\\s*${HI.replace('hi', 'lo')}`],
    ['year', '(?<![a-z\\d.,])(?<lo>(?:19|20)\\d\\d)(?![\\d.,/-]?\\d)'],
  ] as const
).map(([kind, pattern]) => [kind, new RegExp(pattern, 'g')]);

const LONGEST = 400;

/**
 * The ranges that a label or a title names, in whatever notation: `16-64`, `16 to 64 years`, `[16,65)`, `16 bis unter 65`,
 * `65+`, `≥ 65`, `unter 18`, `65 ans et plus`, `2014/15`. A single year is one as well.
 */
export function spansIn(text: string): Spanned {
  const said = plain(text.slice(0, LONGEST));
  if (!/\d/.test(said)) return { spans: [], rest: said };
  const { periods, rest: other } = periodsIn(said);
  const spans = periods.map(({ lo = -ENDLESS, hi = ENDLESS }): Span => ({ lo, hi, period: true }));
  let rest = other;
  for (const [kind, pattern] of NOTATIONS) {
    rest = rest.replace(pattern, (found, ...said: readonly unknown[]) => {
      const span = spanOf(kind, groupsIn(said.at(-1)));
      if (!span) return found;
      spans.push(span);
      return ' ';
    });
  }
  return { spans, rest: spans.length === 0 ? rest : rest.replace(UNITS, ' ') };
}

const UNITS = new RegExp(alternatives('unit'), 'g');

/** Small letters without accents, every dash as one sign. */
export function plain(text: string): string {
  return text
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u207f]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
}

interface Ends {
  readonly lo: string;
  readonly hi: string;
  readonly left: string;
  readonly right: string;
}

function groupsIn(said: unknown): Ends {
  const read = (key: string) => {
    const value: unknown = said && typeof said === 'object' ? Reflect.get(said, key) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { lo: read('lo'), hi: read('hi'), left: read('left'), right: read('right') };
}

function spanOf(kind: Kind, said: Ends): Span | undefined {
  const lo = numberIn(said.lo);
  const hi = numberIn(said.hi);
  const step = Number.isInteger(lo) && (said.hi === '' || Number.isInteger(hi)) ? 1 : FINE;
  switch (kind) {
    case 'both':
      return between(lo, hi);
    case 'half-open':
      return between(lo, hi - step);
    case 'brackets':
      // `(16, 64)` is as likely a remark as a range.
      if (said.left === '(' && said.right === ')') return undefined;
      return between(said.left === '(' ? lo + step : lo, said.right === ')' ? hi - step : hi);
    case 'season':
      return seasonOf(lo, hi);
    case 'from':
      return between(lo, ENDLESS);
    case 'above':
      return between(lo + step, ENDLESS);
    case 'to':
      return between(-ENDLESS, lo);
    case 'below':
      return between(-ENDLESS, lo - step);
    case 'year':
      return between(lo, lo);
  }
}

/** Between two figures that are printed as different ones. */
const FINE = 0.001;

/** `2014/15`; `2014-03` is a month. */
function seasonOf(year: number, last: number): Span | undefined {
  const end = Math.floor(year / 100) * 100 + last;
  return end > year ? between(year, end) : undefined;
}

function numberIn(text: string): number {
  return Number(/^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.'));
}

function between(lo: number, hi: number): Span | undefined {
  return lo <= hi
    ? { lo, hi, period: isYear(lo === -ENDLESS ? hi : lo) && (hi === ENDLESS || isYear(hi)) }
    : undefined;
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2100;
}

export type Nesting = 'same' | 'first-within' | 'second-within' | 'apart';

/**
 * How two lists of ranges lie, each of which restricts whom it speaks of: `16-64` lies within `16-65`, and any range within
 * none at all. Ranges that do not overlap, or only in part, are apart: nothing may be subtracted.
 */
export function nestingOf(first: readonly Span[], second: readonly Span[]): Nesting {
  // Most counts have no ranges, and each meets those of all other tables.
  if (first.length === 0 && second.length === 0) return 'same';
  const firstWithin = second.every((outer) => first.some((inner) => isWithin(inner, outer)));
  const secondWithin = first.every((outer) => second.some((inner) => isWithin(inner, outer)));
  if (firstWithin) return secondWithin ? 'same' : 'first-within';
  return secondWithin ? 'second-within' : 'apart';
}

function isWithin(inner: Span, outer: Span): boolean {
  if (inner.period !== outer.period || inner.lo < outer.lo) return false;
  return inner.period ? lastMomentOf(inner.hi) <= lastMomentOf(outer.hi) : inner.hi <= outer.hi;
}

/** `16–64`, `65 and over`, `1.1.2020–31.3.2020`. */
export function spanInWords({ lo, hi, period }: Span): string {
  const isOfDays = period && !(isWhole(lo) && isWhole(hi));
  const [first, last] = isOfDays ? [dayInWords(lo, 'lo'), dayInWords(hi, 'hi')] : [lo, hi];
  if (lo === -ENDLESS) return `up to ${last}`;
  if (hi === ENDLESS) return `${first} and over`;
  return first === last ? `${first}` : `${first}–${last}`;
}

function isWhole(end: number): boolean {
  return Number.isInteger(end);
}
