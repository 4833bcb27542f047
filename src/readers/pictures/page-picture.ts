/** A page, or a whole picture, as flattened pixels that Sluice made: nothing of the file is left in it but its look. */
export interface MadePicture {
  /** 1-based; of a file that is one picture, 1. */
  readonly page: number;
  /** In pixels of what was made. */
  readonly width: number;
  readonly height: number;
  /** Width of the page in the unit of a finding's `region`: points of a page, pixels of a picture. */
  readonly pageWidth: number;
  readonly webp: Buffer;
}

export interface MissingPicture {
  readonly page: number;
  /** Why there is none, for a person. */
  readonly missing: string;
}

export type PagePicture = MadePicture | MissingPicture;

/** Further pages have no picture: nobody leafs through so many, and a disk is not endless. */
export const MOST_PICTURES = 300;
/** Wide enough to read small print on a page. */
export const PICTURE_WIDTH = 1240;
export const MOST_PICTURE_PIXELS = 3_000_000;
