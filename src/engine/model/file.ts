/** Facts about an uploaded file that need no reading of its content. */
export interface FileFacts {
  /** As in the report: relative, `/`-separated, entries of archives as `a.zip!/inner.csv`. */
  readonly path: string;
  /** Of an entry, the path of the archive that it lies in. */
  readonly archive?: string;
  readonly bytes: number;
  readonly sha256: string;
  /** What the bytes are, an id of `formats.ts`. */
  readonly format: string;
  /** What the name's ending says; empty when it has none. */
  readonly extension: string;
  readonly encoding?: string;
  /** What else programs may take the bytes for: a table that is a page too, a picture with an archive behind it. */
  readonly alsoFormat?: string;
  /** What a virus scanner says; absent where none was asked. */
  readonly malware?: MalwareOpinion;
}

/** `name`: what the scanner calls it; without one it knows nothing against the file. */
export type MalwareOpinion =
  { readonly known: true; readonly name?: string } | { readonly known: false; readonly reason: string };
