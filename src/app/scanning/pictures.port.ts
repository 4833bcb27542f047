/** Pictures of a file's pages that Sluice drew, for formats that are looked at as pages. Made by the scan. */
export abstract class PagePictures {
  /** In order. Nothing when none were made: the file is of another kind, or drawing it did not come to an end. */
  abstract pages(sha256: string, format: string): Promise<readonly PageOutline[] | undefined>;
  /** WebP. `page` is 1-based. */
  abstract picture(sha256: string, format: string, page: number): Promise<Buffer | undefined>;
  /** All of these bytes, whatever they were taken for. */
  abstract remove(sha256: string): Promise<void>;
}

export interface PageOutline {
  /** 1-based. */
  readonly page: number;
  /** In pixels; 0 where there is no picture. */
  readonly width: number;
  readonly height: number;
  /** Width of the page in the unit of an anchor's `region`. */
  readonly pageWidth: number;
  /** Why there is no picture of it; empty when there is one. */
  readonly missing: string;
}
