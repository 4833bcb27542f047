import type { ByteSource } from '../../reader';

/** What a data file says of itself before its values. */
export interface DataHeader {
  /** Which program's: `Stata`. */
  readonly program: string;
  /** Absent where the header does not say. */
  readonly rows?: number;
  readonly columns?: number;
  /** Names of its variables, with their labels where it has some. */
  readonly variables: readonly string[];
}

/** Undefined when the header is damaged. Throws `RangeError` where numbers in it lead outside the bytes. */
export type ReadHeader = (source: ByteSource) => Promise<DataHeader | undefined>;

export const HEAD_BYTES = 4_000_000;
export const MOST_VARIABLES = 32_000;

/** A text of fixed length, up to its first NUL. */
export function fixedText(
  bytes: Buffer,
  at: number,
  length: number,
  encoding: BufferEncoding = 'utf8',
): string {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString(encoding, 0, end === -1 ? length : end).trim();
}

export function labelled(name: string, label: string): string {
  return label === '' || label === name ? name : `${name} (${label})`;
}
