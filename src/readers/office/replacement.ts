import type { Block } from '../../engine/model/document';
import type { ZipEntry } from '../zip/open-zip';
import { entrySource } from '../zip/entry-source';
import type { Package } from './package';
import type { ShownWords } from './shown-words';
import { TextLines } from './text-lines';

/** StarView metafiles, which LibreOffice puts beside each object for programs that cannot draw it. */
const SIGNATURE = 'VCLMTF';
const MOST_BYTES = 16_000_000;
/** Runs of letters, in one byte a character or two: the words of a drawing; its numbers stand in the object itself. */
/** Words of the format itself. */
const OWN = /^(?:VCLMTF|X?[A-Z]+(?:_[A-Z]+)+)/;
/** In two bytes a character, as its texts are. */
const NUMBERS = /(?:[\d.,]\0){2,}/g;
const WORDS = /[\x20-\x7e\xa0-\xff]{4,}/g;

interface Around {
  readonly pack: Package;
  /** Where the numbers of its axes are, which stand in no other part, and again in the picture of the first page. */
  readonly shown: ShownWords;
  readonly other: (entry: ZipEntry) => AsyncIterable<Block>;
}

/** The picture of an object that is read itself: the words drawn in it, should they be others than the object's. */
export async function* readReplacement(
  entry: ZipEntry,
  { pack, shown, other }: Around,
): AsyncIterable<Block> {
  pack.take(entry.name);
  const source = await entrySource(entry);
  if ('kind' in source) {
    yield source;
    return;
  }
  const head = await source.read(0, SIGNATURE.length);
  if (head.toString('latin1') !== SIGNATURE || source.size > MOST_BYTES) {
    yield* other(entry);
    return;
  }
  const bytes = (await source.read(0, source.size)).toString('latin1');
  for (const number of bytes.match(NUMBERS) ?? []) shown.add(number.replaceAll('\0', ''));
  const lines = new TextLines({ part: entry.name });
  for (const text of new Set([
    ...(bytes.match(WORDS) ?? []),
    ...(bytes.replaceAll('\0', '').match(WORDS) ?? []),
  ])) {
    if (/\p{L}{3}/u.test(text) && !OWN.test(text)) lines.add(text);
  }
  if (!lines.isEmpty) yield lines.take(true);
}
