import type { ByteSource } from '../reader';
import type { Container, FactBlock, ForeignPiece } from './beside-pixels';

const HEADER_BYTES = 12;
const CHUNK_HEAD_BYTES = 8;
const MOST_CHUNKS = 100_000;
const MOST_BLOCK_BYTES = 1_000_000;
const KNOWN: ReadonlySet<string> = new Set([
  'VP8 ',
  'VP8L',
  'VP8X',
  'ALPH',
  'ANIM',
  'ANMF',
  'ICCP',
  'EXIF',
  'XMP ',
]);

/** The header says how long it is; chunks that no picture needs are foreign. */
export async function webpContainer(source: ByteSource): Promise<Container> {
  const head = await source.read(0, HEADER_BYTES);
  const end = head.readUInt32LE(4) + 8;
  const foreign: ForeignPiece[] = [];
  const blocks: FactBlock[] = [];
  const xmp: string[] = [];
  let at = HEADER_BYTES;
  for (
    let chunks = 0;
    at + CHUNK_HEAD_BYTES <= Math.min(end, source.size) && chunks < MOST_CHUNKS;
    chunks += 1
  ) {
    const chunk = await source.read(at, CHUNK_HEAD_BYTES);
    const name = chunk.toString('latin1', 0, 4);
    const length = chunk.readUInt32LE(4);
    const start = at + CHUNK_HEAD_BYTES;
    // The library for pixels takes them only where the header announces them.
    if (name === 'XMP ')
      xmp.push((await source.read(start, Math.min(length, MOST_BLOCK_BYTES))).toString('utf8'));
    if (name === 'EXIF' || name === 'ICCP')
      blocks.push({ name, bytes: await source.read(start, Math.min(length, MOST_BLOCK_BYTES)) });
    if (!KNOWN.has(name)) foreign.push({ name, start, end: start + length });
    at = start + length + (length % 2);
  }
  const cut = end > source.size;
  return { end: cut ? undefined : end, texts: [], xmp, blocks, foreign, cut, unreadFrames: false };
}
