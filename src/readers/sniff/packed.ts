import { constants, gunzipSync } from 'node:zlib';
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

function gunzippedStart(packed: Buffer): Buffer {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // Damaged or no gzip after all: then it is known by its first bytes only, and its reader says what is wrong.
    return Buffer.alloc(0);
  }
}
