import { sharesInProse, type ShareInProse } from '../prose/shares-in-prose';
import { numbersPrintedAs, type WholeNumbers } from './whole-numbers';

/** A share of people in a sentence, and the whole numbers that print so. */
export interface ShareInSentence extends ShareInProse {
  readonly numbers: WholeNumbers;
  /** Those that the share leaves out: `97 % of 30 had none` says that one had. */
  readonly rest: WholeNumbers;
}

/** A paragraph longer than this is read in pieces. */
const PARAGRAPH = 40;

/** Shares in the sentences of a text. What no whole number prints as is a share of something else. */
export function* sharesInSentences(lines: readonly string[], firstLine: number): Iterable<ShareInSentence> {
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && to - from < PARAGRAPH && lines[to]?.trim() !== '') to++;
    for (const share of sharesInProse(lines.slice(from, to), firstLine + from)) {
      const numbers = numbersPrintedAs(share, share.size, 100);
      if (!numbers || numbers.least > numbers.most) continue;
      const rest = { least: share.size - numbers.most, most: share.size - numbers.least };
      yield { ...share, numbers, rest };
    }
    from = Math.max(to, from + 1);
  }
}
