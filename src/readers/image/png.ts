import { inflateSync } from 'node:zlib';
import type { ByteSource } from '../reader';
import { bytesBeyond, type Range } from './png-pixels';
import type { Container, FactBlock, ForeignPiece } from './beside-pixels';

const SIGNATURE_BYTES = 8;
/** Length and type before a chunk's content, a checksum behind it. */
const HEAD_BYTES = 8;
const CHECKSUM_BYTES = 4;
const MOST_TEXT_BYTES = 1_000_000;
const MOST_CHUNKS = 100_000;
const XMP = 'XML:com.adobe.xmp: ';

/** Of the PNG specification (third edition), its registered extensions, and what Apple's and C2PA's programs add. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'mDCV', 'cLLI'],
  ...['bKGD', 'hIST', 'pHYs', 'sPLT', 'eXIf', 'tIME', 'acTL', 'fcTL', 'fdAT', 'oFFs', 'pCAL', 'sCAL', 'gIFg'],
  ...['gIFx', 'gIFt', 'sTER', 'dSIG', 'iDOT', 'vpAg', 'orNT', 'caNv', 'caBX'],
]);

/** How long chunks of figures are: in a longer one stands something else. */
const BYTES: Readonly<Record<string, number>> = {
  ...{
    IHDR: 13,
    cHRM: 32,
    gAMA: 4,
    sRGB: 1,
    cICP: 4,
    mDCV: 24,
    cLLI: 8,
    pHYs: 9,
    tIME: 7,
    acTL: 8,
    fcTL: 26,
  },
  ...{ oFFs: 9, gIFg: 4, sTER: 1, vpAg: 9, orNT: 1 },
};
const HEADER_BYTES = 13;

/** Of facts about the picture, with names and descriptions among them. */
const BLOCKS: ReadonlySet<string> = new Set([
  'iCCP',
  'sPLT',
  'eXIf',
  'iTXt',
  'pCAL',
  'caBX',
  'gIFx',
  'gIFt',
  'dSIG',
]);

/** Walks the chunks; reads only those with text. */
export async function pngContainer(source: ByteSource): Promise<Container> {
  const texts: string[] = [];
  const foreign: ForeignPiece[] = [];
  const blocks: FactBlock[] = [];
  const pixels: Range[] = [];
  let unreadFrames = false;
  let at = SIGNATURE_BYTES;
  for (let chunks = 0; chunks < MOST_CHUNKS; chunks += 1) {
    const head = await source.read(at, HEAD_BYTES);
    if (head.length < HEAD_BYTES) break;
    const length = head.readUInt32BE(0);
    const type = head.toString('latin1', 4, 8);
    const start = at + HEAD_BYTES;
    at = start + length + CHECKSUM_BYTES;
    if (at > source.size) break;
    if (type === 'IEND') {
      if (length > 0) foreign.push({ name: type, start, end: start + length });
      const header = await source.read(SIGNATURE_BYTES + HEAD_BYTES, HEADER_BYTES);
      const surplus = header.length < HEADER_BYTES ? 0 : await bytesBeyond(source, header, pixels);
      return { end: at, texts, xmp: packetsIn(texts), blocks, foreign, cut: false, unreadFrames, surplus };
    }
    if (type === 'acTL') unreadFrames = true;
    if (type === 'IDAT') pixels.push({ start, end: start + length });
    const isText = type === 'tEXt' || type === 'zTXt' || type === 'iTXt';
    const text =
      isText && length <= MOST_TEXT_BYTES ? textOf(type, await source.read(start, length)) : undefined;
    if (BLOCKS.has(type))
      blocks.push({
        name: type,
        bytes: blockOf(type, await source.read(start, Math.min(length, MOST_TEXT_BYTES))),
      });
    if (text !== undefined) texts.push(text);
    else if (!KNOWN.has(type) || length > (BYTES[type] ?? length))
      foreign.push({ name: type, start, end: start + length });
  }
  return { texts, xmp: packetsIn(texts), blocks, foreign, cut: true, unreadFrames };
}

/** The library for pixels looks only before them. */
function packetsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => (text.startsWith(XMP) ? [text.slice(XMP.length)] : []));
}

/** `keyword NUL …` in all three kinds; nothing where the text does not unpack, or unpacks to a book. */
function textOf(type: string, content: Buffer): string | undefined {
  const end = content.indexOf(0);
  const keyword = content.toString('latin1', 0, end === -1 ? content.length : end);
  const rest = content.subarray(keyword.length + 1);
  if (type === 'tEXt') return `${keyword}: ${rest.toString('latin1')}`;
  if (type === 'zTXt') return named(keyword, unpacked(rest.subarray(1))?.toString('latin1'));
  const packed = rest[0] === 1;
  // Language and translated keyword, each up to a NUL, stand before the text.
  const language = rest.indexOf(0, 2);
  const translated = rest.indexOf(0, language + 1);
  const text = rest.subarray(translated + 1);
  return named(keyword, (packed ? unpacked(text) : text)?.toString('utf8'));
}

/** A profile is packed behind its name; of a text in Unicode all stands here, with its language. */
function blockOf(type: string, content: Buffer): Buffer {
  const end = content.indexOf(0);
  if (type !== 'iCCP' || end === -1) return content;
  return Buffer.concat([
    content.subarray(0, end + 1),
    unpacked(content.subarray(end + 2)) ?? Buffer.alloc(0),
  ]);
}

function named(keyword: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${keyword}: ${text}`;
}

function unpacked(packed: Buffer): Buffer | undefined {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_TEXT_BYTES });
  } catch {
    return undefined; // then the chunk is read as a piece that no viewer shows
  }
}
