import { Decompress } from 'fzstd';
import type { ByteSource } from '../../reader';
import { MOST_WINDOW_BYTES, zstdFrame } from './frame';

/** A block has at most 128 kB, packed or not. */
const PEEKED_BYTES = 256 * 1024;

/** The first bytes that a zstd file unpacks to; none when it is damaged, or begins with a frame to skip. */
export async function zstdStart(source: ByteSource): Promise<Buffer> {
  const frame = await zstdFrame(source, 0);
  if (frame?.kind !== 'frame' || frame.windowBytes > MOST_WINDOW_BYTES) return Buffer.alloc(0);
  const pieces: Uint8Array[] = [];
  try {
    const packed = await source.read(0, Math.min(PEEKED_BYTES, frame.end));
    new Decompress((piece) => pieces.push(piece)).push(packed, packed.length === frame.end);
  } catch {
    // What came before the damage is enough; opening it as an archive says what is wrong.
  }
  return Buffer.from(pieces.find((piece) => piece.length > 0) ?? []);
}
