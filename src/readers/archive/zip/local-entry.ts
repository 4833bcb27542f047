import type { ByteSource } from '../../reader';
import { NotUnpacked } from '../not-unpacked';
import type { DirectoryEntry, Range } from './directory';
import { extraFields, unknownBytes, wordsIn } from './extra-fields';

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const DESCRIPTOR = 0x08074b50;
const LOCKED = 1;
const SIZES_FOLLOW = 8;
/** Read at once with the header: most entries fit, names and fields included. */
const READ_AT_ONCE = 64 * 1024;

/** An entry where it stands. */
export interface LocalEntry {
  readonly data: Range;
  /** From its header to the end of its data and of the sizes that may follow. */
  readonly range: Range;
  /** What its own header says otherwise than the directory, which another program may go by. */
  readonly disagrees: readonly string[];
  readonly unknownBytes: number;
  /** In the fields beside its name. */
  readonly words: readonly string[];
  /** The packed data, when it came with the header. */
  readonly packed?: Buffer;
}

/** @throws NotUnpacked when there is no header where the directory says */
export async function readLocal(source: ByteSource, entry: DirectoryEntry): Promise<LocalEntry> {
  const wanted = LOCAL_BYTES + 2 * entry.rawName.length + 256 + entry.packed + 24;
  const bytes = await source.read(Math.min(entry.localAt, source.size), Math.min(wanted, READ_AT_ONCE));
  if (bytes.length < LOCAL_BYTES || bytes.readUInt32LE(0) !== LOCAL) {
    throw new NotUnpacked('broken', `There is no entry where the directory has ${shown(entry)}.`);
  }
  const extraAt = LOCAL_BYTES + bytes.readUInt16LE(26);
  const headBytes = extraAt + bytes.readUInt16LE(28);
  const dataAt = entry.localAt + headBytes;
  const dataEnd = dataAt + entry.packed;
  if (dataEnd > source.size) throw new NotUnpacked('broken', `${shown(entry)} was cut off.`);
  const fields = [...entry.extra, ...extraFields(bytes.subarray(extraAt, headBytes))];
  const flags = bytes.readUInt16LE(6);
  const trailer = (flags & SIZES_FOLLOW) === 0 ? 0 : await descriptorBytes(source, dataEnd, entry);
  return {
    data: [dataAt, dataEnd],
    range: [entry.localAt, dataEnd + trailer],
    disagrees: disagreements(bytes, entry, bytes.subarray(LOCAL_BYTES, extraAt)),
    unknownBytes: unknownBytes(fields),
    words: wordsIn(fields),
    packed:
      headBytes + entry.packed <= bytes.length
        ? bytes.subarray(headBytes, headBytes + entry.packed)
        : undefined,
  };
}

function disagreements(bytes: Buffer, entry: DirectoryEntry, name: Buffer): string[] {
  const flags = bytes.readUInt16LE(6);
  const isGiven = (value: number, offset: number) =>
    (flags & SIZES_FOLLOW) === 0 &&
    bytes.readUInt32LE(offset) !== 0xffffffff &&
    bytes.readUInt32LE(offset) !== value;
  return [
    ...(name.equals(entry.rawName) ? [] : [`the name ${name.toString('latin1').slice(0, 100)}`]),
    ...(bytes.readUInt16LE(8) === entry.method ? [] : ['another way of packing']),
    ...((flags & LOCKED) === (entry.flags & LOCKED) ? [] : ['another word on its password']),
    ...(isGiven(entry.crc, 14) ? ['another checksum'] : []),
    ...(isGiven(entry.packed, 18) || isGiven(entry.unpacked, 22) ? ['another size'] : []),
  ];
}

/** The sizes after the data, with or without a signature, in 32 or 64 bits: the shape in which they agree. */
async function descriptorBytes(source: ByteSource, at: number, entry: DirectoryEntry): Promise<number> {
  const bytes = await source.read(at, 24);
  const signed = bytes.length >= 4 && bytes.readUInt32LE(0) === DESCRIPTOR ? 4 : 0;
  if (bytes.length < signed + 12 || bytes.readUInt32LE(signed) !== entry.crc) return 0;
  const is64 =
    bytes.length >= signed + 20 &&
    bytes.readBigUInt64LE(signed + 4) === BigInt(entry.packed) &&
    bytes.readBigUInt64LE(signed + 12) === BigInt(entry.unpacked);
  if (is64) return signed + 20;
  return bytes.readUInt32LE(signed + 4) === entry.packed ? signed + 12 : 0;
}

function shown({ rawName }: DirectoryEntry): string {
  return rawName.toString('utf8').slice(0, 100);
}
