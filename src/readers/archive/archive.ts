import type { Block, PartKind } from '../../engine/model/document';
import type { ByteSource } from '../reader';
import type { UnpackBudget } from './budget';
import { NotUnpacked } from './not-unpacked';

/** One file of an archive. Its bytes may be gone when the next item is asked for: a large entry lies on disk till then. */
export interface ArchiveEntry {
  readonly kind: 'entry';
  /** Its own in the archive, `/`-separated, as the archive has it: not made safe. */
  readonly path: string;
  /** What a program would call it, where two entries have one name: its ending tells text kinds apart. */
  readonly name: string;
  readonly source: ByteSource;
}

/** Of the archive itself something to say, or a file in it. */
export type ArchiveItem = Block | ArchiveEntry;

export interface ArchiveToOpen {
  readonly source: ByteSource;
  /** The archive's own name: what a gzip unpacks to is called so, without the ending. */
  readonly name: string;
  readonly budget: UnpackBudget;
}

/**
 * Walks an archive: each file once, and whatever in it no program shows or two programs show differently. Never throws
 * for what is in it.
 */
export type OpenArchive = (archive: ArchiveToOpen) => AsyncIterable<ArchiveItem>;

export function notUnpacked({ why, message }: NotUnpacked, part?: string): Block {
  return { kind: 'unread', anchor: part === undefined ? {} : { part }, cause: why, reason: message };
}

/** Something to say about the archive, or about one entry of it. */
export function saidOf(part: PartKind, text: string, entry?: string): Block {
  return { kind: 'part', part, anchor: entry === undefined ? {} : { part: entry }, text };
}

/** Bytes behind its end that are a file of their own, to a program that looks for it there. */
export function* secondFile(format: string | undefined): Iterable<Block> {
  if (format !== undefined)
    yield saidOf('disagreement', `the same bytes are a file of the type ${format} too`);
}

/** A link, a device or a pipe: not what a file should be, and never followed. */
export function* specialEntry(path: string, words: string): Iterable<Block> {
  yield saidOf('special-entry', words, path);
  yield notUnpacked(new NotUnpacked('unsupported', `${path} is no file, and it was not followed.`), path);
}
