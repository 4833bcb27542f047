import { calendarPointsIn, lastMomentOf, markOf, type CalendarPoint } from './calendar-points';
import { alternatives } from './span-words';

/** From its first moment to its last, as `calendar-points.ts` has them; without an end it has none. */
export interface Period {
  readonly lo: number | undefined;
  readonly hi: number | undefined;
}

const [ONE, TWO] = [markOf('one'), markOf('two')];
const UP_TO = alternatives('at-most').replace('(?:', '(?:(?<![a-z])(?:to|through|thru)(?![a-z])|');

/** `bis zum 30. Juni`. */
const ARTICLE = '(?:\\s(?:the|zum|den|le|el|l)(?![a-z]))?';

/** From the most telling to the least. */
const FORMS: readonly RegExp[] = [
  `${alternatives('between')}\\s${ONE}\\s${alternatives('and')}\\s${TWO}`,
  `(?:${alternatives('at-least')}${ARTICLE}\\s?)?${ONE}\\s?${alternatives('to')}${ARTICLE}\\s?${TWO}`,
  `${UP_TO}${ARTICLE}\\s?${TWO}`,
  `${TWO}\\s?${alternatives('until')}`,
  `${alternatives('at-least')}${ARTICLE}\\s?${ONE}(?:\\s${alternatives('or-more')})?`,
  `${ONE}\\s${alternatives('or-more')}`,
].map((pattern) => new RegExp(pattern, 'g'));
const ALONE = new RegExp(ONE, 'g');

/** Only what names a year is a date here. */
const YEAR = /(?:19|20)\d\d/;

/**
 * The parts of years that a text names, and the text without them: `March 2020`, `Q1 to Q3 2020`, `1. bis 15. Mai 2020`,
 * `up to 30 June 2020`, `2020-03-01 to 2020-06-30`. A single day is none: it may be the one on which the data was drawn.
 *
 * @param text in small letters without accents
 */
export function periodsIn(text: string): { readonly periods: readonly Period[]; readonly rest: string } {
  if (!YEAR.test(text)) return { periods: [], rest: text };
  const { text: marked, points } = calendarPointsIn(text.replace(/\s+/g, ' '));
  if (points.length === 0) return { periods: [], rest: text };
  const periods: Period[] = [];
  let rest = marked;
  for (const form of FORMS) {
    rest = rest.replace(form, (found, ...said: readonly unknown[]) => {
      const [one, two] = [pointIn(said.at(-1), 'one', points), pointIn(said.at(-1), 'two', points)];
      if (one && two && lastMomentOf(two.hi) <= one.lo) return found;
      periods.push({ lo: one?.lo, hi: two?.hi });
      return ' ';
    });
  }
  rest = rest.replace(ALONE, (found, ...said: readonly unknown[]) => {
    const point = pointIn(said.at(-1), 'one', points);
    if (!point || point.isDay) return point?.text ?? found;
    periods.push(point);
    return ' ';
  });
  return { periods, rest };
}

function pointIn(groups: unknown, name: string, points: readonly CalendarPoint[]): CalendarPoint | undefined {
  const at: unknown = groups && typeof groups === 'object' ? Reflect.get(groups, name) : undefined;
  return typeof at === 'string' ? points[Number(at)] : undefined;
}
