import { CATALAN } from './catalan';
import { CZECH } from './czech';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FINNISH } from './finnish';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { NORWEGIAN } from './norwegian';
import { SPANISH } from './spanish';
import { SWEDISH } from './swedish';
import { isTopic, type Topic, type Vocabulary } from './vocabulary';
import { withoutAccents } from './written-words';

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

type Topics = ReadonlySet<Topic>;

/** As written, accents tell words apart: `čas` is time in Czech, `cas` are cases in French. */
const WRITTEN = new Map<string, Topics>();
/** Phrases that have accents, without them, with what the same letters mean where they are written so. */
const UNACCENTED = new Map<string, Topics>();

compile();

/** Runs whenever Sluice starts, over some seven thousand phrases: a list is taken whole where it can be. */
function compile(): void {
  const alone = new Map<Topic, Topics>();
  for (const vocabulary of LANGUAGES) {
    for (const topic in vocabulary) {
      if (!isTopic(topic, vocabulary)) continue;
      const only = alone.get(topic) ?? new Set([topic]);
      alone.set(topic, only);
      const list = vocabulary[topic] ?? '';
      const plainList = withoutAccents(list);
      const phrases = list.split(', ');
      for (const phrase of phrases) add(WRITTEN, phrase, topic, only);
      if (plainList === list) continue;
      const plain = plainList.split(', ');
      phrases.forEach((phrase, at) => {
        const letters = plain[at] ?? '';
        // `Ø` is an average, `o` the Spanish word for or.
        if (letters !== phrase && letters.length > 1) add(UNACCENTED, letters, topic, only);
      });
    }
  }
  for (const [letters, topics] of UNACCENTED) {
    const written = WRITTEN.get(letters);
    if (written) UNACCENTED.set(letters, new Set([...written, ...topics]));
  }
}

function add(phrases: Map<string, Topics>, phrase: string, topic: Topic, only: Topics): void {
  const known = phrases.get(phrase);
  if (!known) phrases.set(phrase, only);
  else if (!known.has(topic)) phrases.set(phrase, new Set([...known, topic]));
}

/** @param written a phrase in small letters with its accents */
export function topicsOfWritten(written: string): Topics | undefined {
  return WRITTEN.get(written);
}

export function isWrittenSo(written: string): boolean {
  return WRITTEN.has(written);
}

/** @param phrase in small letters without accents */
export function topicsOfPhrase(phrase: string): Topics | undefined {
  return UNACCENTED.get(phrase) ?? WRITTEN.get(phrase);
}

/** What a word means that is written with accents, given without them. */
export function topicsOfAccented(letters: string): Topics | undefined {
  return UNACCENTED.get(letters);
}

/** @param phrase in small letters without accents */
export function isPhrase(phrase: string): boolean {
  return UNACCENTED.has(phrase) || WRITTEN.has(phrase);
}

/** All words and phrases of a topic, in small letters without accents. */
export function phrasesAbout(topic: Topic): string[] {
  return LANGUAGES.flatMap((vocabulary) => {
    const list = vocabulary[topic];
    return list ? withoutAccents(list).split(', ') : [];
  });
}
