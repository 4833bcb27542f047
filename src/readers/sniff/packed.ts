import { constants, gunzipSync, inflateSync } from 'node:zlib';
import type { BinaryFormat } from '../../engine/model/formats';
import type { ByteSource } from '../reader';
import { formatOfMagic } from './magic';

/** What looks into a packed file: its first unpacked bytes, none of them when it is damaged. */
type Peek = (source: ByteSource) => Promise<Buffer>;

/** However well it is packed, this unpacks to about a megabyte at most. */
const PEEKED_GZIP_BYTES = 1024;

/** The other packings are looked into by libraries, which are loaded when a file is packed so. */
const PEEKS: ReadonlyMap<string, Peek> = new Map<string, Peek>([
  ['gz', async (source) => gunzippedStart(await source.read(0, PEEKED_GZIP_BYTES))],
  ['bz2', async (source) => (await import('../archive/bzip2/start')).bzip2Start(source)],
  ['xz', async (source) => (await import('../archive/xz/start')).xzStart(source)],
  ['zst', async (source) => (await import('../archive/zstd/start')).zstdStart(source)],
]);

/**
 * What a file in one of these packings is to its reader. R packs what it saves by itself, in whichever of them it is
 * asked for, and calls it `.rds` all the same: what is inside decides whether it is one.
 */
export async function formatOfPacked(source: ByteSource, packing: BinaryFormat): Promise<BinaryFormat> {
  const peek = PEEKS.get(packing);
  const inside = peek ? formatOfMagic(await peek(source)) : undefined;
  return inside === 'rds' || inside === 'rdata' ? inside : packing;
}

/** Deflate in a window of 32 kB: 0x78, and a byte that makes 31 divide both. */
const ZLIB = 0x78;

export function isZlib(head: Buffer): boolean {
  return head.length > 2 && head[0] === ZLIB && head.readUInt16BE(0) % 31 === 0;
}

/** joblib packs what it pickles so, unless it is told otherwise, and the bytes say no more than that. */
export function isPackedPickle(head: Buffer): boolean {
  if (!isZlib(head)) return false;
  try {
    const start = inflateSync(head.subarray(0, PEEKED_GZIP_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
    return formatOfMagic(start) === 'pickle';
  } catch {
    // Text that begins with an x.
    return false;
  }
}

function gunzippedStart(packed: Buffer): Buffer {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // Damaged or no gzip after all: then it is known by its first bytes only, and its reader says what is wrong.
    return Buffer.alloc(0);
  }
}
