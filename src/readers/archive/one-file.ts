import { isTarStart } from './tar/header';
import {
  notUnpacked,
  saidOf,
  secondFile,
  type ArchiveItem,
  type ArchiveToOpen,
  type OpenArchive,
} from './archive';
import { formatOfRest } from '../appended';
import { NotUnpacked } from './not-unpacked';
import { Spool } from './spool';
import { openTarArchive } from './tar';
import type { ByteSource } from '../reader';

/** A way of packing one file. */
export interface OneFilePacking {
  /** Endings that the packing adds to a file's name, and short ones that stand for `.tar` with it. */
  readonly endings: { readonly added: RegExp; readonly ofTar: RegExp };
  /**
   * Unpacks it into the spool, and answers with what is to be said of it. What came before damage stays in the spool.
   *
   * @throws NotUnpacked when nothing of it may be read
   */
  unpack(archive: ArchiveToOpen, spool: Spool): Promise<readonly ArchiveItem[]>;
}

/**
 * What such a file unpacks to: one file called as the packed one without its ending; when that is a tar, the files of
 * it, as all programs for `.tar.gz` and the like show them.
 */
export function opensOneFile(packing: OneFilePacking): OpenArchive {
  return async function* (archive) {
    const spool = new Spool();
    let said: readonly ArchiveItem[];
    try {
      archive.budget.takeEntry();
      said = await packing.unpack(archive, spool);
    } catch (error) {
      await spool.abandon();
      if (!(error instanceof NotUnpacked)) throw error;
      yield notUnpacked(error);
      return;
    }
    const spooled = spool.end();
    const { source } = spooled;
    try {
      yield* said;
      const name = unpackedName(archive.name, packing.endings);
      if (isTarStart(await source.read(0, 512))) yield* openTarArchive({ ...archive, source });
      else yield { kind: 'entry', path: name, name, source };
    } finally {
      await spooled.close();
    }
  };
}

/** The name without what the packing added to it; `content` for one that does not say. */
export function unpackedName(archive: string, { added, ofTar }: OneFilePacking['endings']): string {
  const base = archive.slice(archive.lastIndexOf('/') + 1);
  const name = base.replace(ofTar, '.tar').replace(added, '');
  return name === base || name === '' ? 'content' : name;
}

/** What follows the end of what is packed, unless it fills up a block on a disk. */
export async function* bytesAfter(source: ByteSource, end: number): AsyncIterable<ArchiveItem> {
  for await (const chunk of source.stream(end)) {
    if (!(chunk instanceof Buffer) || chunk.every((byte) => byte === 0)) continue;
    yield saidOf('hidden-bytes', `${source.size - end} bytes after its end`);
    yield* secondFile(await formatOfRest(chunk));
    return;
  }
}
