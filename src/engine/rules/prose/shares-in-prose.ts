import { once } from '../../model/once';
import { PEOPLE, QUALIFIED } from './people';

/** A percentage that a sentence gives, and the number of people that it says the percentage is of. */
export interface ShareInProse {
  readonly value: number;
  readonly decimals: number;
  readonly size: number;
  /** The sentence gives one number of people so far, or gives this one right behind the percentage. */
  readonly sure: boolean;
  /** As written. */
  readonly written: string;
  /** 1-based. */
  readonly line: number;
  /** 0-based UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
}

interface Base {
  readonly size: number;
  readonly start: number;
  readonly end: number;
}

const DIGITS = String.raw`\d{1,3}(?:[ ,.'’\u00a0\u2009\u202f]\d{3}){1,2}|\d{2,6}`;
/** `412 respondents`, `48 adult participants`. */
const PEOPLE_COUNTED = String.raw`(?<![\p{L}\d.,:/%-]|\d[ \u00a0\u2009\u202f])(${DIGITS})[ \u00a0]${QUALIFIED}(?:${PEOPLE})(?![\p{L}\d-])`;
const STATED = String.raw`(?<![\p{L}\d])n[ \u00a0]?=[ \u00a0]?(${DIGITS})(?![\d,.]\d|\d|\s?%)`;

const formsOfBases = once(() => [new RegExp(PEOPLE_COUNTED, 'giu'), new RegExp(STATED, 'giu')]);

const PERCENT =
  /(?<![\p{L}\d.,<>=≤≥±+-]|\d[ \u00a0]|[<>=≤≥±–-] )(\d{1,3}(?:[.,]\d{1,3})?)[ \u00a0\u202f]?(?:\\?%|per cent|percent|prozent|pour cent|por ciento|prosent|procent|prosenttia)(?![\p{L}\d])/giu;
/** Quick to ask: each word for it begins alike. */
const MAY_BE_PERCENT = /\d[ \u00a0\u202f]?(?:\\?%|p)/i;
/** Levels, changes and fits are shares of no people. */
const NO_SHARE_BEHIND =
  /^[ -]*(?:c\.?i\.?\b|ki\b|ic\b|bi\b|confiden|credib|konfid|confianza|confiança|intervalle|interval|level|niveau|nivell?|increas|decreas|reduc|higher|lower|more\b|less\b|fewer|faster|slower|growth|rise\b|drop\b|fall\b|change|power\b|of (?:the )?(?:total )?(?:varia|cost|budget|income|time|turnover|energy|sales)|per |p\.? ?a\.?\b|points?\b|signif|threshold|discount|interest|quantile|percentile|trim|winsor|missing at|höher|niedriger|mehr|weniger|plus |moins |más |menos )/iu;
const NO_SHARE_BEFORE =
  /(?:\bby|\bat the|\b(?:alpha|power|level)(?: of| was| is| at)?|increas\p{L}*|decreas\p{L}*|\brose|\bfell|\bgrew|\btop|\bbottom|\bleast|\bI2 =|\bI² =|\bthan|\bto|\bbetween|\bunder|\bbelow|\babove|\bover|\bum|\bmindestens|\bau moins|\bal menos)[ \u00a0]$/iu;
const LONGEST = 5000;

/** Percentages in a sentence with a number of people; `lines` are those of one paragraph, which may break sentences. */
export function sharesInProse(lines: readonly string[], firstLine: number): ShareInProse[] {
  const text = lines.join('\n').slice(0, LONGEST);
  if (!MAY_BE_PERCENT.test(text)) return [];
  const shares: ShareInProse[] = [];
  for (const { from, to } of sentencesOf(text)) {
    const sentence = text.slice(from, to).replaceAll('\n', ' ');
    if (!isSentence(sentence)) continue;
    for (const share of percentagesIn(sentence, basesIn(sentence)))
      shares.push({ ...share, ...placeIn(text, from + share.start, share.end - share.start, firstLine) });
  }
  return shares;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A sentence ends before a blank and a capital, or where the text does: `Fig. 2` may cut one, which harms nothing. */
function sentencesOf(text: string): Span[] {
  const ends = [...text.matchAll(/[.;!?]["”)]?\s+(?=[\p{Lu}(“"])/gu)].map(
    ({ index, 0: end }) => index + end.length,
  );
  return [...ends, text.length].map((to, i) => ({ from: ends[i - 1] ?? 0, to }));
}

/** Four words in small letters and more, parted by single blanks: no row of a table. */
function isSentence(sentence: string): boolean {
  if (/\t|\S {3,}\S|\|/.test(sentence)) return false;
  return (sentence.match(/(?<=^|[\s("“])\p{Ll}[\p{L}'’-]+/gu) ?? []).length >= 3;
}

function basesIn(sentence: string): Base[] {
  return formsOfBases()
    .flatMap((pattern) =>
      [...sentence.matchAll(pattern)].map(({ 0: whole, 1: digits = '', index }) => ({
        size: Number(digits.replace(/\D/g, '')),
        start: index,
        end: index + whole.length,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

type ShareInSentence = Omit<ShareInProse, 'line'>;

function percentagesIn(sentence: string, bases: readonly Base[]): ShareInSentence[] {
  return [...sentence.matchAll(PERCENT)].flatMap(({ 0: written, 1: figure = '', index: start }) => {
    const end = start + written.length;
    if (NO_SHARE_BEHIND.test(sentence.slice(end, end + 40))) return [];
    if (NO_SHARE_BEFORE.test(sentence.slice(Math.max(0, start - 30), start))) return [];
    const value = Number(figure.replace(',', '.'));
    const base = baseOf(sentence, bases, start, end);
    if (!base || value > 100) return [];
    const decimals = figure.split(/[.,]/)[1]?.length ?? 0;
    return [{ value, decimals, size: base.size, sure: base.sure, written, start, end }];
  });
}

/** A number right behind a percentage is what it is of. */
const JOINED =
  /^ (?:(?:out of|of|von|der|des|de|sur|av|af|van|ze|z) )?(?:\(|the |all |den |de |las |los |les |els )*(?:n ?= ?)?\d/iu;

/** `3 % of the 412 respondents`: right behind goes first; else the nearest before, else the first of the sentence. */
function baseOf(sentence: string, bases: readonly Base[], start: number, end: number) {
  if (JOINED.test(sentence.slice(end, end + 40))) {
    // Of 50 others: a share of what is no people.
    const bound = bases.find((base) => base.start >= end && base.start - end < 30);
    return bound && { size: bound.size, sure: true };
  }
  const before = bases.filter((base) => base.end <= start);
  const near = before.length > 0 ? before : bases;
  const base = before.at(-1) ?? bases[0];
  return base && { size: base.size, sure: new Set(near.map(({ size }) => size)).size === 1 };
}

function placeIn(text: string, at: number, length: number, firstLine: number) {
  const before = text.slice(0, at);
  const start = at - (before.lastIndexOf('\n') + 1);
  return { line: firstLine + (before.match(/\n/g) ?? []).length, start, end: start + length };
}
