import { once } from '../../model/once';
import { PROSE_LANGUAGES } from './languages';

/** One is an article in most languages; English alone has a word for the number. */
const ONE: readonly (readonly [string, number])[] = [['one', 1]];
/** By language, word and value. */
export const NUMBER_WORDS: readonly ReadonlyMap<string, number>[] = PROSE_LANGUAGES.map(
  ({ numbers }, language) => {
    const words = numbers
      .split(' ')
      .flatMap((same, i) => same.split('|').map((word) => [word, i + 2] as const));
    return new Map(language === 0 ? [...ONE, ...words] : words);
  },
);

/** What one language has to say of a match, compiled when one first asks. */
interface Judge {
  readonly numbers: ReadonlyMap<string, number>;
  readonly people: RegExp;
  readonly cases: RegExp;
  readonly reported: RegExp;
  /** At the end of what comes before the number. */
  readonly limit: RegExp;
}

const judgesOfCounts = once(() =>
  PROSE_LANGUAGES.map(({ people, cases, reported, limit }, language): Judge => ({
    numbers: NUMBER_WORDS[language] ?? new Map(),
    people: new RegExp(`^(?:${people})$`, 'iu'),
    cases: new RegExp(`^(?:${cases})$`, 'iu'),
    reported: new RegExp(`(?<!\\p{L})(?:${reported})(?!\\p{L})`, 'iu'),
    limit: new RegExp(`(?<!\\p{L})(?:${limit})[ \\u00a0]$`, 'iu'),
  })),
);

/** `3 to 9 patients`, `5 bis 9 Personen`. */
const RANGE = /\d ?(?:to|bis|à|a|až|tot|til|till|[–-]) ?$/iu;
const AROUND = 90;

interface NumberAndNoun {
  readonly number: string;
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

/** The value of a number before a noun, where one language has both and no limit is meant: `fewer than 5 patients`. */
export function valueOf(text: string, { number, noun, start, end }: NumberAndNoun): number | undefined {
  const before = text.slice(Math.max(0, start - 30), start);
  if (RANGE.test(before)) return undefined;
  const digits = /^\d/.test(number) ? Number(number) : undefined;
  const sentence = () => text.slice(Math.max(0, start - AROUND), end + AROUND);
  const speaking = judgesOfCounts().filter(
    ({ numbers, people, cases, reported }) =>
      (digits !== undefined || numbers.has(number.toLowerCase())) &&
      (people.test(noun) || (cases.test(noun) && reported.test(sentence()))),
  );
  const [first] = speaking;
  if (!first || speaking.some(({ limit }) => limit.test(before))) return undefined;
  return digits ?? first.numbers.get(number.toLowerCase());
}
