import type { ByteSource } from '../../reader';
import { LZMA2, STORED } from './folder';
import type { FolderOfStreams, Streams } from './streams';
import { START_BYTES } from './wrapped';

const CHUNK_HEAD_BYTES = 6;
/** Chunks may be a byte each, and a hundred megabytes of them are not read from the disk one by one. */
const WINDOW_BYTES = 64 * 1024;

/**
 * How many bytes stand in packed streams behind what is packed there: a program that unpacks stops before them. Known
 * for streams that are stored or packed by LZMA2, as 7-Zip does; see `needless-bytes.ts` for others.
 */
export async function bytesBehindContent(source: ByteSource, streams: Streams): Promise<number> {
  let at = START_BYTES + streams.packedAt;
  let stream = 0;
  let behind = 0;
  for (const folder of streams.folders) {
    const sizes = streams.packedSizes.slice(stream, stream + folder.streams);
    const [size = 0] = sizes;
    behind += await behindIn(source, folder, [at, at + size]);
    stream += folder.streams;
    at += sizes.reduce((sum, one) => sum + one, 0);
  }
  return behind;
}

async function behindIn(
  source: ByteSource,
  { first, coders, outputSizes }: FolderOfStreams,
  [start, end]: readonly [number, number],
): Promise<number> {
  if (first?.method === STORED && coders.length === 1)
    return Math.max(0, end - start - Math.max(...outputSizes));
  if (first?.method === LZMA2) return end - (await endOfLzma2(source, start, end));
  return 0;
}

/** Where the chunk of no content stands that ends a stream of LZMA2, each of which says how long it is. */
async function endOfLzma2(source: ByteSource, start: number, end: number): Promise<number> {
  let at = start;
  let from = start;
  let window = await source.read(from, WINDOW_BYTES);
  while (at < end) {
    if (at + CHUNK_HEAD_BYTES > from + window.length) {
      from = at;
      window = await source.read(from, WINDOW_BYTES);
    }
    const head = window.subarray(at - from, at - from + CHUNK_HEAD_BYTES);
    const [control = 0] = head;
    if (control === 0) return at + 1;
    if (head.length < CHUNK_HEAD_BYTES) return end;
    if (control < 0x80) at += 3 + head.readUInt16BE(1) + 1;
    else at += (control >= 0xc0 ? 6 : 5) + head.readUInt16BE(3) + 1;
  }
  return end;
}
