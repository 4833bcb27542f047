import { nameIn } from './file';

/** A name in a group, and the object it stands for; without one it leads to another name or another file. */
export interface Link {
  readonly name: string;
  readonly address?: number;
}

const HARD = 0;
const SOFT = 1;

/** A link as a message says it. Source: HDF5 File Format Specification 3.0, IV.A.2.g. */
export function linkAt(bytes: Buffer, start: number): Link & { readonly end: number } {
  if (bytes.readUInt8(start) !== 1) throw new RangeError('no link where one should be');
  const flags = bytes.readUInt8(start + 1);
  let at = start + 2;
  const type = (flags & 8) === 0 ? HARD : bytes.readUInt8(at++);
  if ((flags & 4) !== 0) at += 8;
  if ((flags & 0x10) !== 0) at += 1;
  const lengthBytes = 1 << (flags & 3);
  // No name fills four bytes' worth: the lower half of eight says it all.
  const length = bytes.readUIntLE(at, Math.min(lengthBytes, 4));
  at += lengthBytes;
  const name = nameIn(bytes, at, at + length);
  at += length;
  if (type === HARD) return { name, address: Number(bytes.readBigUInt64LE(at)), end: at + 8 };
  const end = at + 2 + bytes.readUInt16LE(at);
  const target = nameIn(bytes, at + 2, end);
  return { name: `${name} → ${type === SOFT ? target : target.replaceAll('\0', ' ').trim()}`, end };
}
