import { Readable } from 'node:stream';
import { XzReadableStream } from 'xz-decompress';
import type { ByteSource } from '../../reader';

const PEEKED_BYTES = 64 * 1024;
/** A stream that was cut off gives empty pieces for ever. */
const MOST_PIECES = 10;

/** The first bytes that an xz file unpacks to; none when it is damaged. */
export async function xzStart(source: ByteSource): Promise<Buffer> {
  let pieces = 0;
  try {
    for await (const piece of new XzReadableStream(Readable.toWeb(source.stream(0, PEEKED_BYTES)))) {
      pieces += 1;
      if (piece.length > 0 || pieces > MOST_PIECES) return Buffer.from(piece);
    }
  } catch {
    // Opening it as an archive says what is wrong.
  }
  return Buffer.alloc(0);
}
