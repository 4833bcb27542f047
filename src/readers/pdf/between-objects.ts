import type { Block } from '../../engine/model/document';
import { endOfObject } from './objects';

/**
 * A PDF is a list of numbered objects, each reached by a table at its end: whatever stands between two of them is shown
 * by no program. Comments there are what a program says of itself, and are read as text; anything else is hidden.
 * ISO 32000-2, 7.5 (file structure) and 7.2.4 (comments).
 *
 * @param text a byte a character
 */
export function* betweenObjects(text: string): Iterable<Block> {
  const comments: string[] = [];
  const hidden: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = endOfPiece(text, at);
    if (end !== undefined) at = end;
    else if (text[at] === '%') {
      const [comment = ''] = matchAt(COMMENT, text, at) ?? [];
      if (comments.length < MOST && !OF_THE_FORMAT.test(comment)) comments.push(comment.slice(1).trim());
      at += Math.max(1, comment.length);
    } else {
      const next = startOfPiece(text, at + 1);
      const piece = text.slice(at, Math.min(next, at + LONGEST)).trim();
      if (hidden.length < MOST && piece !== '') hidden.push(piece);
      at = next;
    }
  }
  yield* asText('comments', comments);
  for (const piece of hidden) yield hiddenPiece(piece);
  yield* asText(BETWEEN, hidden);
}

const BETWEEN = 'between objects';
const MOST = 1000;
const LONGEST = 100_000;
const SHOWN = 200;
const COMMENT = /%[^\r\n]*/y;
/** The header, the end, and the line of bytes above 127 that tells programs of mail that this is no text. */
const OF_THE_FORMAT = /^%(?:PDF-\d\.\d\s*$|%EOF|[^\x20-\x7e]{4,}$)/;
const SPACE = /[\s\0]+/y;
const OBJECT = /\d{1,10}\s+\d{1,5}\s+obj\b/y;
const TABLE = /xref\s(?:[\d\s]|[fn](?=[\s\0]))*/y;
const TRAILER = /trailer\b/y;
const START = /startxref\s+\d{1,12}/y;
const NEXT_PIECE = /%|\d{1,10}\s{1,9}\d{1,5}\s{1,9}obj\b|\bxref\b|\btrailer\b|\bstartxref\b/g;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the object, table or space that begins here ends; undefined when none begins here. */
function endOfPiece(text: string, at: number): number | undefined {
  for (const pattern of [SPACE, TABLE, START]) {
    const found = matchAt(pattern, text, at);
    if (found) return at + found[0].length;
  }
  const object = matchAt(OBJECT, text, at);
  if (object) return endOfObject(text, at + object[0].length).end;
  if (!matchAt(TRAILER, text, at)) return undefined;
  const end = text.indexOf('startxref', at);
  return end === -1 ? text.length : end;
}

function startOfPiece(text: string, from: number): number {
  return matchAt(NEXT_PIECE, text, from)?.index ?? text.length;
}

function hiddenPiece(piece: string): Block {
  const start = piece.slice(0, SHOWN).replace(/[^\x20-\x7e]/g, '.');
  const text = `${piece.length} bytes between the objects of the file: “${start}”`;
  return { kind: 'part', part: 'hidden-bytes', anchor: { part: BETWEEN }, text };
}

function* asText(part: string, pieces: readonly string[]): Iterable<Block> {
  // Bytes were taken as a character each, so that none was lost.
  const lines = pieces
    .flatMap((piece) =>
      Buffer.from(piece, 'latin1')
        .toString('utf8')
        .split(/\r\n?|\n/),
    )
    .filter((line) => line.trim() !== '');
  if (lines.length > 0)
    yield { kind: 'lines', place: { part }, format: 'txt', firstLine: 1, lines, last: true };
}
