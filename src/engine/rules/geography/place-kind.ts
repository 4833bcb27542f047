import type { Level } from './levels';

/** One kind of fine place: what columns of it are called, and how its values are written. */
export interface PlaceKind {
  readonly level: Level;
  /** As a message says it: `postcodes`. */
  readonly what: string;
  /** Names of a column, as the words of `wordsOf` with blanks between them. */
  readonly names: RegExp;
  /** Values that can be nothing else. */
  readonly alone?: RegExp;
  /** Values that are such places under such a name. */
  readonly named: RegExp;
  /** The name has other meanings too (a ward of a hospital), or its places may be large: a person must look. */
  readonly vague?: boolean;
}
