import type { ByteSource } from '../reader';
import type { Container, ForeignPiece } from './beside-pixels';
import { textAmongPixels } from './text-among-pixels';

const MARKER = 0xff;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const COMMENT = 0xfe;
const FIRST_RESTART = 0xd0;
const LAST_RESTART = 0xd7;
const FIRST_APPLICATION = 0xe0;
const LAST_APPLICATION = 0xef;
const MOST_TEXTS = 1000;
const LONGEST_NAME = 40;
/** JFIF, EXIF, XMP, colour profiles, further pictures, IPTC, Adobe's programs, Flash and C2PA. */
const KNOWN: readonly string[] = [
  ...['JFIF\0', 'JFXX\0', 'Exif\0', 'http://ns.adobe.com/xap/1.0/', 'http://ns.adobe.com/xmp/extension/'],
  ...[
    'ICC_PROFILE\0',
    'MPF\0',
    'urn:iso:std:iso:ts:21496',
    'FPXR\0',
    'Photoshop 3.0\0',
    'Adobe',
    'Ducky',
    'JP',
  ],
];

/** Walks the segments, and through the packed pixels to the end mark. */
export async function jpegContainer(source: ByteSource): Promise<Container> {
  const bytes = await source.read(0, source.size);
  const texts: string[] = [];
  const foreign: ForeignPiece[] = [];
  let at = 2;
  while (at + 2 <= bytes.length) {
    const next = nextMarker(bytes, at);
    if (bytes.subarray(at, next).some((byte) => byte !== MARKER))
      note(foreign, { name: 'between segments', start: at, end: next });
    at = next;
    const kind = bytes[at + 1];
    if (kind === undefined) break;
    if (kind === END_OF_IMAGE) return { end: at + 2, texts, foreign, cut: false, unreadFrames: false };
    if (kind >= FIRST_RESTART && kind <= LAST_RESTART) {
      at += 2;
      continue;
    }
    // A segment that has no room for its own length is cut off; the end mark needs none.
    if (at + 4 > bytes.length) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (kind === COMMENT && texts.length < MOST_TEXTS)
      texts.push(`comment: ${bytes.toString('utf8', at + 4, end)}`);
    else if (isUnknown(kind, bytes.toString('latin1', at + 4, at + 4 + LONGEST_NAME)))
      note(foreign, {
        name: `APP${kind - FIRST_APPLICATION}`,
        start: at + 4,
        end: Math.min(end, bytes.length),
      });
    at = kind === START_OF_SCAN ? afterScan(bytes, end) : end;
    for (const piece of textAmongPixels(bytes, end, at)) note(foreign, piece);
  }
  const isWhole = bytes.length >= 2 && bytes[bytes.length - 2] === MARKER && bytes.at(-1) === END_OF_IMAGE;
  return { end: isWhole ? bytes.length : undefined, texts, foreign, cut: !isWhole, unreadFrames: false };
}

function note(foreign: ForeignPiece[], piece: ForeignPiece): void {
  if (foreign.length < MOST_TEXTS && piece.end > piece.start) foreign.push(piece);
}

/** Where the next segment begins: FF and a byte that says what it is; any number of FF may stand before it. */
function nextMarker(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MARKER, from); at !== -1; at = bytes.indexOf(MARKER, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next > 1 && next !== MARKER) return at;
  }
  return bytes.length;
}

/** An application's segment with a name that no program for pictures reads. */
function isUnknown(kind: number, start: string): boolean {
  const isApplication = kind >= FIRST_APPLICATION && kind <= LAST_APPLICATION;
  return isApplication && !KNOWN.some((name) => start.startsWith(name));
}

/** The next marker: in pixels the byte FF is followed by 00, or is a restart. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MARKER, from); at !== -1; at = bytes.indexOf(MARKER, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARKER && (next < FIRST_RESTART || next > LAST_RESTART)) return at;
  }
  return bytes.length;
}
