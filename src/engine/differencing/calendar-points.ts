import { A_MONTH, lengthOf, monthNamed } from './months';
import { alternatives } from './span-words';

/**
 * Where a day lies: of the year the whole, of the day in it the fraction, with 31 days a month. What ends on the last day of
 * a year ends with the year itself, so that `up to 31 December 2019` is `up to 2019`.
 */
const DAYS = 31;
const YEAR_DAYS = 12 * DAYS + 1;

function beginOf(year: number, month: number, day: number): number {
  return year + ((month - 1) * DAYS + (day - 1)) / YEAR_DAYS;
}

function endOf(year: number, month: number, day: number): number {
  const last = day >= lengthOf(month) ? DAYS : day;
  return month === 12 && last === DAYS ? year : year + ((month - 1) * DAYS + last) / YEAR_DAYS;
}

/** A year that something ends with goes on to its last day. */
export function lastMomentOf(hi: number): number {
  return Number.isInteger(hi) ? hi + 1 : hi;
}

/** The day that begins there, or the one that ends there: `1.3.2020`. */
export function dayInWords(point: number, side: 'lo' | 'hi'): string {
  const year = Math.floor(point);
  if (side === 'hi' && point === year) return `31.12.${year}`;
  const day = Math.round((point - year) * YEAR_DAYS) - (side === 'hi' ? 1 : 0);
  const month = Math.floor(day / DAYS) + 1;
  return `${Math.min((day % DAYS) + 1, lengthOf(month))}.${month}.${year}`;
}

/** A day, a month or a quarter that a text names. */
export interface CalendarPoint {
  readonly lo: number;
  readonly hi: number;
  readonly year: number;
  /** Where it begins. */
  readonly month: number;
  /** A single day may be the one on which the data was drawn. */
  readonly isDay: boolean;
  readonly text: string;
}

/** The text with a mark at each point, and the points. */
export interface Marked {
  readonly text: string;
  readonly points: readonly CalendarPoint[];
}

/** What stands for a point: its place among them between two characters that no text has. */
export const markOf = (name: string) => `\u0003(?<${name}>\\d+)\u0003`;

const CENTURY = '(?:19|20)\\d\\d';
const YEAR = `(?<y>${CENTURY})(?![\\d/-])`;
const OF = "(?:\\s?,)?(?:\\s(?:of|de|del|d['’]))?\\s?";
const DAY = '(?<![\\d.,])(?<d>[0-3]?\\d)(?:st|nd|rd|th|er|[.])?(?:\\s(?:of|de))?\\s?';
const MONTH = `(?<![a-z])(?<m>${A_MONTH})\\.?`;
const WORD = '(?:quarter|quartal|trimestre|kwartaal|kvartal|kvartaali|neljannes|ctvrtleti)(?![a-z])';
const QUARTER = `(?<![a-z\\d])(?:(?:q|kv|${WORD})\\s?(?<q>[1-4])|(?<n>[1-4])(?:\\.|st|nd|rd|th|er|e)?\\s?(?:q(?![a-z])|${WORD}))`;

/** From the most telling notation to the least. */
const WITH_YEAR = all([
  `(?<![\\d.,-])(?<y>${CENTURY})-(?<mm>0[1-9]|1[0-2])-(?<d>[0-3]\\d)(?!\\d)`,
  `(?<![\\d.,])(?<d>[0-3]?\\d)[.]\\s?(?<mm>[01]?\\d)[.]\\s?${YEAR}`,
  `${DAY}${MONTH}${OF}${YEAR}`,
  `${MONTH}\\s(?<d>[0-3]?\\d)(?:st|nd|rd|th)?,?\\s${YEAR}`,
  `${MONTH}${OF}${YEAR}`,
  `${QUARTER}${OF.replace(',', '[,/-]')}${YEAR}`,
  `(?<![\\d.,-])(?<y>${CENTURY})(?:\\s|,\\s?|[/-])?${QUARTER}(?!\\d)`,
]);

const TO = alternatives('to');
/** The year is that of the point which is named with one: `January to March 2020`, `1 to 15 March 2020`, `2020 Q1 to Q2`. */
const WITHOUT_YEAR = all([
  ...[`${DAY}${MONTH}`, MONTH, QUARTER, DAY].map((before) => `${before}(?=\\s?${TO}\\s?${markOf('at')})`),
  `(?<=${markOf('at')}\\s?${TO}\\s?)${QUARTER}(?!\\d)`,
]);

function all(patterns: readonly string[]): readonly RegExp[] {
  return patterns.map((pattern) => new RegExp(pattern, 'g'));
}

/** @param text in small letters without accents */
export function calendarPointsIn(text: string): Marked {
  const points: CalendarPoint[] = [];
  let marked = text;
  for (const pattern of [...WITH_YEAR, ...WITHOUT_YEAR]) {
    marked = marked.replace(pattern, (found, ...said: readonly unknown[]) => {
      const point = pointOf(found, partsIn(said.at(-1)), points);
      return point ? `\u0003${points.push(point) - 1}\u0003` : found;
    });
  }
  return { text: marked, points };
}

type Parts = Readonly<Partial<Record<string, string>>>;

function partsIn(groups: unknown): Parts {
  if (!groups || typeof groups !== 'object') return {};
  const said = Object.entries(groups).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(said);
}

function pointOf(
  text: string,
  { y, mm, m, d, q, n, at }: Parts,
  points: readonly CalendarPoint[],
): CalendarPoint | undefined {
  const after = at === undefined ? undefined : points[Number(at)];
  const year = y === undefined ? after?.year : Number(y);
  if (year === undefined) return undefined;
  const quarter = Number(q ?? n ?? 0);
  if (quarter > 0) return between(text, year, [quarter * 3 - 2, 1], [quarter * 3, DAYS]);
  const month = m === undefined ? Number(mm ?? after?.month) : (monthNamed(m) ?? 0);
  const day = d === undefined ? undefined : Number(d);
  if (!(month >= 1 && month <= 12) || day === 0) return undefined;
  return { ...between(text, year, [month, day ?? 1], [month, day ?? DAYS]), isDay: day !== undefined };
}

type MonthAndDay = readonly [number, number];

function between(text: string, year: number, from: MonthAndDay, to: MonthAndDay): CalendarPoint {
  return { lo: beginOf(year, ...from), hi: endOf(year, ...to), year, month: from[0], isDay: false, text };
}
