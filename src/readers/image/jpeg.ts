import type { ByteSource } from '../reader';
import type { Container } from './beside-pixels';

const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const COMMENT = 0xfe;
const FIRST_RESTART = 0xd0;
const LAST_RESTART = 0xd7;
const MOST_TEXTS = 1000;

/** Walks the segments, and through the packed pixels to the end mark. */
export async function jpegContainer(source: ByteSource): Promise<Container> {
  const bytes = await source.read(0, source.size);
  const texts: string[] = [];
  let at = 2;
  while (at + 2 <= bytes.length) {
    if (bytes[at] !== MARKER) {
      at += 1;
      continue;
    }
    const kind = bytes[at + 1] ?? 0;
    if (kind === END_OF_IMAGE) return { end: at + 2, texts, foreign: [], cut: false, unreadFrames: false };
    if (kind === MARKER || kind <= 1 || (kind >= FIRST_RESTART && kind <= LAST_RESTART)) {
      at += kind === MARKER ? 1 : 2;
      continue;
    }
    // A segment that has no room for its own length is cut off; the end mark needs none.
    if (at + 4 > bytes.length) break;
    const length = bytes.readUInt16BE(at + 2);
    if (kind === COMMENT && texts.length < MOST_TEXTS) {
      texts.push(`comment: ${bytes.toString('utf8', at + 4, at + 2 + length)}`);
    }
    at += 2 + length;
    if (kind === START_OF_SCAN) at = afterScan(bytes, at);
  }
  const isWhole = bytes.length >= 2 && bytes[bytes.length - 2] === MARKER && bytes.at(-1) === END_OF_IMAGE;
  return { end: isWhole ? bytes.length : undefined, texts, foreign: [], cut: !isWhole, unreadFrames: false };
}

/** The next marker: in pixels the byte FF is followed by 00, or is a restart. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MARKER, from); at !== -1; at = bytes.indexOf(MARKER, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARKER && (next < FIRST_RESTART || next > LAST_RESTART)) return at;
  }
  return bytes.length;
}
