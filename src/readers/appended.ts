import type { Block } from '../engine/model/document';
import type { ByteSource, ReadInside } from './reader';
import { recognise } from './sniff/recognise';
import { bufferSource } from './source';

const MOST_BYTES = 50_000_000;
/** Fewer are a checksum or the like of the program that wrote the file. */
const LEAST_BYTES = 4;
const SHOWN_BYTES = 16;

/**
 * Bytes that follow the end of a file: no program that opens it shows them. They are read by what they are. Zeros and
 * line ends that fill up a block on disk are nothing.
 *
 * @param end where the file's own content ends
 */
export async function* appendedBytes(
  source: ByteSource,
  end: number,
  inside: ReadInside,
): AsyncIterable<Block> {
  const bytes = await source.read(end, MOST_BYTES);
  if (bytes.length < LEAST_BYTES || isFiller(bytes)) return;
  const part = 'bytes after the end';
  const count = source.size - end;
  const start = bytes
    .subarray(0, SHOWN_BYTES)
    .toString('latin1')
    .replace(/[^\x20-\x7e]/g, '.');
  yield {
    kind: 'part',
    part: 'appended-bytes',
    anchor: {},
    text: `${count} bytes, starting with “${start}”`,
  };
  const format = await formatOfRest(bytes);
  if (format !== undefined) yield secondFormat(format);
  yield* inside(part, '', bufferSource(bytes));
  if (end + bytes.length < source.size) {
    const reason = `After its end come ${count} bytes, of which the first ${MOST_BYTES} were read.`;
    yield { kind: 'unread', anchor: { part }, cause: 'limit', reason };
  }
}

/** What bytes that are not a file's own are a file of, whatever fills the gap before them. */
export async function formatOfRest(bytes: Buffer): Promise<string | undefined> {
  const start = bytes.findIndex((byte) => !isBlank(byte));
  if (start === -1) return undefined;
  for (const from of [0, start]) {
    const { format } = await recognise(bufferSource(bytes.subarray(from)), '');
    if (!PLAIN.has(format)) return format;
  }
  return undefined;
}

/** Text that is not told apart by its bytes, and bytes that are nothing we know. */
const PLAIN: ReadonlySet<string> = new Set(['txt', 'csv', 'tsv', 'unknown']);

/** The same bytes are a file of this format too, to a program that looks for it elsewhere. */
function secondFormat(format: string): Block {
  return {
    kind: 'part',
    part: 'disagreement',
    anchor: {},
    text: `the same bytes are a file of the type ${format} too`,
  };
}

const HEAD_BYTES = 4096;
const PAGE_START = /<(?:!doctype html|html|head|body|script|svg|iframe)[\s>]/i;

/** A page for browsers at the start of a file of another kind: a browser that is left to guess shows it. */
export async function* pageAtStart(source: ByteSource, end = source.size): AsyncIterable<Block> {
  const head = (await source.read(0, Math.min(end, HEAD_BYTES))).toString('latin1');
  if (PAGE_START.test(head)) yield secondFormat('html');
}

function isFiller(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0xff || isBlank(byte));
}

function isBlank(byte: number): boolean {
  return byte === 0 || byte === 0x20 || (byte >= 9 && byte <= 13);
}
