import type { Block } from '../engine/model/document';
import type { ReadInside } from './reader';
import { bufferSource } from './source';

/** A file that a reader found in its file, to be read by its own reader. */
export interface InnerFile {
  readonly kind: 'inner';
  /** The way to it in the outer file. */
  readonly part: string;
  readonly name: string;
  readonly bytes: Buffer;
}

export type Found = Block | InnerFile;

/** Files found in the file, read in their place. */
export async function* withInnerFiles(found: Iterable<Found>, inside: ReadInside): AsyncIterable<Block> {
  for (const one of found) {
    if (one.kind !== 'inner') yield one;
    else if (one.bytes.length > 0) yield* inside(one.part, one.name, bufferSource(one.bytes));
  }
}
