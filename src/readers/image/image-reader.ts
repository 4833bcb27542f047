import sharp, { type Metadata } from 'sharp';
import type { Anchor } from '../../engine/model/anchor';
import type { Block, UnreadBlock } from '../../engine/model/document';
import { appendedBytes, pageAtStart } from '../appended';
import type { Container } from './beside-pixels';
import { containerOf } from './container';
import { lookAtPicture, unseenLines } from './look-at-picture';
import { propertiesOf, thumbnailOf } from './properties';
import { isAnotherPicture } from './thumbnail';
import { notableAmong, notableIn } from '../words-in-bytes';
import type { ByteSource, Reader, ReadInside } from '../reader';
import { bufferSource } from '../source';

const MOST_BYTES = 200_000_000;
/** Unpacked in stripes, so that memory holds a small part of it. */
const MOST_PIXELS = 100_000_000;
const MOST_FRAMES = 20;

/**
 * Pictures: what the file says of itself, what it hides beside the pixels, and what can be made out in them. Text in
 * them is guessed at, never known.
 */
export const imageReader: Reader = {
  formats: ['png', 'jpeg', 'gif', 'webp', 'tiff'],
  async *read(source, { format }, inside): AsyncIterable<Block> {
    if (source.size > MOST_BYTES) {
      yield unread({}, 'limit', `It has more than ${MOST_BYTES / 1_000_000} MB.`);
      return;
    }
    sharp.cache(false);
    sharp.concurrency(1);
    const container = await containerOf(format, source);
    yield* beside(source, container, inside);
    const file = await source.read(0, container.end ?? source.size);
    const metadata = await metadataOf(file);
    if (!metadata) {
      yield unread({}, 'broken', `It is no whole ${format} picture.`);
      return;
    }
    const properties = await propertiesOf({ format, file, metadata, xmp: container.xmp });
    for (const text of properties) yield property(text);
    const told = [...container.texts, ...properties];
    yield* otherWords(container, told);
    yield* amongPixels(withoutPieces(file, container.foreign), [
      ...told,
      ...(container.blocks ?? []).flatMap(({ bytes }) => notableIn(bytes)),
    ]);
    const small = [await thumbnailOf(metadata), ...piecesOf(file, container.thumbnails)];
    for (const one of small) if (one) yield* thumbnail(file, one, inside);
    yield* frames(file, metadata);
  },
};

async function* beside(source: ByteSource, container: Container, inside: ReadInside): AsyncIterable<Block> {
  for (const text of container.texts) yield property(text);
  for (const { name, start, end } of container.foreign) {
    const part = `piece ${name}`;
    yield { kind: 'part', part: 'embedded-object', anchor: { part }, text: `${part}, ${end - start} bytes` };
    yield* inside(part, '', bufferSource(await source.read(start, end - start)));
  }
  if (container.cut) yield unread({}, 'broken', 'The end of the picture is missing.');
  const { surplus = 0 } = container;
  if (surplus > 0)
    yield unread({}, 'unsupported', `${surplus} bytes are packed with its pixels, and no viewer draws them.`);
  if (container.unreadFrames)
    yield unread({}, 'unsupported', 'Of an animated PNG only the first picture is read.');
  yield* pageAtStart(source, container.end);
  if (container.end !== undefined) yield* appendedBytes(source, container.end, inside);
}

/** Words in blocks of facts that are no property yet, as lines: most are of those who made a profile of colours. */
function* otherWords({ blocks = [] }: Container, properties: readonly string[]): Iterable<Block> {
  for (const { name, bytes } of blocks) {
    const lines = notableIn(bytes).filter((line) => !properties.some((text) => text.includes(line)));
    const place = { part: `words in ${name}` };
    if (lines.length > 0) yield { kind: 'lines', place, format: 'txt', firstLine: 1, lines, last: true };
  }
}

/** Pieces that are read by themselves are blank. */
function withoutPieces(file: Buffer, pieces: Container['foreign']): Buffer {
  if (pieces.length === 0) return file;
  const rest = Buffer.from(file);
  for (const { start, end } of pieces) rest.fill(0, start, end);
  return rest;
}

/** Anywhere in the bytes: behind packed pixels, in unused colours, in blocks of a known kind and another size. */
function* amongPixels(file: Buffer, told: readonly string[]): Iterable<Block> {
  const lines = [...new Set(notableAmong(file))].filter((line) => !told.some((text) => text.includes(line)));
  const place = { part: 'words among the pixels' };
  if (lines.length > 0) yield { kind: 'lines', place, format: 'txt', firstLine: 1, lines, last: true };
}

function piecesOf(file: Buffer, pieces: Container['thumbnails'] = []): Buffer[] {
  return pieces.map(({ start, end }) => file.subarray(start, end));
}

async function* thumbnail(file: Buffer, small: Buffer, inside: ReadInside): AsyncIterable<Block> {
  if (!(await isAnotherPicture(file, small))) return;
  const anchor: Anchor = { part: 'thumbnail' };
  yield { kind: 'part', part: 'thumbnail', anchor, text: '' };
  yield* inside('thumbnail', 'thumbnail.jpg', bufferSource(small));
}

/** Every picture in the file: pages of a TIFF, frames of an animation. */
async function* frames(file: Buffer, metadata: Metadata): AsyncIterable<Block> {
  const count = metadata.pages ?? 1;
  const { width } = metadata;
  const height = metadata.pageHeight ?? metadata.height;
  if (width * height > MOST_PIXELS) {
    yield { kind: 'picture', anchor: {}, text: 'unknown', tableLines: 0, points: 0 };
    yield unread({}, 'oversized', `The picture has ${width} × ${height} points, too many to be looked at.`);
    return;
  }
  yield* damage(file);
  for (let page = 0; page < Math.min(count, MOST_FRAMES); page += 1) {
    const place = count > 1 ? { page: page + 1 } : {};
    yield* frame(file, { page, width, height }, place);
  }
  if (count > MOST_FRAMES) {
    const reason = `It has ${count} pictures, of which the first ${MOST_FRAMES} were looked at.`;
    yield unread({ page: MOST_FRAMES + 1 }, 'limit', reason);
  }
}

/** Pixels that do not unpack as they should: bytes among them may be something else, and viewers show what they like. */
async function* damage(file: Buffer): AsyncIterable<Block> {
  try {
    await sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'warning' }).stats();
  } catch (error) {
    yield unread({}, 'broken', `The pixels of the picture are damaged (${firstLine(error)}).`);
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

async function* frame(
  file: Buffer,
  size: { readonly page: number; readonly width: number; readonly height: number },
  place: { readonly page?: number },
): AsyncIterable<Block> {
  const looked = { ...size, pixels: MOST_PIXELS };
  try {
    const { lines, text, tableLines, points } = await lookAtPicture(file, looked);
    yield { kind: 'picture', anchor: place, text, tableLines, points };
    if (lines.length > 0) {
      yield { kind: 'lines', place, format: 'txt', guessed: true, firstLine: 1, lines, last: true };
    }
    const unseen = await unseenLines(file, looked);
    if (unseen !== 'too-slow') yield* unseenText(unseen, place);
    if (text === 'unknown' || unseen === 'too-slow')
      yield unread(place, 'limit', 'Reading the text in the picture took too long.');
  } catch (error) {
    yield { kind: 'picture', anchor: place, text: 'unknown', tableLines: 0, points: 0 };
    yield unread(place, 'broken', `The picture cannot be unpacked (${firstLine(error)}).`);
  }
}

/** Text in colours that no eye tells apart, or below what is clear: somebody put it there to be found by a program. */
function* unseenText(lines: readonly string[], { page }: { readonly page?: number }): Iterable<Block> {
  if (lines.length === 0) return;
  const part = page === undefined ? 'unseen in the picture' : `unseen in picture ${page}`;
  yield { kind: 'part', part: 'invisible-text', anchor: { part }, text: lines.join(' ') };
  yield { kind: 'lines', place: { part }, format: 'txt', guessed: true, firstLine: 1, lines, last: true };
}

async function metadataOf(file: Buffer): Promise<Metadata | undefined> {
  try {
    // The size is judged afterwards: what only reads the header unpacks nothing.
    return await sharp(file, { limitInputPixels: false, failOn: 'none' }).metadata();
  } catch {
    return undefined;
  }
}

function property(text: string): Block {
  return { kind: 'part', part: 'property', anchor: {}, text };
}

function unread(anchor: Anchor, cause: UnreadBlock['cause'], reason: string): UnreadBlock {
  return { kind: 'unread', anchor, cause, reason };
}
