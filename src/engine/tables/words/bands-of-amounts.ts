import { BOUND_WORDS } from '../cells/markers';

/**
 * `Income under 50k`, `Turnover ≥ 10 million`, `Wages 20,000-30,000`: who has so much, and no sum of it. `Costs 2019-2020` are of
 * two years.
 */
export function isBandOfAmounts(name: string): boolean {
  if (!/\d/.test(name)) return false;
  const [, before, from, to] = BAND.exec(name) ?? [];
  if (from !== undefined) return !(YEAR.test(from) && YEAR.test(to ?? ''));
  return (
    before !== undefined || [...name.matchAll(WORDS_BEFORE)].some(([, words = '']) => endsInBound(words))
  );
}

const BAND = /([<>≤≥]=?)\s?[$€£]?\s?\d|[$€£]?(\d[\d.,]{0,12})k?\s?(?:[-–]|to)\s?[$€£]?(\d[\d.,]{0,12})/u;
const YEAR = /^(?:19|20)\d\d$/;
const WORDS_BEFORE = /(\p{L}{2,12}(?: \p{L}{2,12}){0,3}) [$€£]?\d/gu;

/** The last of these words, or the last two or three, say less or more than what follows. */
function endsInBound(words: string): boolean {
  const all = words.toLowerCase().split(' ');
  return all.some((_, at) => BOUND_WORDS.has(all.slice(at).join(' ')));
}
