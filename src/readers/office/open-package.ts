import type { Block } from '../../engine/model/document';
import type { ByteSource, ReadInside } from '../reader';
import { besideParts } from './beside-parts';
import { openZip, ZipRefused, type OpenZip } from '../zip/open-zip';
import { Package } from './package';
import { Told } from '../told';

/**
 * Reads a package with `read` and then says what of it could not be read. One that cannot be opened is one `unread`
 * block: damaged, locked or a bomb.
 */
export async function* inPackage(
  source: ByteSource,
  read: (pack: Package, inside: ReadInside) => AsyncIterable<Block>,
  inside: ReadInside,
): AsyncIterable<Block> {
  let zip: OpenZip;
  try {
    zip = await openZip(source);
  } catch (error) {
    if (!(error instanceof ZipRefused)) throw error;
    yield { kind: 'unread', anchor: {}, cause: error.why, reason: error.message };
    return;
  }
  try {
    const pack = new Package(zip);
    const told = new Told();
    for await (const block of read(pack, inside)) {
      told.hear(block);
      yield block;
    }
    yield* pack.strays(told);
    yield* pack.unread;
    yield* besideParts(source);
  } finally {
    zip.close();
  }
}
