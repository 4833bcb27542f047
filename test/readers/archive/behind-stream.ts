import { readHeader } from '../../../src/readers/archive/seven-zip/header';
import { wrapped } from '../../../src/readers/archive/seven-zip/wrapped';
import { bufferSource } from '../../../src/readers/source';

/** The packed stream of a 7z, which is its only one, with bytes behind its end, in an archive that counts them in. */
export async function behindStream(archive: Buffer, behind: Buffer): Promise<Buffer> {
  const { streams } = await readHeader(bufferSource(archive));
  const [size = 0] = streams.packedSizes;
  const [folder] = streams.folders;
  if (!folder) throw new Error('nothing is packed in it');
  const start = 32 + streams.packedAt;
  const stream = Buffer.concat([archive.subarray(start, start + size), behind]);
  return wrapped(stream, { packedSizes: [stream.length] }, folder);
}
