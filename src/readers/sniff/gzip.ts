import { constants, gunzipSync } from 'node:zlib';
import type { BinaryFormat } from '../../engine/model/formats';
import { formatOfMagic } from './magic';

/** However well it is packed, this unpacks to about a megabyte at most. */
const PEEKED_BYTES = 1024;

/** R packs its objects with gzip: what is inside decides whether it is one. */
export function formatOfGzip(head: Buffer): BinaryFormat {
  const inside = formatOfMagic(unpackedStart(head.subarray(0, PEEKED_BYTES)));
  return inside === 'rds' || inside === 'rdata' ? inside : 'gz';
}

function unpackedStart(packed: Buffer): Buffer {
  try {
    return gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // Damaged or no gzip after all: then it is known by its first bytes only, and has no reader either way.
    return Buffer.alloc(0);
  }
}
