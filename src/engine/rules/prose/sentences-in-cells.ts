import type { LookedAt, NotableCell } from '../texts/notable-cells';
import { isWord } from '../../tables/words/meaning';

/** `* Only 3 of them`, `1) excluding 4 patients`. */
const SIGN_OF_NOTE = /^(?:[*†‡§¹²³]|\(?[a-z0-9][).]\s)/u;
const ENDS_SENTENCE = /[.!?)"”]$/;
const FEWEST_WORDS = 6;

/**
 * Cells that hold a sentence and stand alone in their row: notes below a table, a sheet of remarks. `Couples with 2 children`
 * alone in its row is the heading of a group, so a sentence has a mark at its end or is called a note.
 */
export function* sentencesIn({ notable }: Pick<LookedAt, 'notable'>): Iterable<NotableCell> {
  for (const cell of notable) if (isSentence(cell.text) && cell.isAlone) yield cell;
}

function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2) return false;
  if (SIGN_OF_NOTE.test(text) || isWord(words[0]?.replace(/[:.]$/, '') ?? '', 'note')) return true;
  return words.length >= FEWEST_WORDS && ENDS_SENTENCE.test(text.trim());
}
