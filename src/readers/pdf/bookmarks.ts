import type { Block } from '../../engine/model/document';
import { fieldOf, listOf, textOf } from './fields';
import type { OpenPdf } from './open-pdf';

const MOST_BOOKMARKS = 20_000;
const WORDS = /[\p{L}\p{M}]{3,}|\d+/gu;
const CAPITAL = /^\p{Lu}[\p{L}\p{M}’'-]/u;
const YEAR = /^(?:19|20)\d\d$/;
/** A title may be put in other words than on the page, as the name of a sheet is; so many are about something else. */
const FEWEST_OF_ITS_OWN = 3;
const PLACE = { part: 'bookmarks' };
const LONG_NUMBER = /^\d{2,}$/;

/** Which words the pages say. */
class WordsSaid {
  private readonly words: ReadonlySet<string>;

  constructor(lines: Iterable<string>) {
    this.words = new Set([...lines].flatMap(wordsOf));
  }

  /** Whether it says more than the pages do. */
  goesBeyond(title: string): boolean {
    const own = wordsOf(title).filter((word) => !this.words.has(word));
    if (this.namesSomebody(title)) return true;
    const numbers = own.filter((word) => LONG_NUMBER.test(word) && !YEAR.test(word));
    return numbers.length > 0 || own.filter((word) => !/\d/.test(word)).length >= FEWEST_OF_ITS_OWN;
  }

  /** Two words of its own that both begin with a capital: `Summary table` is no name. */
  private namesSomebody(title: string): boolean {
    const isName = (word = '') => CAPITAL.test(word) && !this.words.has(word.toLowerCase());
    const words = title.split(/\s+/).map((word) => word.replace(/[^\p{L}\p{M}’'-]/gu, ''));
    return words.some((word, i) => isName(word) && isName(words[i + 1]));
  }
}

/**
 * Bookmarks stand beside the pages, in a column that many people never open. Most repeat the headings of the pages;
 * what no page says, nobody sees who reads or prints them.
 *
 * @param said lines of the pages
 */
export async function* bookmarks(pdf: OpenPdf['pdf'], said: Iterable<string>): AsyncIterable<Block> {
  const waiting: unknown[] = [...listOf(await pdf.getOutline())];
  if (waiting.length === 0) return;
  const pages = new WordsSaid(said);
  const lines: string[] = [];
  for (let taken = 0; waiting.length > 0; taken += 1) {
    if (taken === MOST_BOOKMARKS) {
      const reason = `It has more than ${MOST_BOOKMARKS} bookmarks.`;
      yield { kind: 'unread', anchor: {}, cause: 'limit', reason };
      break;
    }
    const bookmark = waiting.pop();
    waiting.push(...listOf(fieldOf(bookmark, 'items')));
    const title = textOf(bookmark, 'title').trim();
    if (title === '' || !pages.goesBeyond(title)) continue;
    lines.push(...title.split('\n'));
    yield { kind: 'part', part: 'bookmark', anchor: PLACE, text: title };
  }
  if (lines.length > 0) yield { kind: 'lines', place: PLACE, format: 'txt', firstLine: 1, lines, last: true };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORDS) ?? [];
}
