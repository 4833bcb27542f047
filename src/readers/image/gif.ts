import type { ByteSource } from '../reader';
import type { Container, ForeignPiece } from './beside-pixels';

const HEADER_BYTES = 13;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const TRAILER = 0x3b;
const COMMENT = 0xfe;
const PLAIN_TEXT = 0x01;
const APPLICATION = 0xff;
const GRAPHIC_CONTROL = 0xf9;
const LABELS: ReadonlySet<number> = new Set([COMMENT, PLAIN_TEXT, APPLICATION, GRAPHIC_CONTROL]);
/** An application's eight letters and three that prove it. */
const APPLICATION_BYTES = 12;
/** How often an animation repeats, and a colour profile. */
const KNOWN: ReadonlySet<string> = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012']);
const XMP = 'XMP DataXMP';
/** XMP stands there as it is, and these bytes lead whoever takes its letters for lengths of blocks to the end. */
const XMP_TRAILER_BYTES = 258;
const MOST_TEXTS = 1000;

/** Walks the blocks to the trailer; comments and texts are texts, what no viewer needs is foreign. */
export async function gifContainer(source: ByteSource): Promise<Container> {
  const bytes = await source.read(0, source.size);
  const texts: string[] = [];
  const foreign: ForeignPiece[] = [];
  const xmp: string[] = [];
  let at = HEADER_BYTES + paletteBytes(bytes[10] ?? 0);
  while (at < bytes.length) {
    const kind = bytes[at];
    if (kind === TRAILER) return { end: at + 1, texts, foreign, xmp, cut: false, unreadFrames: false };
    if (kind === IMAGE) at = blocks(bytes, at + 11 + paletteBytes(bytes[at + 9] ?? 0)).end;
    else if (kind === EXTENSION) {
      const label = bytes[at + 1];
      const { end, text } = blocks(bytes, at + 2);
      const name = bytes.toString('latin1', at + 3, at + 2 + APPLICATION_BYTES);
      if (label === COMMENT && texts.length < MOST_TEXTS) texts.push(`comment: ${text}`);
      if (label === PLAIN_TEXT && texts.length < MOST_TEXTS) texts.push(`text: ${text}`);
      if (label === APPLICATION && name === XMP)
        xmp.push(bytes.toString('utf8', at + 2 + APPLICATION_BYTES, end - XMP_TRAILER_BYTES));
      else if (label === APPLICATION && !KNOWN.has(name) && foreign.length < MOST_TEXTS)
        foreign.push({ name, start: at + 2 + APPLICATION_BYTES, end: Math.min(end, bytes.length) });
      if (label !== undefined && !LABELS.has(label) && foreign.length < MOST_TEXTS)
        foreign.push({ name: `extension ${label}`, start: at + 2, end: Math.min(end, bytes.length) });
      at = end;
    } else break;
  }
  return { texts, foreign, xmp, cut: true, unreadFrames: false };
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
