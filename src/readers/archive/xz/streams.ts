import type { ByteSource } from '../../reader';

const HEADER_BYTES = 12;
const FOOTER_BYTES = 12;
const MAGIC = '\xfd7zXZ\0';
const FOOTER_MAGIC = 'YZ';
const CRC_BYTES = 4;
/** Of streams packed by many processors in small pieces; a longer index is nobody's. */
const MOST_INDEX_BYTES = 4_000_000;
const MOST_STREAMS = 1000;

export interface XzStream {
  readonly start: number;
  readonly end: number;
  /** What its index says it unpacks to. */
  readonly contentBytes: number;
}

/**
 * The streams of an xz file in their order, found from its end as the format wants: each footer says how long the index
 * before it is, the index how long the blocks before that are. Undefined when they do not fill the file exactly: it was
 * cut off, is damaged, or has bytes that are none of theirs.
 *
 * @see https://tukaani.org/xz/xz-file-format.txt, sections 2 and 4
 */
export async function xzStreams(source: ByteSource): Promise<readonly XzStream[] | undefined> {
  const streams: XzStream[] = [];
  let end = source.size;
  while (end > 0) {
    end = await withoutPadding(source, end);
    const stream = await streamBefore(source, end);
    if (!stream || streams.length >= MOST_STREAMS) return undefined;
    streams.unshift(stream);
    end = stream.start;
  }
  return streams;
}

/** Zeros, four by four, may stand behind a stream. */
async function withoutPadding(source: ByteSource, from: number): Promise<number> {
  let end = from;
  while (end >= 4 && (await source.read(end - 4, 4)).readUInt32LE(0) === 0) end -= 4;
  return end;
}

async function streamBefore(source: ByteSource, end: number): Promise<XzStream | undefined> {
  if (end < HEADER_BYTES + FOOTER_BYTES) return undefined;
  const footer = await source.read(end - FOOTER_BYTES, FOOTER_BYTES);
  if (footer.toString('latin1', FOOTER_BYTES - 2) !== FOOTER_MAGIC) return undefined;
  const indexBytes = (footer.readUInt32LE(4) + 1) * 4;
  const indexAt = end - FOOTER_BYTES - indexBytes;
  if (indexBytes > MOST_INDEX_BYTES || indexAt < HEADER_BYTES) return undefined;
  const sizes = indexOf(await source.read(indexAt, indexBytes - CRC_BYTES));
  if (!sizes) return undefined;
  const start = indexAt - sizes.packed - HEADER_BYTES;
  if (start < 0 || (await source.read(start, MAGIC.length)).toString('latin1') !== MAGIC) return undefined;
  return { start, end, contentBytes: sizes.unpacked };
}

/** A zero, how many blocks, and of each how long it is, without what fills it up to four bytes, and unpacked. */
function indexOf(index: Buffer): { packed: number; unpacked: number } | undefined {
  if (index[0] !== 0) return undefined;
  let at = 1;
  const number = () => {
    let value = 0;
    for (let shift = 0; shift < 63; shift += 7) {
      const byte = index[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if ((byte & 0x80) === 0) break;
    }
    return value;
  };
  const blocks = number();
  let packed = 0;
  let unpacked = 0;
  for (let block = 0; block < blocks; block += 1) {
    if (at >= index.length) return undefined;
    packed += Math.ceil(number() / 4) * 4;
    unpacked += number();
  }
  return { packed, unpacked };
}
