import type { Word } from './words';

/** What a program puts before a metafile that says how large it is. */
const PLACEABLE = 0x9ac6cdd7;
const PLACEABLE_BYTES = 22;
const HEADER_BYTES = 18;
const TEXT_OUT = 0x0521;
const EXTENDED_TEXT_OUT = 0x0a32;
const WITH_RECTANGLE = 0x06;
const GLYPHS = 0x10;

/**
 * The words that a metafile of Windows draws, in its order. Throws `RangeError` where a record leads outside.
 * Source: Microsoft, "[MS-WMF] Windows Metafile Format" (2021).
 */
export function* wordsOfWmf(file: Buffer): Iterable<Word> {
  const start = file.readUInt32LE(0) === PLACEABLE ? PLACEABLE_BYTES : 0;
  for (let at = start + HEADER_BYTES; at + 6 <= file.length;) {
    const bytes = 2 * file.readUInt32LE(at);
    if (bytes < 6 || at + bytes > file.length) throw new RangeError('a record leads outside');
    const record = file.subarray(at, at + bytes);
    const kind = record.readUInt16LE(4);
    if (kind === TEXT_OUT) yield textOut(record);
    else if (kind === EXTENDED_TEXT_OUT) yield* extendedTextOut(record);
    at += bytes;
  }
}

function textOut(record: Buffer): Word {
  const letters = record.readUInt16LE(6);
  const end = 8 + letters;
  return { text: record.toString('latin1', 8, end), y: record.readInt16LE(end + (letters & 1)) };
}

function* extendedTextOut(record: Buffer): Iterable<Word> {
  const options = record.readUInt16LE(12);
  if ((options & GLYPHS) !== 0) return;
  const at = (options & WITH_RECTANGLE) === 0 ? 14 : 22;
  yield { text: record.toString('latin1', at, at + record.readUInt16LE(10)), y: record.readInt16LE(6) };
}
