import type { ByteSource } from '../../reader';
import { NotUnpacked } from '../not-unpacked';
import { extraFields, type ExtraField } from './extra-fields';

/**
 * The directory at a zip's end, which programs go by. Read by ourselves and not by a library because what a checker must
 * know is where archives are ambiguous: a second directory, bytes that no entry owns, headers that disagree. Layout:
 * APPNOTE.TXT 6.3.10 of PKWARE, sections 4.3.7 (local header), 4.3.12 (central), 4.3.14 to 4.3.16 (ends).
 */
export interface ZipDirectory {
  readonly entries: readonly DirectoryEntry[];
  /** Bytes before the archive begins, by which all its offsets are off: a program that unpacks itself, a picture. */
  readonly before: number;
  /** Ranges that the directory and its end take up, comment included. */
  readonly taken: readonly Range[];
  readonly comment: Buffer;
  /** The end says another number of entries than the directory has. */
  readonly miscounted: boolean;
}

export type Range = readonly [start: number, end: number];

export interface DirectoryEntry {
  readonly rawName: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  /** Of the local header, from the start of the file. */
  readonly localAt: number;
  /** Type and permissions as Unix has them; 0 when the archive was made elsewhere. */
  readonly unixMode: number;
  readonly comment: Buffer;
  readonly extra: readonly ExtraField[];
}

const END = 0x06054b50;
const END_BYTES = 22;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
/** How far from the end of the file the directory's end is looked for: as much may be appended. */
const TAIL_BYTES = 1_000_000;
const MOST_DIRECTORY_BYTES = 64_000_000;
const MAC = 19;
const UNIX = 3;

/** @throws NotUnpacked when there is no whole directory */
export async function readDirectory(source: ByteSource): Promise<ZipDirectory> {
  const end = await findEnd(source);
  if (end.directoryBytes > MOST_DIRECTORY_BYTES) {
    throw new NotUnpacked('bomb', `Its directory alone has ${end.directoryBytes} bytes.`);
  }
  // Where the directory really is, next to its end; offsets count from the archive's start, which may not be byte 0.
  const start = end.top - end.directoryBytes;
  const before = start - end.directoryAt;
  if (start < 0 || before < 0) throw damaged('its directory lies outside the file');
  const entries = centralEntries(await source.read(start, end.directoryBytes), before);
  return {
    entries,
    before,
    taken: [[start, end.bottom]],
    comment: end.comment,
    miscounted: entries.length % 65_536 !== end.count % 65_536,
  };
}

interface End {
  /** Where the records at the end begin: right after the directory. */
  readonly top: number;
  readonly bottom: number;
  readonly count: number;
  readonly directoryBytes: number;
  readonly directoryAt: number;
  readonly comment: Buffer;
}

async function findEnd(source: ByteSource): Promise<End> {
  const tailAt = Math.max(0, source.size - TAIL_BYTES);
  const tail = await source.read(tailAt, TAIL_BYTES);
  const at = endIn(tail);
  if (at === undefined) throw damaged('it has no directory: it was cut off');
  const commentBytes = tail.readUInt16LE(at + 20);
  const plain = {
    top: tailAt + at,
    bottom: tailAt + Math.min(tail.length, at + END_BYTES + commentBytes),
    count: tail.readUInt16LE(at + 10),
    directoryBytes: tail.readUInt32LE(at + 12),
    directoryAt: tail.readUInt32LE(at + 16),
    comment: Buffer.from(tail.subarray(at + END_BYTES, at + END_BYTES + commentBytes)),
  };
  return (await zip64End(source, plain)) ?? plain;
}

/** The last end record that reaches to the last byte, as most programs choose; else the last there is. */
function endIn(tail: Buffer): number | undefined {
  let last: number | undefined;
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail[at] !== 0x50 || tail.readUInt32LE(at) !== END) continue;
    if (at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) return at;
    last ??= at;
  }
  return last;
}

async function zip64End(source: ByteSource, plain: End): Promise<End | undefined> {
  const locatorAt = plain.top - 20;
  if (locatorAt < 0) return undefined;
  const locator = await source.read(locatorAt, 20);
  if (locator.readUInt32LE(0) !== ZIP64_LOCATOR) return undefined;
  const at = Number(locator.readBigUInt64LE(8));
  const record = await source.read(Math.min(at, source.size), 56);
  if (record.length < 56 || record.readUInt32LE(0) !== ZIP64_END) throw damaged('its end is not whole');
  return {
    ...plain,
    top: at,
    count: Number(record.readBigUInt64LE(32)),
    directoryBytes: Number(record.readBigUInt64LE(40)),
    directoryAt: Number(record.readBigUInt64LE(48)),
  };
}

function centralEntries(bytes: Buffer, before: number): DirectoryEntry[] {
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + CENTRAL_BYTES > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) {
      throw damaged(`entry ${entries.length + 1} of its directory is not whole`);
    }
    const nameAt = at + CENTRAL_BYTES;
    const extraAt = nameAt + bytes.readUInt16LE(at + 28);
    const commentAt = extraAt + bytes.readUInt16LE(at + 30);
    const next = commentAt + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) throw damaged(`entry ${entries.length + 1} of its directory is not whole`);
    const extra = extraFields(bytes.subarray(extraAt, commentAt));
    entries.push({
      ...sizesOf(bytes, at, extra, before),
      rawName: bytes.subarray(nameAt, extraAt),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      unixMode: madeOnUnix(bytes[at + 5]) ? bytes.readUInt16LE(at + 40) : 0,
      comment: bytes.subarray(commentAt, next),
      extra,
    });
    at = next;
  }
  return entries;
}

function madeOnUnix(system: number | undefined): boolean {
  return system === UNIX || system === MAC;
}

const IN_ZIP64 = 0xffffffff;
const ZIP64_FIELD = 0x0001;

/** Sizes and place, taken from the zip64 field for those that do not fit, in its fixed order. */
function sizesOf(bytes: Buffer, at: number, extra: readonly ExtraField[], before: number) {
  const large = extra.find(({ id }) => id === ZIP64_FIELD)?.data ?? Buffer.alloc(0);
  let used = 0;
  const number = (offset: number): number => {
    const small = bytes.readUInt32LE(at + offset);
    if (small !== IN_ZIP64 || used + 8 > large.length) return small;
    used += 8;
    return Number(large.readBigUInt64LE(used - 8));
  };
  const unpacked = number(24);
  const packed = number(20);
  return { unpacked, packed, localAt: number(42) + before };
}

function damaged(how: string): NotUnpacked {
  return new NotUnpacked('broken', `The archive is damaged or was cut off: ${how}.`);
}
