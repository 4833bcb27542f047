import type { ByteSource } from '../../reader';

const FRAME = 0xfd2fb528;
const SKIPPED = 0x184d2a5;
const MOST_HEADER_BYTES = 18;
const BLOCK_HEAD_BYTES = 3;
const CHECKSUM_BYTES = 4;
/** Of a block that repeats one byte only that byte is stored. */
const REPEATED = 1;

/** What `zstd` itself unpacks without being asked to take more memory. */
export const MOST_WINDOW_BYTES = 128 * 1024 * 1024;

export interface SkippedFrame {
  readonly kind: 'skipped';
  readonly end: number;
}

export interface ZstdFrame {
  readonly kind: 'frame';
  readonly end: number;
  /** How far back in what was unpacked it may point: so much is held in memory. */
  readonly windowBytes: number;
  /** What it says it unpacks to. */
  readonly contentBytes?: number;
  readonly needsDictionary: boolean;
}

/** The frame that begins at `at`; undefined when there is none or it is not whole. RFC 8878, section 3.1. */
export async function zstdFrame(
  source: ByteSource,
  at: number,
): Promise<SkippedFrame | ZstdFrame | undefined> {
  const head = await source.read(at, MOST_HEADER_BYTES);
  if (head.length < 8) return undefined;
  const magic = head.readUInt32LE(0);
  if (magic >>> 4 === SKIPPED) {
    const end = at + 8 + head.readUInt32LE(4);
    return end <= source.size ? { kind: 'skipped', end } : undefined;
  }
  if (magic !== FRAME) return undefined;
  const header = headerOf(head);
  const blocksEnd = await endOfBlocks(source, at + header.bytes);
  if (blocksEnd === undefined) return undefined;
  const end = blocksEnd + (header.hasChecksum ? CHECKSUM_BYTES : 0);
  return end <= source.size ? { ...header, kind: 'frame', end } : undefined;
}

function headerOf(head: Buffer) {
  const flags = head[4] ?? 0;
  const isOneSegment = (flags & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeBytes = [isOneSegment ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0;
  const sizeAt = 5 + (isOneSegment ? 0 : 1) + dictionaryBytes;
  const contentBytes = contentSize(head, sizeAt, sizeBytes);
  return {
    bytes: sizeAt + sizeBytes,
    windowBytes: isOneSegment ? (contentBytes ?? 0) : windowSize(head[5] ?? 0),
    contentBytes,
    needsDictionary: head.subarray(sizeAt - dictionaryBytes, sizeAt).some((byte) => byte !== 0),
    hasChecksum: (flags & 4) !== 0,
  };
}

function windowSize(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

function contentSize(head: Buffer, at: number, bytes: number): number | undefined {
  if (bytes === 0 || at + bytes > head.length) return undefined;
  if (bytes === 8) return Number(head.readBigUInt64LE(at));
  const size = head.readUIntLE(at, bytes);
  // Two bytes count from 256, because one byte would do for less.
  return bytes === 2 ? size + 256 : size;
}

async function endOfBlocks(source: ByteSource, from: number): Promise<number | undefined> {
  for (let at = from; at + BLOCK_HEAD_BYTES <= source.size;) {
    const head = (await source.read(at, BLOCK_HEAD_BYTES)).readUIntLE(0, BLOCK_HEAD_BYTES);
    at += BLOCK_HEAD_BYTES + (((head >> 1) & 3) === REPEATED ? 1 : head >> 3);
    if (at > source.size) return undefined;
    if ((head & 1) === 1) return at;
  }
  return undefined;
}
