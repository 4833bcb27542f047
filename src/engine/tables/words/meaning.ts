import { remembered } from '../../model/remembered';
import { topicsOfCompound } from './compounds';
import { isHadByOne } from './had-by-one';
import { topicsOfPer } from './per-so-many';
import { isPhrase, isWrittenSo, topicsOfAccented, topicsOfPhrase, topicsOfWritten } from './phrases';
import type { Topic } from './vocabulary';
import { accentedWordsOf, withoutAccents } from './written-words';

/** A word or phrase of a name that the vocabularies know. */
export interface Hit {
  readonly phrase: string;
  readonly topics: ReadonlySet<Topic>;
  /** The phrase is all there is, beside units and brackets. */
  readonly whole: boolean;
}

const HAD_BY_ONE: ReadonlySet<Topic> = new Set<Topic>(['dimension']);

const LONGEST_PHRASE = 4;

/** Words too short or too common to mean a statistic inside a longer name. */
const ONLY_WHOLE = new Set(
  (
    't z f w u h p r b k s no yes et de ka kh is li ls bi ki ic lv gl fg var med test score to from or all null ' +
    'sa py fu pr is low us up a d m pros rate not et and by in of hazard test effect w g order place position rank ' +
    'never best total date low high max min name size base number least value index event list form number status ' +
    'day days week weeks month months time hours years year group class type kind level score est diff sum none ' +
    'positive negative sig place lower upper from cum relative share scale spec note key nb cut code place conf ' +
    'exp t0 t1 lag remaining index subject serial respondent worker diag los von bis van tot fra til fran till od do desde ' +
    'hasta fins debut fin plats middel min max maks ka kh mw pst la tot nedre ovre undre dolni horni inferior superior onder ' +
    'boven lagst hogst minst storst minsta storsta effekt efecto effet efecte efekt vaikutus nr kum ack acum ens vse ' +
    'beobachtet beobachtete havaittu havaitut observadas observades observados observats observe observed observerade observerat observerede observeret observert observerte observes pozorovane pozorovano waargenomen ' +
    'km case landet sverige suomi nederland espana catalunya france bund riket kk vk vko mnd wk mini maxi'
  ).split(' '),
);

/** Words of a name in lower case without accents: `nVisits_mean` → `n visits mean`. `%` is a word. */
export function wordsOf(name: string): string[] {
  return accentedWordsOf(name).map(withoutAccents);
}

/** What the words of a name are about, from left to right, the longest phrase first. */
export const meaningOf = remembered((name) => findHits(wordsOf(name), accentedWordsOf(name)));

function findHits(words: readonly string[], accented: readonly string[]): readonly Hit[] {
  const all = words.join(' ');
  if (words.length > 1 && !isPhrase(all) && isHadByOne(all))
    return [{ phrase: all, topics: HAD_BY_ONE, whole: true }];
  const hits: Hit[] = [];
  for (let at = 0; at < words.length;) {
    const hit = longestAt(words, accented, at);
    if (hit) hits.push(hit.hit);
    at += hit?.length ?? 1;
  }
  return hits;
}

function longestAt(
  words: readonly string[],
  accented: readonly string[],
  at: number,
): { hit: Hit; length: number } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    const written = accented.slice(at, at + length).join(' ');
    const topics =
      topicsOfWritten(written) ??
      (isShortAndAccented(written, phrase) ? topicsOfAccented(phrase) : topicsOfPhrase(phrase)) ??
      topicsOfPer(phrase) ??
      (length === 1 ? (topicsOfCompound(phrase) ?? topicsOfSpelledOut(phrase)) : undefined);
    if (!topics) continue;
    const whole = length === words.length;
    if (!whole && length === 1 && ONLY_WHOLE.has(phrase) && !inStatistic(words, at)) continue;
    return { hit: { phrase: isWrittenSo(written) ? written : phrase, topics, whole }, length };
  }
  return undefined;
}

/** Accents are left out, not put in: `vår` is spring, and no `var` for a variance. */
function isShortAndAccented(written: string, phrase: string): boolean {
  return written !== phrase && phrase.length < SHORTEST_SPELLED_OUT;
}

/** `Haeufigkeit`, `Maaned`, `foedsler`: letters that a keyboard lacked, of words that have them. `Laag` is no `lag`. */
function topicsOfSpelledOut(word: string): ReadonlySet<Topic> | undefined {
  if (word.length < SHORTEST_SPELLED_OUT) return undefined;
  return topicsOfAccented(word.replace(/aa/g, 'a').replace(/([aou])e/g, '$1'));
}

const SHORTEST_SPELLED_OUT = 4;

/** `age_max` and `min_age` name a statistic by their first or last word, `All Saints` names none. */
function inStatistic(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  const edge = at === 0 || at === words.length - 1;
  if (EDGE_WORDS.has(word)) return edge;
  if (FIRST_WORDS.has(word)) return at === 0;
  return LAST_WORDS.has(word) && at === words.length - 1;
}

const EDGE_WORDS = new Set(['min', 'max', 'rate', 'total', 'sum', 'cum', 'or', 'share', 'rank', 'diff']);
const FIRST_WORDS = new Set(['number', 'num', 'ka']);
const LAST_WORDS = new Set([
  'lower',
  'upper',
  'year',
  'years',
  'date',
  'code',
  'p',
  'event',
  'med',
  'var',
  'low',
  'high',
  'hr',
  'time',
  'days',
  'weeks',
  'months',
  'hours',
  'week',
  // `âge mini`, but not `Mini mental state`.
  'mini',
  'maxi',
]);

/** True when one of the name's words is about the topic. */
export function isAbout(name: string, topic: Topic): boolean {
  return meaningOf(name).some(({ topics }) => topics.has(topic));
}

/** True when the whole name is a word for the topic. */
export function isWord(name: string, topic: Topic): boolean {
  return meaningOf(name).some(({ whole, topics }) => whole && topics.has(topic));
}
