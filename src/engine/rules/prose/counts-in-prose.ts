import { once } from '../../model/once';
import { NUMBER_WORDS, valueOf } from './judge-count';
import { PROSE_LANGUAGES } from './languages';
import { PEOPLE } from './people';

/** A count of people in a sentence: `only 8 persons`, `(n = 3)`, `three patients`, `4 of 131 women`. */
export interface CountInProse {
  readonly value: number;
  /** 0-based UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
}

const anyOf = (part: 'which' | 'cases' | 'reasons' | 'went' | 'wentBefore' | 'ofWhom') =>
  PROSE_LANGUAGES.flatMap((language) => language[part] ?? []).join('|');
const ANY_NUMBER = [...new Set(NUMBER_WORDS.flatMap((words) => [...words.keys()]))].join('|');
const NUMBER_OF = PROSE_LANGUAGES.map(({ numberOf, gone }) =>
  gone === '' ? numberOf : `(?:${numberOf}) ?(?:${gone})`,
).join('|');

/** Between thousands, as typed, and as LaTeX has it: `1\,204`, `1{,}204`. */
const GAP = String.raw`(?:[ \u00a0\u2009\u202f~]|\\[,;:! ]|\{[,.]\})`;
const COUNTED = String.raw`(?<![\p{L}\d.,:/%-]|\d${GAP})(\d{1,4}|${ANY_NUMBER})[ \u00a0](?:(?:${anyOf('which')})[ \u00a0])?(${PEOPLE}|${anyOf('cases')})(?![\p{L}\d-])`;
/** What stands before the people in `COUNTED`. */
const NUMBER_BEFORE_WORD = String.raw`(?<!\p{L})(?:\d|${ANY_NUMBER})[ \u00a0]\p{L}`;
const STATED = String.raw`(?<![\p{L}\d])n[ \u00a0]?=[ \u00a0]?(\d{1,4})(?![\d,.]\d|\d|\s?%|${GAP}\d{3}(?!\d))`;
/** `4 of the 131 women`, `4/131 patients`: the part is people as the whole is. */
const PART_OF = String.raw`(?<![\p{L}\d.,:/%-]|\d${GAP})(\d{1,4})(?:[ \u00a0](?:out of|of|von|der|sur|des|de|dels|d[’']|av|af|ud af|van|z|ze|zo)(?: (?:the|all|den|les|las|los|els|de|totalt))?[ \u00a0]|\/(?!(?:19|20)\d\d))\d{1,6}[ \u00a0](?:${PEOPLE})(?![\p{L}\d-])`;
const WHO =
  '(?:excluded|withdrawn|withdrew|died|dead|dropped(?: out)?|lost(?: to follow-up)?|enrolled|randomi[sz]ed|screened|recruited|hospitali[sz]ed|infected|affected)';
/** `Deaths: 3`, `Patients lost to follow-up: 4`, `Number excluded = 2`: a name in words, and one number behind it. */
const LABELLED = String.raw`(?<![\p{L}\d_.$"'-])(?:(?:\p{L}{2,16} ){0,3}(?:${PEOPLE})(?: \p{L}[\p{L}-]{1,16}){0,4}|(?:n|no\.?|number|count) (?:of )?(?:who )?${WHO}|${NUMBER_OF}) ?[:=] {0,20}(\d{1,4})(?=$|[.;,)]?(?:\s|$))(?! ?(?:%|\/|[-–] ?\d|years?|months?|days?|weeks?|min))`;

/** What a program writes before what it has to say: `2025-03-04 09:12:11,003 INFO [clean] `. */
const LOGGED = String.raw`(?:\d{4}-\d\d-\d\d[T ][\d:.,]{5,15}Z?\s{1,4})?(?:(?:INFO|NOTE|WARN(?:ING)?|DEBUG):?\s{1,4})?(?:\[[^\]]{1,30}\]:?\s{1,4})?`;
/** `Withdrew consent: 5`, `excluded, no consent: 4`, with or without the sign of a list before it: a line of its own. */
const REASON = String.raw`^\s{0,60}${LOGGED}(?:[-*•–+·]\s{1,4})?(?:${anyOf('reasons')})(?:,? (?:\(\p{L}[\p{L} -]{1,30}\)|\p{L}[\p{L}-]{1,16})){0,4} ?[:=] {0,20}(\d{1,4})\s{0,4}[.;,]?\s*$`;
/** `Table 3`, `week 2`: the number belongs to what stands before it. */
const NUMBERED =
  '(?<!(?:table|figure|fig\\.|week|day|month|year|visit|phase|stage|grade|wave|model|ward|group|arm|site|age|tabelle|woche|tag|monat|jahr|phase|tableau|semaine|jour|mois|tabla|semana|día|mes|tabel|dag|maand|uke|vecka|viikko|kuukausi)[ \u00a0])';
/** `3 withdrew`, `starben 4`. */
const WENT = String.raw`${NUMBERED}(?<![\p{L}\d.,:/%-]|\d${GAP})(\d{1,3})[ \u00a0](?:${anyOf('went')})(?![\p{L}\d-])`;
const WENT_BEFORE = String.raw`(?<![\p{L}\d])(?:${anyOf('wentBefore')})[ \u00a0](\d{1,3})(?=[ \u00a0.,;)]|$)(?![ \u00a0.,]?\d|[ \u00a0]?%)`;
/** `412 patients, of whom 4 …`: people were spoken of before. */
const OF_WHOM = String.raw`(?<![\p{L}\d])(?:${PEOPLE}|${anyOf('went')})(?![\p{L}\d-])[^.!?|\t]{0,80}?[ (,](?:${anyOf('ofWhom')})[ \u00a0](\d{1,3})(?=[ \u00a0.,;)]|$)(?![ \u00a0.,]?\d|[ \u00a0]?(?:%|percent))`;

/** `3 clusters of sizes 50, 62, 38`: as many people in each. */
const SIZES = String.raw`(?<=\bclusters? of sizes? (?:\d{1,9}, ){0,30})(\d{1,4})(?=,|\s*$)`;

interface Form {
  /** Quick to ask and to compile: most lines have none, and so have most files. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** The match begins far before its number, where other counts may stand. */
  readonly numberAlone?: true;
}

const formsOfCounts = once((): readonly Form[] => [
  { needs: new RegExp(NUMBER_BEFORE_WORD, 'iu'), pattern: new RegExp(COUNTED, 'giu') },
  { needs: /n.?=/i, pattern: new RegExp(STATED, 'gu') },
  { needs: /\d\/\d| \d+ \p{L}/u, pattern: new RegExp(PART_OF, 'giu') },
  { needs: /[:=] {0,20}\d/, pattern: new RegExp(LABELLED, 'giu') },
  { needs: /[:=] {0,20}\d{1,4}\s{0,4}[.;,]?\s*$/, pattern: new RegExp(REASON, 'giu') },
  { needs: /\d \p{L}{3}/u, pattern: new RegExp(WENT, 'giu') },
  { needs: /\p{L} \d{1,3}(?:[ .,;)]|$)/u, pattern: new RegExp(WENT_BEFORE, 'giu') },
  { needs: /of sizes? \d/, pattern: new RegExp(SIZES, 'gu') },
  { needs: /\p{L} \d{1,3}(?:[ .,;)]|$)/u, pattern: new RegExp(OF_WHOM, 'giu'), numberAlone: true },
]);

/** Prose lines longer than this are cut: no sentence needs more, and a line of megabytes must not. */
export const LONGEST_LINE = 5000;

const anyNumber = once(() => new RegExp(String.raw`(?<!\p{L})(?:${ANY_NUMBER})(?!\p{L})`, 'iu'));

/** A digit, or a word for a number: most lines of a report have neither. */
export function hasNumber(text: string): boolean {
  return /\d/.test(text) || anyNumber().test(text);
}

/** Every count of people that the line states in words. Lines of tables have their own understanding. */
export function countsInProse(line: string): CountInProse[] {
  const text = line.slice(0, LONGEST_LINE);
  const counts: CountInProse[] = [];
  if (!hasNumber(text)) return counts;
  for (const { needs, pattern, numberAlone } of formsOfCounts()) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [whole, number = '', noun] = match;
      const end = match.index + whole.length;
      const start = numberAlone ? end - number.length : match.index;
      const value = noun === undefined ? Number(number) : valueOf(text, { number, noun, start, end });
      if (value !== undefined && ![numbersRow, isArgument, isCode].some((is) => is(text, start, end)))
        counts.push({ value, start, end });
    }
  }
  counts.sort((a, b) => a.start - b.start);
  // `n = 8 patients` is found in both ways.
  return counts.filter(({ start }, i) => start >= (counts[i - 1]?.end ?? 0));
}

/** Words part lists as wide as tables do (`3 patients   withdrew`), and a list has a share or a year behind them at most. */
const ENDS_IN_FIGURES = /^(?: {2,}|\t).{0,200}?(?:\s{1,40}-?\d[\d.,]{0,20}(?:e[+-]\d{1,3})?){2}\s{0,40}$/;

/** `1 died   thickness   57  4.31`: a row of a printed table that begins with its number. */
function numbersRow(text: string, start: number, end: number): boolean {
  return text.slice(0, start).trim() === '' && ENDS_IN_FIGURES.test(text.slice(end, end + 300));
}

/** `Probability modeled is death=1`: the code that a variable has for it, without any blank and in small letters. */
function isCode(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  return /(?:^|[^\p{L}])\p{Ll}{2,24}=1$/u.test(found) && !SAYS_NUMBER.test(found);
}
const SAYS_NUMBER = new RegExp(`^(?:${NUMBER_OF})(?!\\p{L})`, 'iu');

/** A line of nothing but arguments would be gone through once for each of them. */
const LONGEST_CALL = 400;
const COMMAND = /^\s{0,4}(?:>{1,3}|\+|\.|In \[\d{1,5}\]:)\s.{0,400}[\w.]\(/u;

/** `> head(d, n = 5)`: what a command hands to a function, and no number of people. */
function isArgument(text: string, start: number): boolean {
  if (!COMMAND.test(text)) return false;
  let open = 0;
  for (let at = start - 1; at > Math.max(0, start - LONGEST_CALL); at--) {
    const sign = text.charAt(at);
    if (sign === ')') open++;
    else if (sign === '(' && open-- === 0) return /[\w.]/.test(text.charAt(at - 1));
  }
  return false;
}
