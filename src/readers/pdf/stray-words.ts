import type { Block } from '../../engine/model/document';
import { unpackedText, type PdfObjects } from './objects';
import { spansIn } from './spans';
import { textsIn } from './strings';
import { stringsPassedOver, wordsAmongOperators } from './words-among-operators';

/**
 * Words and comments among the instructions that draw a page and among the entries of objects: programs pass over what
 * is neither, so nobody sees them. Streams are taken as they are or unpacked by deflate, which nearly all are; of a locked document none is read.
 */
export function* strayWords(objects: PdfObjects): Iterable<Block> {
  if (objects.isLocked) return;
  yield* said('between drawing instructions', amongInstructions(objects));
  yield* said('between the entries of objects', amongEntries(objects));
}

function amongInstructions({ all }: PdfObjects): string[] {
  const drawn = new Set(all.flatMap(({ source }) => [...contentsIn(source)]));
  const lines: string[] = [];
  for (const object of all) {
    if (!object.stream || (!drawn.has(object.number) && !FORM.test(object.source))) continue;
    if (lines.length >= MOST_LINES) break;
    const content = unpackedText(object) ?? '';
    lines.push(
      ...wordsAmongOperators(content),
      ...stringsPassedOver(content).flatMap((one) => [...textsIn(one)]),
    );
  }
  return lines;
}

/** Dictionaries and trailers consist of names, numbers, strings and references: a word between them is none of these. */
function amongEntries({ all, trailers }: PdfObjects): string[] {
  const lines: string[] = [];
  for (const source of [...all.map((object) => object.source), trailers]) {
    if (lines.length < MOST_LINES) lines.push(...wordsAmongOperators(source.replace(KEYWORDS, ' ')));
  }
  return lines.filter((line) => !OF_WRITERS.test(line));
}

function* said(part: string, lines: readonly string[]): Iterable<Block> {
  if (lines.length === 0) return;
  const shown = lines
    .join(' / ')
    .replace(/[^\x20-\x7e]/g, '.')
    .slice(0, SHOWN);
  yield { kind: 'part', part: 'hidden-bytes', anchor: { part }, text: `words ${part}: “${shown}”` };
  yield { kind: 'lines', place: { part }, format: 'txt', firstLine: 1, lines, last: true };
}

const MOST_LINES = 1000;
const SHOWN = 300;
const KEYWORDS = /\b(?:endobj|stream|trailer|startxref)\b/g;
/** What programs write between entries of their own accord, and nothing behind it. */
const OF_WRITERS =
  /^(?:ReportLab generated PDF document(?: -- digest)? (?:\(?http:\/\/www\.reportlab\.com\)?|\(opensource\))|iText(?:-Core)?-\d{1,3}(?:\.\d{1,3}){1,3}(?:-SNAPSHOT)?|'[A-Za-z]{1,20}(?:\.[A-Z]{1,10}\d{0,5})?': class PDF[A-Za-z]{1,20})$/;
const FORM = /\/Subtype\s{0,9}\/Form\b/;
const CONTENTS = /\/Contents\s{0,9}(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/g;
const LIST_OF_CONTENTS = { begin: /\/Contents\s{0,9}\[/g, end: /\]/g };
const REFERENCE = /(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/g;

function* contentsIn(objects: string): Iterable<number> {
  for (const [, number] of objects.matchAll(CONTENTS)) yield Number(number);
  for (const list of spansIn(objects, LIST_OF_CONTENTS.begin, LIST_OF_CONTENTS.end))
    for (const [, number] of list.matchAll(REFERENCE)) yield Number(number);
}
