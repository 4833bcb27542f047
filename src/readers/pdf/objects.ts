import { inflateSync } from 'node:zlib';
import { spansIn } from './spans';

/** One numbered object as it stands in the bytes, in the order of the file: a later one with its number replaces it. */
export interface PdfObject {
  readonly number: number;
  /** Its text up to the stream, each byte a character. */
  readonly source: string;
  /** The bytes of its stream, packed as they are. */
  readonly stream?: Buffer;
}

export interface PdfObjects {
  readonly all: readonly PdfObject[];
  /** What the trailers say: where reading begins. */
  readonly trailers: string;
  /** Strings and streams are encrypted. */
  readonly isLocked: boolean;
}

const OBJECT = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj\b/g;
const STREAM_OR_END = />>\s*stream\r?\n|\bendobj\b/g;
const END_OF_OBJECT = /endstream[\s\0]{0,20}endobj\b/y;
const DICTIONARY = 2000;
const TRAILER = { begin: /\btrailer\b/g, end: /startxref/g };
const LONGEST_TRAILER = 20_000;
const MOST_OBJECTS = 1_000_000;
const MOST_UNPACKED = 20_000_000;
const PACKED_OBJECTS = /\/Type\s{0,9}\/ObjStm\b/;
const TABLE = /\/Type\s{0,9}\/XRef\b/;

/**
 * All objects in the bytes, whether or not a table at the end still leads to them, also those that are packed together.
 * ISO 32000-2, 7.3.10 (indirect objects) and 7.5.7 (object streams).
 */
export function objectsIn(bytes: Buffer, text: string): PdfObjects {
  const all: PdfObject[] = [];
  let trailers = '';
  for (let found = nextFrom(OBJECT, text, 0); found && all.length < MOST_OBJECTS;) {
    const start = found.index + found[0].length;
    const piece = endOfObject(text, start);
    const object: PdfObject = {
      number: Number(found[1]),
      source: text.slice(start, piece.stream?.[0] ?? piece.end),
      stream: piece.stream && bytes.subarray(...piece.stream),
    };
    all.push(object);
    if (TABLE.test(object.source)) trailers += `${object.source}\n`;
    if (PACKED_OBJECTS.test(object.source)) all.push(...packedIn(object));
    found = nextFrom(OBJECT, text, piece.end);
  }
  // The word may also stand in bytes far before.
  for (const trailer of spansIn(text, TRAILER.begin, TRAILER.end))
    trailers += `${trailer.slice(-LONGEST_TRAILER)}\n`;
  return { all, trailers, isLocked: /\/Encrypt\b/.test(trailers) };
}

function* packedIn(object: PdfObject): Iterable<PdfObject> {
  const content = unpackedText(object) ?? '';
  const first = Number(/\/First\s{0,9}(\d{1,9})/.exec(object.source)?.[1] ?? 0);
  const numbers = content.slice(0, first).trim().split(/\s+/).map(Number);
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const [number = 0, start = 0, , end] = numbers.slice(at, at + 4);
    yield { number, source: content.slice(first + start, end === undefined ? undefined : first + end) };
  }
}

/** The stream unpacked, a byte a character. Undefined where it is packed otherwise than by deflate, or too large. */
export function unpackedText(object: PdfObject): string | undefined {
  return unpackedStream(object)?.toString('latin1');
}

export function unpackedStream({ source, stream }: PdfObject): Buffer | undefined {
  const filter = /\/Filter\s{0,9}(\[[^\]]{0,200}\]|\/\w{1,40})/.exec(source)?.[1];
  if (stream === undefined || filter === undefined || /^\[\s*\]$/.test(filter)) return stream;
  if (!/^\[?\s{0,9}\/(?:FlateDecode|Fl)\s{0,9}\]?$/.test(filter)) return undefined;
  try {
    return inflateSync(stream, { maxOutputLength: MOST_UNPACKED });
  } catch {
    return undefined;
  }
}

/** Where the object that began before `from` ends, and its stream. */
export function endOfObject(text: string, from: number): { end: number; stream?: [number, number] } {
  const found = nextFrom(STREAM_OR_END, text, from);
  if (!found) return { end: text.length };
  const start = found.index + found[0].length;
  if (found[0].startsWith('endobj')) return { end: start };
  const length = Number(
    /\/Length\s{0,9}(\d{1,10})(?!\s{1,9}\d{1,9}\s{1,9}R)/.exec(
      text.slice(Math.max(from, start - DICTIONARY), start),
    )?.[1] ?? 0,
  );
  // What the dictionary says is believed when the stream ends there: its bytes may spell its own end.
  const isThere = /^\s{0,4}endstream/.test(text.slice(start + length, start + length + 20));
  const streamEnd = text.indexOf('endstream', isThere ? start + length : start);
  if (streamEnd === -1) return { end: text.length, stream: [start, text.length] };
  const stream: [number, number] = [start, isThere ? start + length : streamEnd];
  // What stands between the two end marks belongs to nobody, and neither does a mark that was broken up.
  END_OF_OBJECT.lastIndex = streamEnd;
  return { end: END_OF_OBJECT.test(text) ? END_OF_OBJECT.lastIndex : streamEnd + 'endstream'.length, stream };
}

function nextFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
