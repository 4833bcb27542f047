import type { Block } from '../../engine/model/document';
import { notUnpacked } from '../archive/archive';
import { NotUnpacked } from '../archive/not-unpacked';
import { aboutDirectory, aboutEntry } from '../archive/zip/about';
import { readDirectory, type Range } from '../archive/zip/directory';
import { bytesBetween } from '../archive/zip/gaps';
import { readLocal } from '../archive/zip/local-entry';
import type { ByteSource } from '../reader';

/**
 * What a package holds that is no part of it: comments, bytes between its parts, parts that are not in its directory. A
 * package is a zip, so the same is looked for as in an archive.
 */
export async function* besideParts(source: ByteSource): AsyncIterable<Block> {
  try {
    const directory = await readDirectory(source);
    yield* aboutDirectory(directory);
    const taken: Range[] = [...directory.taken];
    for (const entry of directory.entries) {
      const local = await readLocal(source, entry);
      taken.push(local.range);
      yield* aboutEntry(entry, local);
    }
    yield* bytesBetween(source, taken, directory.before);
  } catch (error) {
    if (!(error instanceof NotUnpacked)) throw error;
    yield notUnpacked(error);
  }
}
