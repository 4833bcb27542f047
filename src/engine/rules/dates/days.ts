import { plainText } from '../../tables/cells/characters';

/** Beginnings of the months in the languages of the nine systems, without accents. */
const MONTH =
  '(?:jan|januar|feb|fev|fevrier|helmi|unor|mar|maart|maerz|maalis|brez|apr|abr|avr|huhti|dub|mai|maj|may|mei|mag|touko|kvet|jun|juin|kesa|cerv|jul|juil|heina|aug|ago|aou|elo|srp|sep|set|syys|zar|oct|okt|out|loka|rij|nov|marras|list|dec|dez|des|dic|joulu|pros|gen|ene|gener|tammi|led)\\p{L}{0,9}';
const YEAR = '(?:1[89]|20)\\d{2}';
const D = '(?:0?[1-9]|[12]\\d|3[01])';
const M = '(?:0?[1-9]|1[0-2])';
const TIME = '(?:[t ]\\d{1,2}:\\d{2}.{0,20})?';

const FORMS = [
  `${YEAR}[-/.]${M}[-/.]${D}${TIME}`,
  `(?:${D}[./-] ?${M}|${M}[/-]${D})[./-] ?(?:${YEAR}|\\d{2})${TIME}`,
  `${D}[. -]{0,2}(?:de |d'|d’)?${MONTH}\\.?,?(?: de | del |[ -])?(?:${YEAR}|\\d{2})${TIME}`,
  `${MONTH}\\.? ${D}(?:st|nd|rd|th)?,? ${YEAR}`,
];
/** Of small letters. A column of row numbers may run into a printed one. */
const DAY = new RegExp(`^(?:\\d{1,7} )?(?:${FORMS.map((form) => `(?:${form})`).join('|')})$`, 'u');
const EIGHT_DIGITS = new RegExp(`^${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$`);

/** Text as months are compared: in Latin letters without accents. */
function withoutAccents(text: string): string {
  return plainText(text).text.normalize('NFD').replace(/\p{M}/gu, '').trim();
}

/** `1/1/56`. */
const SHORTEST_DAY = 6;

/** A day as people and programs write it; months and years alone are none. */
export function isDay(text: string): boolean {
  if (text.length < SHORTEST_DAY || text.length > 40 || !/\p{Nd}/u.test(text)) return false;
  return DAY.test(withoutAccents(text).toLowerCase());
}

/** `19560312`: only the name of the column tells it from another number. */
export function isDayOfDigits(text: string): boolean {
  return EIGHT_DIGITS.test(text);
}

/** As pattern: a day inside a text, without the time that may follow it. */
export const DAY_IN_TEXT = `(?:${FORMS.map((form) => `(?:${form.replaceAll(TIME, '')})`).join('|')})`;

/** Text as these patterns read it: in Latin letters without accents, `_` of names as a blank; as long as before. */
export function readable(text: string): string {
  return withoutAccents(text).replaceAll('_', ' ');
}
