import { once } from '../../model/once';
import { countsInProse, hasNumber, LONGEST_LINE, type CountInProse } from './counts-in-prose';
import { PROSE_LANGUAGES } from './languages';

const SMALL_WORD = /(?<=^|[ (])\p{Ll}[\p{L}'’-]*(?=[ ,;]|$)/gu;
const GAPS = /\t|\||\S {3,}\S/;
/** Words go on in the next line, or a noun that is written with a capital does, and small letters or a stop follow. */
const GOES_ON =
  /^\s{0,8}(?:\p{Ll}[\p{L}-]*(?:[ .,;:)]|$)|\d{1,6} \p{L}|\p{Lu}[\p{Ll}*:-]+(?: \p{Ll}|[.,;)]|$))/u;
const CAPITAL = /^\s{0,8}(?:\d{1,6} )?\p{Lu}/u;
/** Far enough into either line for a number, adjectives and a noun. */
const EDGE = 60;

/** `there were only 7` over `patients in the north`: a count that two lines of a paragraph share. Stands in the first of them. */
export function countAcrossLines(line: string, next: string): CountInProse | undefined {
  const text = line.trimEnd();
  if (!hasNumber(text.slice(-EDGE)) && !hasNumber(next.slice(0, EDGE))) return undefined;
  if (!/\d|\p{Ll}$/u.test(text.slice(-EDGE)) || !GOES_ON.test(next.slice(0, EDGE))) return undefined;
  if ((text.slice(0, LONGEST_LINE).match(SMALL_WORD) ?? []).length < 3) return undefined;
  if (GAPS.test(text) || GAPS.test(next)) return undefined;
  const before = text.slice(-EDGE);
  const joined = `${before} ${next.trimStart().slice(0, EDGE)}`;
  const shared = countsInProse(joined).find(({ start, end }) => start < before.length && end > before.length);
  if (!shared) return undefined;
  // Elsewhere than in German a capital begins a sentence or a row.
  if (CAPITAL.test(next) && !capitalNoun().test(joined.slice(0, shared.end))) return undefined;
  const start = text.length - before.length + shared.start;
  return { value: shared.value, start, end: text.length };
}

const capitalNoun = once(() => {
  const nouns = PROSE_LANGUAGES.filter(({ capitals }) => capitals === true).map(({ people }) => people);
  return new RegExp(`(?<!\\p{L})(?:${nouns.join('|')})$`, 'u');
});
