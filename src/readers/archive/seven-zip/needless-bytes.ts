import { NotUnpacked } from '../not-unpacked';
import type { ByteSource } from '../../reader';
import { LZMA2, STORED } from './folder';
import { unpackedSize, type FolderOfStreams, type Streams } from './streams';
import { Unpacker } from './unpacker';
import { START_BYTES, wrapped } from './wrapped';

/** Alone. Where it ends `stream-ends.ts` knows, or the library, which takes one byte more of Deflate and bzip2 for damage. */
const ENDS_KNOWN: ReadonlySet<string> = new Set([STORED, '040108', '040202']);

/**
 * How many packed streams go on behind what is packed there, as far as only unpacking tells. A stream of LZMA or PPMd does
 * not say where it ends, nor does the library: it is needed to its last byte if without that one nothing unpacks. Costs as
 * much as unpacking once more.
 */
export async function streamsThatGoOn(source: ByteSource, streams: Streams): Promise<number> {
  let at = START_BYTES + streams.packedAt;
  let stream = 0;
  let found = 0;
  for (const folder of streams.folders) {
    const sizes = streams.packedSizes.slice(stream, stream + folder.streams);
    const size = sizes.reduce((sum, one) => sum + one, 0);
    if (!isEndKnown(folder)) found += await thoseOf(folder, await source.read(at, size), sizes);
    stream += folder.streams;
    at += size;
  }
  return found;
}

function isEndKnown({ first, coders }: FolderOfStreams): boolean {
  const method = first?.method ?? '';
  return method === LZMA2 || (coders.length === 1 && ENDS_KNOWN.has(method));
}

async function thoseOf(folder: FolderOfStreams, packed: Buffer, sizes: readonly number[]): Promise<number> {
  let found = 0;
  let end = 0;
  for (const [at, size] of sizes.entries()) {
    end += size;
    if (size === 0) continue;
    const without = Buffer.concat([packed.subarray(0, end - 1), packed.subarray(end)]);
    const shorter = sizes.map((one, other) => (other === at ? one - 1 : one));
    if (await unpacksTo(unpackedSize(folder), wrapped(without, { packedSizes: shorter }, folder))) found += 1;
  }
  return found;
}

async function unpacksTo(size: number, archive: Buffer): Promise<boolean> {
  let left = size;
  try {
    const unpacker = await Unpacker.open(archive);
    unpacker.next();
    for (const piece of unpacker.pieces()) left -= piece.length;
    return left === 0;
  } catch (error) {
    if (!(error instanceof NotUnpacked)) throw error;
    return false;
  }
}
