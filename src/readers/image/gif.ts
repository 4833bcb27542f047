import type { ByteSource } from '../reader';
import type { Container } from './beside-pixels';

const HEADER_BYTES = 13;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const MOST_TEXTS = 1000;

/** Walks the blocks to the trailer; comments are texts. */
export async function gifContainer(source: ByteSource): Promise<Container> {
  const bytes = await source.read(0, source.size);
  const texts: string[] = [];
  let at = HEADER_BYTES + paletteBytes(bytes[10] ?? 0);
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === TRAILER) return { end: at + 1, texts, foreign: [], cut: false, unreadFrames: false };
    if (kind === IMAGE) at = blocks(bytes, at + 11 + paletteBytes(bytes[at + 9] ?? 0)).end;
    else if (kind === EXTENSION) {
      const isComment = bytes[at + 1] === COMMENT && texts.length < MOST_TEXTS;
      const { end, text } = blocks(bytes, at + 2);
      if (isComment) texts.push(`comment: ${text}`);
      at = end;
    } else break;
  }
  return { texts, foreign: [], cut: true, unreadFrames: false };
}

function paletteBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Blocks of at most 255 bytes, up to one of none. */
function blocks(bytes: Buffer, from: number): { end: number; text: string } {
  let at = from;
  let text = '';
  for (let length = bytes[at] ?? 0; length > 0; length = bytes[at] ?? 0) {
    if (text.length < 10_000) text += bytes.toString('latin1', at + 1, at + 1 + length);
    at += 1 + length;
  }
  return { end: at + 1, text };
}
