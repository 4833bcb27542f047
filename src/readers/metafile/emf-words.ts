import type { Word } from './words';

const HEADER = 1;
const COMMENT = 70;
const TEXT = 83;
const WIDE_TEXT = 84;
const TEXTS = 96;
const WIDE_TEXTS = 97;
/** Where a record of one text tells of it, and where one of several tells how many there are, and of each in turn. */
const TEXT_AT = 36;
const COUNT_AT = 36;
const FIRST_TEXT_AT = 40;
const TEXT_BYTES = 40;
const SMALL_TEXT = 108;
const NO_RECTANGLE = 0x100;
const LETTER_A_BYTE = 0x200;
/** Numbers of glyphs in a font that is not here: no text. */
const GLYPHS = 0x10;
const PLUS = 'EMF+';
const PLUS_TEXT = 0x401c;

/**
 * The words that an enhanced metafile draws, in its order, with where each stands from the top. Throws `RangeError` where a
 * record leads outside.
 * Source: Microsoft, "[MS-EMF] Enhanced Metafile Format" and "[MS-EMFPLUS]" (2021).
 */
export function* wordsOfEmf(file: Buffer): Iterable<Word> {
  for (let at = 0; at + 8 <= file.length;) {
    const bytes = file.readUInt32LE(at + 4);
    if (bytes < 8 || at + bytes > file.length) throw new RangeError('a record leads outside');
    yield* wordsOfRecord(file.readUInt32LE(at), file.subarray(at, at + bytes));
    at += bytes;
  }
}

function* wordsOfRecord(type: number, record: Buffer): Iterable<Word> {
  if (type === HEADER) yield* description(record);
  else if (type === WIDE_TEXT || type === TEXT) yield* textOut(record, TEXT_AT, type === WIDE_TEXT);
  else if (type === WIDE_TEXTS || type === TEXTS) yield* textsOut(record, type === WIDE_TEXTS);
  else if (type === SMALL_TEXT) yield smallText(record);
  else if (type === COMMENT && record.toString('latin1', 12, 16) === PLUS) yield* wordsOfPlus(record);
}

/** The program, and what it calls the picture. */
function* description(record: Buffer): Iterable<Word> {
  const [letters, at] = [record.readUInt32LE(60), record.readUInt32LE(64)];
  for (const text of record.toString('utf16le', at, at + 2 * letters).split('\0')) yield { text };
}

function* textOut(record: Buffer, from: number, isWide: boolean): Iterable<Word> {
  const [letters, at] = [record.readUInt32LE(from + 8), record.readUInt32LE(from + 12)];
  if ((record.readUInt32LE(from + 16) & GLYPHS) !== 0) return;
  const end = at + letters * (isWide ? 2 : 1);
  yield { text: record.toString(isWide ? 'utf16le' : 'latin1', at, end), y: record.readInt32LE(from + 4) };
}

/** PolyTextOut. A count that is too large ends where the record does. */
function* textsOut(record: Buffer, isWide: boolean): Iterable<Word> {
  const count = record.readUInt32LE(COUNT_AT);
  for (let one = 0; one < count; one += 1) yield* textOut(record, FIRST_TEXT_AT + TEXT_BYTES * one, isWide);
}

function smallText(record: Buffer): Word {
  const options = record.readUInt32LE(20);
  const isWide = (options & LETTER_A_BYTE) === 0;
  const at = (options & NO_RECTANGLE) === 0 ? 52 : 36;
  const end = at + record.readUInt32LE(16) * (isWide ? 2 : 1);
  return { text: record.toString(isWide ? 'utf16le' : 'latin1', at, end), y: record.readInt32LE(12) };
}

/** Records of GDI+ stand in a comment. */
function* wordsOfPlus(comment: Buffer): Iterable<Word> {
  for (let at = 16; at + 12 <= comment.length;) {
    const bytes = comment.readUInt32LE(at + 4);
    if (bytes < 12) return;
    if (comment.readUInt16LE(at) === PLUS_TEXT) {
      const letters = comment.readUInt32LE(at + 20);
      yield {
        text: comment.toString('utf16le', at + 40, at + 40 + 2 * letters),
        y: comment.readFloatLE(at + 28),
      };
    }
    at += bytes;
  }
}
