import { createHash } from 'node:crypto';
import type { Block, PartKind } from '../../engine/model/document';
import type { Found } from '../found';
import { actionsIn } from './actions';
import { unpackedStream, type PdfObject, type PdfObjects } from './objects';
import { reachOf, referencesIn, type Reach } from './references';
import { notableNames } from './notable-names';
import { showsText, textsIn, textsShownBy } from './strings';
import { isPicture, privateStreams, undrawnIn } from './undrawn';
import { plain } from './revisions';

const MOST_LINES = 20_000;
const SHOWN = 300;
const FILE = /\/EF\b([^>]{0,500})>>/g;
/** What a program that reads aloud says of a piece of the page. */
const TOLD_OF = /<<(?:[^<>]|<[0-9A-Fa-f\s]{0,2000}>){0,4000}>>\s{0,9}(?:BDC|DP)\b/g;
const METADATA = /\/Type\s{0,9}\/Metadata\b/;
const LOOKED_AT_BYTES = 4096;
/** Signs that no text has, and what begins a table of a font. */
const NO_TEXT = /\p{Cc}(?<![\t\n\r\f])|^\s*(?:\/CIDInit|%!)/u;
const WORDS = /[A-Za-z]{4}/;

/** What the blocks before have said already, so that it is said once. */
export interface SaidBefore {
  readonly lines: ReadonlySet<string>;
  /** SHA-256 of attachments that were read. */
  readonly files: ReadonlySet<string>;
}

/**
 * What stands in the objects of a document and comes from no page: every string that a person could read (bookmarks,
 * descriptions of pictures, choices of forms, private data of programs), objects that nothing leads to, what later ones
 * replaced, what is kept and never drawn, files that only some programs offer, and actions.
 */
export function* besidePages(objects: PdfObjects, before: SaidBefore): Iterable<Found> {
  if (objects.isLocked) {
    const reason =
      'It is locked against changes: what no page shows cannot be read. Save it without a password.';
    yield { kind: 'unread', anchor: {}, cause: 'encrypted', reason };
    return;
  }
  const reach = reachOf(objects);
  yield* actionsIn(reach.current.values());
  yield* files(reach, before.files);
  yield* undrawn(reach);
  yield* strings(reach, before.lines);
  yield* asLines('trailer', [...textsIn(objects.trailers)].filter(isWords).filter(notSaid(before)));
  const names = new Set([...reach.current.values()].flatMap(notableNames).filter(notSaid(before)));
  yield* asLines('names', [...names]);
  yield* metadata(reach);
}

/** The two numbers of a file are bytes, or figures in hexadecimal. */
function isWords(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text) && !/^[\dA-F-]*$/i.test(text);
}

function notSaid({ lines }: SaidBefore): (text: string) => boolean {
  return (text) => !lines.has(plain(text));
}

function* strings({ current, replaced }: Reach, said: ReadonlySet<string>): Iterable<Block> {
  const now = new Set([...current.values()].flatMap(textsOf).map(plain));
  const lines = [...now].filter((line) => !said.has(line));
  yield* asLines('strings beside the pages', lines);
  const old = replaced.flatMap(({ source }) => [...textsIn(source)]).map(plain);
  const gone = [...new Set(old)].filter((line) => !said.has(line) && !now.has(line));
  yield* hidden('revision', 'replaced objects', gone);
}

function textsOf(object: PdfObject): string[] {
  const texts = [...textsIn(object.source)];
  if (!object.stream || isPicture(object)) return texts;
  const content = unpackedStream(object)?.toString('latin1') ?? '';
  if (showsText(content)) for (const [list] of content.matchAll(TOLD_OF)) texts.push(...textsIn(list));
  return texts;
}

function* undrawn({ current, unreached }: Reach): Iterable<Found> {
  const { forms, hidden: unseen, patterns, pressed } = undrawnIn(current);
  yield* hidden('hidden-bytes', 'instructions that nothing draws', forms.flatMap(shownBy));
  yield* hidden('invisible-text', 'hidden annotations', unseen.flatMap(shownBy));
  yield* asLines('patterns', patterns.flatMap(shownBy));
  yield* asLines('buttons when pressed', pressed.flatMap(shownBy));
  const unused = unreached.filter((object) => object.stream && !isPicture(object));
  yield* hidden('hidden-bytes', 'objects that nothing uses', unused.flatMap(shownBy));
  for (const object of [...unused, ...privateStreams(current)]) yield* plainText(object);
  const pictures = unreached.filter(isPicture).length;
  if (pictures === 0) return;
  const text = `${pictures === 1 ? 'a picture' : `${pictures} pictures`} that no page uses`;
  yield { kind: 'part', part: 'hidden-bytes', anchor: { part: 'objects that nothing uses' }, text };
}

/** The texts of its instructions; of letters that are numbers of a font only that there are some. */
function shownBy(object: PdfObject): string[] {
  const content = unpackedStream(object)?.toString('latin1') ?? '';
  if (!showsText(content)) return [];
  const texts = textsShownBy(content);
  return texts.length > 0 ? texts : ['(text in letters of a font)'];
}

/** A stream of text that is no instruction and none of the tables by which fonts find their letters. */
function* plainText(object: PdfObject): Iterable<Found> {
  const bytes = unpackedStream(object) ?? Buffer.alloc(0);
  const start = bytes.toString('latin1', 0, LOOKED_AT_BYTES);
  if (METADATA.test(object.source) || showsText(start) || NO_TEXT.test(start) || !WORDS.test(start)) return;
  const part = `object ${object.number}, which no page uses`;
  yield { kind: 'part', part: 'hidden-bytes', anchor: { part }, text: plain(start).slice(0, SHOWN) };
  yield { kind: 'inner', part, name: '', bytes };
}

/** Files that hang on anything but the list of attachments, which pdf.js reads. */
function* files({ current }: Reach, read: ReadonlySet<string>): Iterable<Found> {
  const seen = new Set(read);
  for (const { number, source } of current.values()) {
    for (const [, references = ''] of source.matchAll(FILE)) {
      for (const file of referencesIn(references)) {
        const bytes = contentOf(current.get(file));
        const digest = bytes && digestOf(bytes);
        if (digest !== undefined && seen.has(digest)) continue;
        if (digest !== undefined) seen.add(digest);
        const [name = `file of object ${number}`] = textsIn(source);
        yield { kind: 'part', part: 'embedded-object', anchor: { part: name }, text: name };
        if (bytes) yield { kind: 'inner', part: name, name, bytes };
        else yield unreadFile(name);
      }
    }
  }
}

function contentOf(object: PdfObject | undefined): Buffer | undefined {
  return object && unpackedStream(object);
}

function unreadFile(name: string): Block {
  const reason = `The attachment ${name} has no content that can be read.`;
  return { kind: 'unread', anchor: { part: name }, cause: 'broken', reason };
}

/** Properties of pictures and pages; those of the document are read with it. */
function* metadata({ current }: Reach): Iterable<Block> {
  for (const object of current.values()) {
    if (!object.stream || !METADATA.test(object.source)) continue;
    const text = unpackedStream(object)?.toString('utf8') ?? '';
    const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
    const place = { part: `properties in object ${object.number}` };
    if (lines.length > 0) yield { kind: 'lines', place, format: 'txt', firstLine: 1, lines, last: true };
  }
}

function* hidden(part: PartKind, where: string, lines: readonly string[]): Iterable<Block> {
  if (lines.length === 0) return;
  const text = lines.join(' / ').slice(0, SHOWN);
  yield { kind: 'part', part, anchor: { part: where }, text };
  yield* asLines(where, lines);
}

function* asLines(part: string, lines: readonly string[]): Iterable<Block> {
  if (lines.length === 0) return;
  const kept = lines.slice(0, MOST_LINES);
  yield { kind: 'lines', place: { part }, format: 'txt', firstLine: 1, lines: kept, last: true };
  if (kept.length === lines.length) return;
  const reason = `It has more than ${MOST_LINES} texts beside its pages.`;
  yield { kind: 'unread', anchor: { part }, cause: 'limit', reason };
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64');
}
