import { remembered } from '../../model/remembered';
import { CATALAN } from './catalan';
import { topicsOfCompound } from './compounds';
import { CZECH } from './czech';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FINNISH } from './finnish';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { isHadByOne } from './had-by-one';
import { NORWEGIAN } from './norwegian';
import { SPANISH } from './spanish';
import { SWEDISH } from './swedish';
import type { Topic, Vocabulary } from './vocabulary';

const LANGUAGES: readonly Vocabulary[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  CATALAN,
  CZECH,
  DUTCH,
  NORWEGIAN,
  SWEDISH,
  FINNISH,
];

/** A word or phrase of a name that the vocabularies know. */
export interface Hit {
  readonly phrase: string;
  readonly topics: ReadonlySet<Topic>;
  /** The phrase is all there is, beside units and brackets. */
  readonly whole: boolean;
}

const HAD_BY_ONE: ReadonlySet<Topic> = new Set<Topic>(['dimension']);

/** Words of the vocabularies that `accentedWordsOf` leaves as they are. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

const ASCII = /^[\0-\x7f]*$/;

const LONGEST_PHRASE = 4;
const LONGEST_NAME = 160;

/** Words too short or too common to mean a statistic inside a longer name. */
const ONLY_WHOLE = new Set(
  (
    't z f w u h p r b k s no yes et de ka kh is li ls bi ki ic lv gl fg var med test score to from or all null ' +
    'sa py fu pr is low us up a d m pros rate not et and by in of hazard test effect w g order place position rank ' +
    'never best total date low high max min name size base number least value index event list form number status ' +
    'day days week weeks month months time hours years year group class type kind level score est diff sum none ' +
    'positive negative sig place lower upper from cum relative share scale spec note key nb cut code place conf ' +
    'exp lag remaining index subject serial respondent worker diag los von bis van tot fra til fran till od do desde ' +
    'hasta fins debut fin plats middel min max maks ka kh mw pst la tot nedre ovre undre dolni horni inferior superior onder ' +
    'boven lagst hogst minst storst minsta storsta effekt efecto effet efecte efekt vaikutus nr kum ack acum ens vse ' +
    'landet sverige suomi nederland espana catalunya france bund riket kk vk vko mnd wk'
  ).split(' '),
);

type Phrases = ReadonlyMap<string, ReadonlySet<Topic>>;

/** `plain` without accents. As written they tell words apart: `čas` is time in Czech, `cas` are cases in French. */
const { plain: PHRASES, accented: ACCENTED } = compile();

/** Runs whenever Sluice starts: most words are plain ASCII and need no closer look, and most mean one thing. */
function compile(): { readonly plain: Phrases; readonly accented: Phrases } {
  const plain = new Map<string, ReadonlySet<Topic>>();
  const accented = new Map<string, ReadonlySet<Topic>>();
  for (const vocabulary of LANGUAGES) {
    for (const [topic, list] of entriesOf(vocabulary)) {
      const only: ReadonlySet<Topic> = new Set([topic]);
      const add = (phrases: Map<string, ReadonlySet<Topic>>, phrase: string) => {
        const known = phrases.get(phrase);
        if (!known) phrases.set(phrase, only);
        else if (!known.has(topic)) phrases.set(phrase, new Set([...known, topic]));
      };
      for (const word of list.split(',')) {
        const trimmed = word.trim();
        const asWritten = PLAIN.test(trimmed) ? trimmed : accentedWordsOf(word).join(' ');
        add(accented, asWritten);
        add(plain, withoutAccents(asWritten));
      }
    }
  }
  return { plain, accented };
}

function entriesOf(vocabulary: Vocabulary): [Topic, string][] {
  const found: [Topic, string][] = [];
  for (const topic in vocabulary) {
    if (isTopic(topic, vocabulary)) found.push([topic, vocabulary[topic] ?? '']);
  }
  return found;
}

function isTopic(key: string, vocabulary: Vocabulary): key is Topic {
  return Object.hasOwn(vocabulary, key);
}

/** Words of a name in lower case without accents: `nVisits_mean` → `n visits mean`. `%` is a word. */
export function wordsOf(name: string): string[] {
  return accentedWordsOf(name).map(withoutAccents);
}

function accentedWordsOf(name: string): string[] {
  return name
    .slice(0, LONGEST_NAME)
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d%‰]+|(?<=[^%‰])(?=[%‰])|(?<=[%‰])(?=[^%‰])/u)
    .filter((word) => word !== '');
}

function withoutAccents(word: string): string {
  if (ASCII.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');
}

/** What the words of a name are about, from left to right, the longest phrase first. */
export const meaningOf = remembered((name) => findHits(wordsOf(name), accentedWordsOf(name)));

function findHits(words: readonly string[], accented: readonly string[]): readonly Hit[] {
  const all = words.join(' ');
  if (words.length > 1 && !PHRASES.has(all) && isHadByOne(all))
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
      ACCENTED.get(written) ??
      PHRASES.get(phrase) ??
      (length === 1 ? (topicsOfCompound(phrase) ?? PHRASES.get(spelledOut(phrase))) : undefined);
    if (!topics) continue;
    const whole = length === words.length;
    if (!whole && length === 1 && ONLY_WHOLE.has(phrase) && !inStatistic(words, at)) continue;
    return { hit: { phrase: ACCENTED.has(written) ? written : phrase, topics, whole }, length };
  }
  return undefined;
}

/** `Haeufigkeit`, `Maaned`, `foedsler`: letters that a keyboard lacked, as `withoutAccents` gives them. */
function spelledOut(word: string): string {
  return word.length < SHORTEST_SPELLED_OUT ? word : word.replace(/aa/g, 'a').replace(/([aou])e/g, '$1');
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
const FIRST_WORDS = new Set(['number', 'num']);
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
]);

/** All words and phrases of a topic, as `wordsOf` gives them. */
export function phrasesAbout(topic: Topic): string[] {
  return [...PHRASES].flatMap(([phrase, topics]) => (topics.has(topic) ? [phrase] : []));
}

/** True when one of the name's words is about the topic. */
export function isAbout(name: string, topic: Topic): boolean {
  return meaningOf(name).some(({ topics }) => topics.has(topic));
}

/** True when the whole name is a word for the topic. */
export function isWord(name: string, topic: Topic): boolean {
  return meaningOf(name).some(({ whole, topics }) => whole && topics.has(topic));
}
