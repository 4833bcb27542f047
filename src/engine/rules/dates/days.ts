import { plainText } from '../../tables/cells/characters';

/** Beginnings of the months in the languages of the nine systems, without accents. */
const MONTH =
  '(?:jan|januar|feb|fev|fevrier|helmi|unor|mar|maart|maerz|maalis|brez|apr|abr|avr|huhti|dub|mai|maj|may|mei|mag|touko|kvet|jun|juin|kesa|cerv|jul|juil|heina|aug|ago|aou|elo|srp|sep|set|syys|zar|oct|okt|out|loka|rij|nov|marras|list|dec|dez|des|dic|joulu|pros|gen|ene|gener|tammi|led)\\p{L}{0,9}';
const YEAR = '(?:1[89]|20)\\d{2}';
const D = '(?:0?[1-9]|[12]\\d|3[01])';
const M = '(?:0?[1-9]|1[0-2])';
const TIME = '(?:[T ]\\d{1,2}:\\d{2}.{0,20})?';

const FORMS = [
  `${YEAR}[-/.]${M}[-/.]${D}${TIME}`,
  `(?:${D}[./-] ?${M}|${M}[/-]${D})[./-] ?(?:${YEAR}|\\d{2})${TIME}`,
  `${D}[. -]{0,2}(?:de |d'|d’)?${MONTH}\\.?,?(?: de | del |[ -])?(?:${YEAR}|\\d{2})${TIME}`,
  `${MONTH}\\.? ${D}(?:st|nd|rd|th)?,? ${YEAR}`,
];
/** A column of row numbers may run into a printed one. */
const DAY = new RegExp(`^(?:\\d{1,7} )?(?:${FORMS.map((form) => `(?:${form})`).join('|')})$`, 'iu');
const EIGHT_DIGITS = new RegExp(`^${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$`);

/** Text as months are compared: in Latin letters without accents. */
function withoutAccents(text: string): string {
  return plainText(text).text.normalize('NFD').replace(/\p{M}/gu, '').trim();
}

/** A day as people and programs write it; months and years alone are none. */
export function isDay(text: string): boolean {
  return text.length <= 40 && DAY.test(withoutAccents(text));
}

/** `19560312`: only the name of the column tells it from another number. */
export function isDayOfDigits(text: string): boolean {
  return EIGHT_DIGITS.test(text);
}

const LABEL =
  'd\\.?o\\.?b\\.?|date of birth|birth ?date|date of death|geburtsdatum|sterbedatum|date de naissance|date de deces|fecha de nacimiento|fecha de defuncion|data de naixement|datum narozeni|datum umrti|geboortedatum|overlijdensdatum|fødselsdato|dødsdato|fodelsedatum|dodsdatum|syntymaaika|kuolinpaiva';
const TOLD =
  'born|died|deceased|geboren|gestorben|verstorben|nee?|decedee?|nacid[oa]|fallecid[oa]|nascut|nascuda|narozena?|zemrela?|overleden|født|døde|fodd|avled|avliden|syntynyt|kuollut|kuoli';
const LINKS = '[\\s:=(]{1,4}(?:(?:on|am|le|el|op|den|dne|the) )?';
const IN_TEXT = new RegExp(
  `(?<!\\p{L})(?:(${LABEL})|${TOLD})${LINKS}((?:${FORMS.map((form) => form.replaceAll(TIME, '')).join(')|(?:')}))(?!\\d| (?:or|to|and|until|bis|oder|ou|et|o|y|eller|tai|nebo|a|of|en) )`,
  'iu',
);

/** A day of birth or death of somebody in a line. `labelled`: a name as of a form stands before it. */
export function dayOfALife(line: string): { readonly labelled: boolean } | undefined {
  if (!/\d{2}/.test(line)) return undefined;
  const match = IN_TEXT.exec(withoutAccents(line.slice(0, LONGEST)));
  return match ? { labelled: match[1] !== undefined } : undefined;
}

const LONGEST = 4000;
