import { inflateSync } from 'node:zlib';
import type { Block } from '../../engine/model/document';
import { wordsAmongOperators } from './words-among-operators';

/**
 * Words and comments among the instructions that draw a page: programs pass over what is no instruction, so nobody sees
 * them. Streams are taken as they are or unpacked by deflate, which nearly all are; of a locked document none is read.
 */
export function* strayWords(bytes: Buffer): Iterable<Block> {
  const text = bytes.toString('latin1');
  if (/\/Encrypt\b/.test(text.slice(-TRAILER_BYTES))) return;
  const streams = [...streamsIn(bytes, text)];
  const packed = streams.filter(({ dictionary }) => OBJECTS.test(dictionary)).map(contentOf);
  const drawn = new Set([text, ...packed].flatMap((objects) => [...contentsIn(objects)]));
  const lines: string[] = [];
  for (const stream of streams) {
    if (!drawn.has(stream.number) && !FORM.test(stream.dictionary)) continue;
    if (lines.length < MOST_LINES) lines.push(...wordsAmongOperators(contentOf(stream)));
  }
  if (lines.length === 0) return;
  const part = 'between drawing instructions';
  const shown = lines
    .join(' / ')
    .replace(/[^\x20-\x7e]/g, '.')
    .slice(0, SHOWN);
  yield { kind: 'part', part: 'hidden-bytes', anchor: { part }, text: `words ${part}: “${shown}”` };
  yield { kind: 'lines', place: { part }, format: 'txt', firstLine: 1, lines, last: true };
}

interface Stream {
  readonly number: number;
  readonly dictionary: string;
  readonly bytes: Buffer;
}

const TRAILER_BYTES = 100_000;
const MOST_LINES = 1000;
const SHOWN = 300;
const MOST_UNPACKED = 20_000_000;
const DICTIONARY_BYTES = 4000;
const START = /stream\r?\n/g;
const OBJECT = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}obj\b/g;
const OBJECTS = /\/Type\s{0,9}\/ObjStm\b/;
const FORM = /\/Subtype\s{0,9}\/Form\b/;
const CONTENTS = /\/Contents\s{0,9}(?:\[([^\]]{0,20000})\]|(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R)/g;
const REFERENCE = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/g;

function* streamsIn(bytes: Buffer, text: string): Iterable<Stream> {
  for (let found = nextFrom(START, text, 0); found;) {
    const start = found.index + found[0].length;
    const around = text.slice(Math.max(0, found.index - DICTIONARY_BYTES), found.index);
    const object = [...around.matchAll(OBJECT)].at(-1);
    const end = text.indexOf('endstream', start);
    if (end === -1) return;
    if (object) {
      const dictionary = around.slice(object.index + object[0].length);
      yield { number: Number(object[1]), dictionary, bytes: bytes.subarray(start, end) };
    }
    found = nextFrom(START, text, end + 'endstream'.length);
  }
}

function nextFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function* contentsIn(objects: string): Iterable<number> {
  for (const [, list, one] of objects.matchAll(CONTENTS)) {
    if (one !== undefined) yield Number(one);
    for (const [, number] of (list ?? '').matchAll(REFERENCE)) yield Number(number);
  }
}

/** Empty where it is packed in another way, or too large: pdf.js reads it, and only the words between are not known. */
function contentOf({ dictionary, bytes }: Stream): string {
  const filter = /\/Filter\s{0,9}(\[[^\]]{0,200}\]|\/\w{1,40})/.exec(dictionary)?.[1];
  if (filter === undefined) return bytes.toString('latin1');
  if (!/^\[?\s{0,9}\/(?:FlateDecode|Fl)\s{0,9}\]?$/.test(filter)) return '';
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_UNPACKED }).toString('latin1');
  } catch {
    return '';
  }
}
