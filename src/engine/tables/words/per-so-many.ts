import type { Topic } from './vocabulary';

/** `per 100,000`, `pour 10 000`, `je 1000000`, as `wordsOf` gives them: however thousands are parted, and in all ten languages. */
const PER_SO_MANY = /^(?:per|pr|je|pro|auf|pour|por|na) 1(?:0{3,6}|0{0,2} 000(?: 000)?)$/;

const RATE: ReadonlySet<Topic> = new Set<Topic>(['rate']);

/** What a phrase is about that says of how many it is a share. */
export function topicsOfPer(phrase: string): ReadonlySet<Topic> | undefined {
  return PER_SO_MANY.test(phrase) ? RATE : undefined;
}
