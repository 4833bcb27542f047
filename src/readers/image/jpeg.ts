import type { ByteSource } from '../reader';
import type { Container, FactBlock, ForeignPiece } from './beside-pixels';
import { photoshopThumbnails } from './photoshop';
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
/** Of this all is read. */
const XMP = 'http://ns.adobe.com/xap/1.0/';
/** JFIF, EXIF, XMP, colour profiles, further pictures, IPTC, Adobe's programs and C2PA. */
const KNOWN: readonly string[] = [
  ...['JFIF\0', 'Exif\0', XMP, 'ICC_PROFILE\0', 'MPF\0'],
  ...['urn:iso:std:iso:ts:21496', 'Adobe', 'Ducky', 'JP'],
];
/** XMP that is too long for one segment: the name, a digest in 32 letters, the length of all and where this part goes. */
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0';
const MORE_XMP_BYTES = MORE_XMP.length + 40;
const PHOTOSHOP = 'Photoshop 3.0\0';
/** JFIF's own thumbnail as a JPEG: the kind stands behind the name. */
const JFIF_THUMBNAIL = 'JFXX\0\x10';
/** More than its header has is a thumbnail of bare pixels, which no program writes any more. */
const JFIF_BYTES = 14;

interface Found {
  readonly texts: string[];
  readonly foreign: ForeignPiece[];
  readonly blocks: FactBlock[];
  readonly thumbnails: ForeignPiece[];
  /** Pieces of one packet, in their order. */
  readonly xmp: string[];
}

/** Walks the segments, and through the packed pixels to the end mark. */
export async function jpegContainer(source: ByteSource): Promise<Container> {
  const bytes = await source.read(0, source.size);
  const found: Found = { texts: [], foreign: [], blocks: [], thumbnails: [], xmp: [] };
  const { foreign } = found;
  let at = 2;
  while (at + 2 <= bytes.length) {
    const next = nextMarker(bytes, at);
    if (bytes.subarray(at, next).some((byte) => byte !== MARKER))
      note(foreign, { name: 'between segments', start: at, end: next });
    at = next;
    const kind = bytes[at + 1];
    if (kind === undefined) break;
    if (kind === END_OF_IMAGE) return container(found, at + 2);
    if (kind >= FIRST_RESTART && kind <= LAST_RESTART) {
      at += 2;
      continue;
    }
    // A segment that has no room for its own length is cut off; the end mark needs none.
    if (at + 4 > bytes.length) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    segment(found, bytes, { kind, start: at + 4, end: Math.min(end, bytes.length) });
    at = kind === START_OF_SCAN ? afterScan(bytes, end) : end;
    for (const piece of textAmongPixels(bytes, end, at)) note(foreign, piece);
  }
  const isWhole = bytes.length >= 2 && bytes[bytes.length - 2] === MARKER && bytes.at(-1) === END_OF_IMAGE;
  return container(found, isWhole ? bytes.length : undefined);
}

function container({ xmp, ...found }: Found, end: number | undefined): Container {
  return { ...found, xmp: [xmp.join('')], end, cut: end === undefined, unreadFrames: false };
}

interface Segment {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
}

function segment(found: Found, bytes: Buffer, { kind, start, end }: Segment): void {
  const name = bytes.toString('latin1', start, Math.min(start + LONGEST_NAME, end));
  if (kind === COMMENT && found.texts.length < MOST_TEXTS)
    found.texts.push(`comment: ${bytes.toString('utf8', start, end)}`);
  if (kind < FIRST_APPLICATION || kind > LAST_APPLICATION) return;
  const label = `APP${kind - FIRST_APPLICATION}`;
  const isKnown = KNOWN.some((known) => name.startsWith(known)) || name.startsWith(PHOTOSHOP);
  if (isKnown && !name.startsWith(XMP)) found.blocks.push({ name: label, bytes: bytes.subarray(start, end) });
  if (name.startsWith(MORE_XMP)) found.xmp.push(bytes.toString('utf8', start + MORE_XMP_BYTES, end));
  else if (name.startsWith(PHOTOSHOP))
    found.thumbnails.push(...photoshopThumbnails(bytes, start + PHOTOSHOP.length, end));
  else if (name.startsWith(JFIF_THUMBNAIL))
    note(found.thumbnails, { name: 'JFXX', start: start + JFIF_THUMBNAIL.length, end });
  else if (!KNOWN.some((known) => name.startsWith(known))) note(found.foreign, { name: label, start, end });
  else if (name.startsWith('JFIF\0')) note(found.foreign, { name: label, start: start + JFIF_BYTES, end });
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

/** The next marker: in pixels the byte FF is followed by 00, or is a restart. */
function afterScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(MARKER, from); at !== -1; at = bytes.indexOf(MARKER, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== MARKER && (next < FIRST_RESTART || next > LAST_RESTART)) return at;
  }
  return bytes.length;
}
