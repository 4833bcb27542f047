import { createInflate, type Inflate } from 'node:zlib';
import type { PdfObject, PdfObjects } from './objects';

/** Deflate packs no tighter. */
const MOST_RATIO = 1032;
/** The largest picture that is unpacked, and more than any page is drawn with. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_LAYERS = 4;
const CHUNK_BYTES = 16 * 1024;

/**
 * The first object that unpacks to more than a check has memory for: pdf.js unpacks a stream whole, however long it gets.
 * Streams are unpacked here and forgotten, piece by piece, where their packed length lets them get so long.
 */
export async function bombIn({ all }: PdfObjects): Promise<PdfObject | undefined> {
  for (const object of all) {
    const layers = layersOf(object);
    if (layers === 0 || !object.stream) continue;
    if (object.stream.length * MOST_RATIO ** layers <= MOST_BYTES) continue;
    if (layers > MOST_LAYERS || (await unpacksTo(object.stream, layers)) > MOST_BYTES) return object;
  }
  return undefined;
}

/** How often it is packed by deflate. */
function layersOf({ source }: PdfObject): number {
  const filter = /\/F(?:ilter)?\s{0,9}(\[[^\]]{0,2000}\]|\/\w{1,40})/.exec(source)?.[1] ?? '';
  return [...filter.matchAll(/\/(?:FlateDecode|Fl)\b/g)].length;
}

/** Bytes at most, counted until they are too many. Damage ends it: pdf.js reads no further either. */
async function unpacksTo(packed: Buffer, layers: number): Promise<number> {
  const chain: Inflate[] = Array.from({ length: layers }, () => createInflate({ chunkSize: CHUNK_BYTES }));
  const [first] = chain;
  const last = chain.reduce((before, next) => before.pipe(next));
  for (const one of chain) one.on('error', () => last.destroy());
  first?.end(packed);
  let bytes = 0;
  try {
    for await (const piece of last) {
      if (piece instanceof Buffer) bytes += piece.length;
      if (bytes > MOST_BYTES) break;
    }
  } catch {
    // What came until then counts.
  }
  for (const one of chain) one.destroy();
  return bytes;
}
