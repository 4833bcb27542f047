import type { Block } from '../../engine/model/document';
import { MOST_PIXELS } from './open-pdf';

const END = '%%EOF';
/** Readers of PDF look for the end mark in the last kilobyte; what follows it by a line end belongs to it. */
const LINE_END = /^[\r\n]{0,2}/;

/** Where the document ends, behind the last end mark and its line end. Nothing when it has none: it was cut off. */
export function endOf(bytes: Buffer): number | undefined {
  const at = bytes.lastIndexOf(END);
  if (at === -1) return undefined;
  const [lineEnd = ''] = LINE_END.exec(bytes.toString('latin1', at + END.length, at + END.length + 2)) ?? [];
  return at + END.length + lineEnd.length;
}

const MOST_LOOKED_AT = 20_000;
const DICTIONARY_BYTES = 600;

/**
 * pdf.js leaves out a picture beyond its limit without a word, so they are looked for in the bytes: the dictionary of a
 * picture is never compressed.
 */
export function* tooLargePictures(bytes: Buffer): Iterable<Block> {
  let looked = 0;
  for (let at = bytes.indexOf('/Width'); at !== -1; at = bytes.indexOf('/Width', at + 1)) {
    if ((looked += 1) > MOST_LOOKED_AT) break;
    const around = bytes.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at + DICTIONARY_BYTES);
    const before = around.slice(0, Math.min(at, DICTIONARY_BYTES));
    const [rest = ''] = around.slice(before.length).split('stream');
    const dictionary = before.slice(before.lastIndexOf('obj') + 1) + rest;
    const width = numberOf(/\/Width\s{0,9}(\d{1,9})/.exec(dictionary));
    const height = numberOf(/\/Height\s{0,9}(\d{1,9})/.exec(dictionary));
    if (width * height <= MOST_PIXELS) continue;
    const reason = `A picture of ${width} × ${height} points is too large to be unpacked.`;
    yield { kind: 'unread', anchor: {}, cause: 'limit', reason };
  }
}

function numberOf(found: RegExpExecArray | null): number {
  return Number(found?.[1] ?? 0);
}
