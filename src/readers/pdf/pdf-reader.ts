import type { Block, UnreadBlock } from '../../engine/model/document';
import { appendedBytes, pageAtStart } from '../appended';
import { annotationsOf } from './annotations';
import { bookmarks } from './bookmarks';
import { betweenObjects } from './between-objects';
import { documentParts } from './document-parts';
import { openPdf, type OpenPdf } from './open-pdf';
import { pictureBlocks } from './page-pictures';
import { readPage, unseenBlocks } from './read-page';
import { bombIn } from './bombs';
import { besidePages } from './beside-pages';
import { objectsIn } from './objects';
import { Said } from './said';
import { withInnerFiles } from '../found';
import { revisions } from './revisions';
import { endOf, tooLargePictures } from './raw-bytes';
import { withoutSplitDrawings, type WordsOfPage } from './split-drawings';
import { strayWords } from './stray-words';
import type { Reader, ReadInside } from '../reader';

const MOST_BYTES = 300_000_000;
const MOST_PAGES = 5000;
/** Pages with words outside that are looked at together. */
const MOST_HELD = 20;
const MANY_WORDS = 20_000;

/**
 * PDF: each page as the lines that stand on it, its pictures and its remarks; then what else the document holds; then
 * what the bytes hold beside the document (earlier versions, and whatever follows its end).
 */
export const pdfReader: Reader = {
  formats: ['pdf'],
  async *read(source, _recognised, inside, only): AsyncIterable<Block> {
    if (source.size > MOST_BYTES) {
      yield unread({}, 'limit', `It has more than ${MOST_BYTES / 1_000_000} MB.`);
      return;
    }
    const bytes = await source.read(0, source.size);
    const text = bytes.toString('latin1');
    const objects = objectsIn(bytes, text);
    const bomb = await bombIn(objects);
    if (bomb) {
      yield unread({}, 'bomb', `Object ${bomb.number} in it unpacks to more than a check has memory for.`);
      return;
    }
    const open = await openPdf(Uint8Array.from(bytes));
    if ('kind' in open) {
      yield open;
      return;
    }
    const said = new Said();
    try {
      yield* said.listensTo(pages(open, said.reading(inside), only));
      yield* said.listensTo(bookmarks(open.pdf, said.lines));
      yield* said.listensTo(documentParts(open.pdf, said.reading(inside)));
    } catch (error) {
      yield unread({}, 'broken', `What is beside its pages is damaged (${reasonOf(error)}).`);
    } finally {
      await open.close();
    }
    yield* said.listensTo(revisions(bytes, said.lines));
    yield* withInnerFiles(besidePages(objects, said), inside);
    yield* tooLargePictures(bytes);
    const end = endOf(bytes);
    yield* betweenObjects(text.slice(0, end));
    yield* strayWords(objects);
    if (end === undefined) yield unread({}, 'broken', 'The end of the document is missing.');
    yield* pageAtStart(source, end);
    if (end !== undefined) yield* appendedBytes(source, end, inside);
  },
};

async function* pages(
  open: OpenPdf,
  inside: ReadInside,
  only: ReadonlySet<number> | undefined,
): AsyncIterable<Block> {
  const layers = await open.pdf.getOptionalContentConfig();
  const count = open.pdf.numPages;
  const pictures = pictureBlocks(inside);
  const held: WordsOfPage[] = [];
  for (let number = 1; number <= Math.min(count, MOST_PAGES); number += 1) {
    if (only?.has(number) === false) continue;
    try {
      const page = await open.pdf.getPage(number);
      const read = await readPage(open, page, layers);
      yield* read.blocks;
      if (read.words.unseen.size > 0) held.push(read.words);
      if (held.length >= MOST_HELD || read.words.seen.length > MANY_WORDS) yield* toldUnseen(held.splice(0));
      yield* pictures(page, read.pictures);
      yield* annotationsOf(page, inside);
      page.cleanup();
    } catch (error) {
      yield unread({ page: number }, 'broken', `Page ${number} is damaged (${reasonOf(error)}).`);
    }
  }
  yield* toldUnseen(held);
  if (count > MOST_PAGES)
    yield unread({ page: MOST_PAGES + 1 }, 'limit', `Only ${MOST_PAGES} pages are read.`);
}

function* toldUnseen(held: readonly WordsOfPage[]): Iterable<Block> {
  for (const words of withoutSplitDrawings(held)) yield* unseenBlocks(words);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function unread(anchor: UnreadBlock['anchor'], cause: UnreadBlock['cause'], reason: string): UnreadBlock {
  return { kind: 'unread', anchor, cause, reason };
}
