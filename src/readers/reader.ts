import type { Readable } from 'node:stream';
import type { Block } from '../engine/model/document';

/** Bytes at rest: a stored file, a file on disk, an entry of an archive. Readers ask for what they need. */
export interface ByteSource {
  readonly size: number;
  /** A fresh stream over `[start, end)`; the whole by default. */
  stream(start?: number, end?: number): Readable;
  /** At most `length` bytes from `offset`; fewer at the end. */
  read(offset: number, length: number): Promise<Buffer>;
}

export interface Recognised {
  /** What the bytes are: an id of `formats.ts`. Among text kinds the name decides. */
  readonly format: string;
  /** For text formats, the encoding that was detected, in lower case (`utf-8`, `windows-1252`, `utf-16le`). */
  readonly encoding?: string;
}

/** Turns bytes into blocks. Never throws for odd input: what it cannot read it yields as `unread`. */
export interface Reader {
  readonly formats: readonly string[];
  /** @param pages the only ones whose blocks are asked for; a format that has none, or reads them all at once, may give all */
  read(
    source: ByteSource,
    recognised: Recognised,
    inside: ReadInside,
    pages?: ReadonlySet<number>,
  ): AsyncIterable<Block>;
}

/**
 * Reads a file that stands in another (an embedded workbook, an attachment, a picture in a page) by its own reader. All
 * places in it begin with `part`, the way to it in the outer file; `name` is used as a file's name is.
 */
export type ReadInside = (part: string, name: string, source: ByteSource) => AsyncIterable<Block>;
