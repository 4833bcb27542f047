import type { ForeignPiece } from './beside-pixels';

const SIGNATURE = '8BIM';
/** As of release 5; before, red and blue were the other way round. */
const THUMBNAILS: ReadonlySet<number> = new Set([1033, 1036]);
/** Format, sizes and depth before the JPEG itself. */
const THUMBNAIL_HEAD_BYTES = 28;

/**
 * Small pictures among the resources that Adobe's programs keep in a JPEG: a signature, a number, a name and the content,
 * the two last filled up to an even length. Adobe, "Photoshop File Formats Specification" (2019), image resources.
 */
export function* photoshopThumbnails(bytes: Buffer, start: number, end: number): Iterable<ForeignPiece> {
  let at = start;
  while (at + 12 <= end && bytes.toString('latin1', at, at + 4) === SIGNATURE) {
    const number = bytes.readUInt16BE(at + 4);
    const nameBytes = 1 + (bytes[at + 6] ?? 0);
    const lengthAt = at + 6 + nameBytes + (nameBytes % 2);
    if (lengthAt + 4 > end) return;
    const length = bytes.readUInt32BE(lengthAt);
    const contentAt = lengthAt + 4;
    if (contentAt + length > end) return;
    if (THUMBNAILS.has(number) && length > THUMBNAIL_HEAD_BYTES)
      yield { name: 'Photoshop', start: contentAt + THUMBNAIL_HEAD_BYTES, end: contentAt + length };
    at = contentAt + length + (length % 2);
  }
}
