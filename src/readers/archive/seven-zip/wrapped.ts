import { crc32 } from 'node:zlib';
import { PROPERTY } from './property';
import type { FolderOfStreams, Streams } from './streams';

export const START_BYTES = 32;
const SIGNATURE = Buffer.from('377abcaf271c0004', 'hex');

/**
 * A 7z whose only file is one folder of another, as its packed header: the library unpacks files, and a header is packed as
 * they are.
 *
 * @param packed its packed streams, one behind the other
 */
export function wrapped(
  packed: Buffer,
  { packedSizes }: Pick<Streams, 'packedSizes'>,
  folder: FolderOfStreams,
): Buffer {
  const header = Buffer.concat([
    Buffer.from([PROPERTY.header, PROPERTY.mainStreams, PROPERTY.packed, ...number(0)]),
    Buffer.from([
      ...number(packedSizes.length),
      PROPERTY.sizes,
      ...packedSizes.flatMap(number),
      PROPERTY.end,
    ]),
    Buffer.from([PROPERTY.folders, PROPERTY.folder, 1, 0]),
    folder.raw,
    Buffer.from([PROPERTY.unpackedSizes, ...folder.outputSizes.flatMap(number), ...checksum(folder)]),
    Buffer.from([PROPERTY.end, PROPERTY.parts, PROPERTY.end, PROPERTY.end, PROPERTY.files, 1]),
    // The name `h`, in two bytes and two of its end.
    Buffer.from([PROPERTY.names, 5, 0, 0x68, 0, 0, 0, PROPERTY.end, PROPERTY.end]),
  ]);
  return Buffer.concat([startOf(packed.length, header), packed, header]);
}

function startOf(headerAt: number, header: Buffer): Buffer {
  const start = Buffer.alloc(START_BYTES);
  SIGNATURE.copy(start);
  start.writeBigUInt64LE(BigInt(headerAt), 12);
  start.writeBigUInt64LE(BigInt(header.length), 20);
  start.writeUInt32LE(crc32(header), 28);
  start.writeUInt32LE(crc32(start.subarray(12)), 8);
  return start;
}

function checksum({ checksum: sum }: FolderOfStreams): number[] {
  if (sum === undefined) return [];
  return [PROPERTY.checksums, 1, sum & 0xff, (sum >>> 8) & 0xff, (sum >>> 16) & 0xff, sum >>> 24];
}

/** In the nine bytes that hold any number. */
function number(value: number): number[] {
  const bytes = Buffer.alloc(9, 0xff);
  bytes.writeBigUInt64LE(BigInt(value), 1);
  return [...bytes];
}
