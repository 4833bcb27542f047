import type { ForeignPiece } from './beside-pixels';

/** By chance so many printable characters follow each other once in 10^10 bytes of packed pixels. */
const PRINTABLE = /[\x20-\x7e\r\n\t]{24,}/g;
const WORDS = /[A-Za-z]{3} [A-Za-z0-9]/;
const MOST_PIECES = 1000;

/**
 * Lines of words in packed pixels, `[start, end)`: decoders make something of any bytes there, so nothing else tells that
 * somebody put them in.
 */
export function textAmongPixels(bytes: Buffer, start: number, end: number): ForeignPiece[] {
  const pixels = bytes.toString('latin1', start, end);
  const pieces: ForeignPiece[] = [];
  for (const { index, 0: text } of pixels.matchAll(PRINTABLE)) {
    if (!WORDS.test(text)) continue;
    if (pieces.length >= MOST_PIECES) break;
    pieces.push({ name: 'among the pixels', start: start + index, end: start + index + text.length });
  }
  return pieces;
}
