import { PEOPLE } from './people';

/** A count of people in a sentence: `only 8 persons`, `(n = 3)`, `three patients`, `4 of 131 women`. */
export interface CountInProse {
  readonly value: number;
  /** 0-based UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
}

/**
 * One is an article in most languages; English alone has a word for the number. Words that English has too (`to`, `set`,
 * `fire`, `sex`) count nothing.
 */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
  ...{ zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 },
  ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9 },
  ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, dues: 2, vuit: 8 },
  ...{ twee: 2, drie: 3, vijf: 5, zes: 6, zeven: 7, negen: 9 },
  ...{ tre: 3, seks: 6, syv: 7, sju: 7, åtte: 8, två: 2, fyra: 4, åtta: 8, nio: 9 },
  ...{ kaksi: 2, kolme: 3, neljä: 4, viisi: 5, kuusi: 6, dva: 2, dvě: 2, tři: 3, čtyři: 4, pět: 5 },
};

const COUNTED = String.raw`(?<![\p{L}\d.,:/%-]|\d[ \u00a0\u2009\u202f])(\d{1,4}|${Object.keys(NUMBER_WORDS).join('|')})[ \u00a0](?:${PEOPLE})(?![\p{L}\d-])`;
const STATED = String.raw`(?<![\p{L}\d])n[ \u00a0]?=[ \u00a0]?(\d{1,4})(?![\d,.]\d|\d|\s?%|[ \u00a0\u2009\u202f]\d{3}(?!\d))`;
/** `4 of the 131 women`, `4/131 patients`: the part is people as the whole is. */
const PART_OF = String.raw`(?<![\p{L}\d.,:/%-]|\d[ \u00a0\u2009\u202f])(\d{1,4})(?:[ \u00a0](?:out of|of|von|sur|des|de|av|ud af|van|z|ze)(?: (?:the|all|den|les|las|los|els|de|totalt))?[ \u00a0]|\/(?!(?:19|20)\d\d))\d{1,6}[ \u00a0](?:${PEOPLE})(?![\p{L}\d-])`;
const WHO =
  '(?:excluded|withdrawn|withdrew|died|dead|dropped(?: out)?|lost(?: to follow-up)?|enrolled|randomi[sz]ed|screened|recruited|hospitali[sz]ed|infected|affected)';
/** `Deaths: 3`, `Patients lost to follow-up: 4`, `Number excluded = 2`: a name in words, and one number behind it. */
const LABELLED = String.raw`(?<![\p{L}\d_.$"'-])(?:(?:\p{L}{2,16} ){0,3}(?:${PEOPLE})(?: \p{L}[\p{L}-]{1,16}){0,4}|(?:n|no\.?|number|count) (?:of )?(?:who )?${WHO}) ?[:=] ?(\d{1,4})(?=$|[.;,)]?(?:\s|$))(?! ?(?:%|\/|[-–] ?\d|years?|months?|days?|weeks?|min))`;

interface Form {
  /** Quick to ask: most lines have none. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

let forms: readonly Form[] | undefined;

/** Compiled when a line first asks: small tables have none. */
function formsOfCounts(): readonly Form[] {
  return (forms ??= [
    { needs: /./, pattern: new RegExp(COUNTED, 'giu') },
    { needs: /n.?=/i, pattern: new RegExp(STATED, 'gu') },
    { needs: /\d\/\d| \d+ \p{L}/u, pattern: new RegExp(PART_OF, 'giu') },
    { needs: /[:=] ?\d/, pattern: new RegExp(LABELLED, 'giu') },
  ]);
}

/** Prose lines longer than this are cut: no sentence needs more, and a line of megabytes must not. */
const MOST = 5000;

/** Words in small letters, then a number at the end, and the next line goes on in small letters: no rows of a table. */
const BROKEN_BEFORE = /\p{Ll}[,;:)]? (\d{1,4}|\p{Ll}{2,6})\s*$/u;
const GOES_ON = /^\s{0,8}(\p{Ll}[\p{L}-]+)(?:[ .,;:)]|$)/u;
const SMALL_WORD = /(?<=^|[ (])\p{Ll}[\p{L}'’-]*(?=[ ,;])/gu;
const GAPS = /\t|\||\S {3,}\S/;

/** `there were only 7` over `patients in the north`: a count that two lines of a paragraph share. Stands in the first of them. */
export function countAcrossLines(line: string, next: string): CountInProse | undefined {
  const [, number] = BROKEN_BEFORE.exec(line.slice(-60)) ?? [];
  const [, noun] = GOES_ON.exec(next) ?? [];
  if (number === undefined || noun === undefined) return undefined;
  if ((line.slice(0, MOST).match(SMALL_WORD) ?? []).length < 3) return undefined;
  if (GAPS.test(line) || GAPS.test(next)) return undefined;
  const [count] = countsInProse(`${number} ${noun}`);
  const start = line.lastIndexOf(number);
  return count && { value: count.value, start, end: start + number.length };
}

/** Every count of people that the line states in words. Lines of tables have their own understanding. */
export function countsInProse(line: string): CountInProse[] {
  if (!/\d|\p{Ll}{2} \p{Ll}/u.test(line)) return [];
  const text = line.slice(0, MOST);
  const counts: CountInProse[] = [];
  for (const { needs, pattern } of formsOfCounts()) {
    if (!needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const [whole, digits = ''] = match;
      const value = NUMBER_WORDS[digits.toLowerCase()] ?? Number(digits);
      counts.push({ value, start: match.index, end: match.index + whole.length });
    }
  }
  counts.sort((a, b) => a.start - b.start);
  // `n = 8 patients` is found in both ways.
  return counts.filter(({ start }, i) => start >= (counts[i - 1]?.end ?? 0));
}
