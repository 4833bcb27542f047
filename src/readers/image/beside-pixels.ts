/** What a picture's file holds beside its pixels, found by its structure alone. */
export interface Container {
  /** Where its content ends; what follows belongs to no picture. Nothing where the format does not say. */
  readonly end?: number;
  /** `name: text`, as the file has them. */
  readonly texts: readonly string[];
  /** Packets of XMP that stand where the library for pixels does not look. */
  readonly xmp?: readonly string[];
  /** Small pictures of the whole, JPEG, beside the one in its EXIF block. */
  readonly thumbnails?: readonly ForeignPiece[];
  /** Blocks of facts about the picture, of which no reader takes every field: profiles, EXIF, notes of programs. */
  readonly blocks?: readonly FactBlock[];
  /** Pieces that no viewer of pictures reads. */
  readonly foreign: readonly ForeignPiece[];
  /** The file ends before its content does. */
  readonly cut: boolean;
  /** Bytes that are packed with the pixels, and are none. */
  readonly surplus?: number;
  /** More pictures than the one that is read here: frames of an animation that only some programs show. */
  readonly unreadFrames: boolean;
}

export interface ForeignPiece {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface FactBlock {
  readonly name: string;
  readonly bytes: Buffer;
}
