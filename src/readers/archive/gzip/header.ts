import { notableIn } from '../../words-in-bytes';

export interface GzipHeader {
  readonly bytes: number;
  /** Name of the file that was packed; empty when not kept. */
  readonly original: string;
  readonly comment: string;
  readonly extraBytes: number;
  /** In the field of programs. */
  readonly words: readonly string[];
}

const FIXED_BYTES = 10;
const HEADER_CHECK = 2;
const EXTRA = 4;
const NAME = 8;
const COMMENT = 16;

export function isGzip(head: Buffer): boolean {
  return head.toString('latin1', 0, 3) === '\x1f\x8b\x08';
}

/** RFC 1952, 2.3. Undefined when it is not whole. */
export function gzipHeader(head: Buffer): GzipHeader | undefined {
  if (head.length < FIXED_BYTES + 2) return undefined;
  const flags = head[3] ?? 0;
  let at = FIXED_BYTES;
  const extraBytes = (flags & EXTRA) === 0 ? 0 : head.readUInt16LE(at);
  if ((flags & EXTRA) !== 0) at += 2 + extraBytes;
  const text = (): string | undefined => {
    const end = head.indexOf(0, at);
    if (end === -1) return undefined;
    const found = head.toString('latin1', at, end);
    at = end + 1;
    return found;
  };
  const original = (flags & NAME) === 0 ? '' : text();
  const comment = (flags & COMMENT) === 0 ? '' : text();
  if ((flags & HEADER_CHECK) !== 0) at += 2;
  if (original === undefined || comment === undefined || at > head.length) return undefined;
  const words = notableIn(head.subarray(FIXED_BYTES, FIXED_BYTES + extraBytes + 2));
  return { bytes: at, original, comment, extraBytes, words: extraBytes === 0 ? [] : words };
}
