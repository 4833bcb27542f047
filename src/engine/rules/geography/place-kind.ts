import type { Level } from './levels';

/** Tells whether a name of a column (the words of `wordsOf` with blanks between them) has one of these in it. */
export interface PlaceNames {
  test(name: string): boolean;
}

/** One kind of fine place: what columns of it are called, and how its values are written. */
export interface PlaceKind {
  readonly level: Level;
  /** As a message says it: `postcodes`. */
  readonly what: string;
  readonly names: PlaceNames;
  /** Values that can be nothing else. Each has a digit, and a letter or `°`. */
  readonly alone?: RegExp;
  /** Values that are such places under such a name. */
  readonly named: RegExp;
  /** The name has other meanings too (a ward of a hospital), or its places may be large: a person must look. */
  readonly vague?: boolean;
}
