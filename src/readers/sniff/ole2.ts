import type { BinaryFormat } from '../../engine/model/formats';
import type { ByteSource } from '../reader';

const SECTOR_SHIFT_AT = 30;
const FIRST_DIRECTORY_SECTOR_AT = 48;
const ENTRY_BYTES = 128;

/** The stream in an OLE2 file that says which program's it is. */
const STREAMS: readonly (readonly [name: string, format: BinaryFormat])[] = [
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'doc'],
  ['PowerPoint Document', 'ppt'],
];
const ENCRYPTED_PACKAGE = 'EncryptedPackage';

export interface Ole2Kind {
  readonly format: BinaryFormat;
  /** An Office file that is protected by a password: its package is one encrypted stream. */
  readonly encrypted: boolean;
}

/** Tells old Office files and encrypted new ones apart by the first sector of the OLE2 directory. */
export async function kindOfOle2(source: ByteSource, head: Buffer): Promise<Ole2Kind> {
  if (head.length < FIRST_DIRECTORY_SECTOR_AT + 4) return { format: 'ole2', encrypted: false };
  const sectorBytes = head.readUInt16LE(SECTOR_SHIFT_AT) === 12 ? 4096 : 512;
  const offset = (head.readUInt32LE(FIRST_DIRECTORY_SECTOR_AT) + 1) * sectorBytes;
  const names = new Set(entryNames(await source.read(offset, Math.max(sectorBytes, 4096))));
  const known = STREAMS.find(([name]) => names.has(name));
  return { format: known?.[1] ?? 'ole2', encrypted: names.has(ENCRYPTED_PACKAGE) };
}

function* entryNames(directory: Buffer): Iterable<string> {
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const bytes = Math.min(64, directory.readUInt16LE(at + 64));
    if (bytes >= 2) yield directory.toString('utf16le', at, at + bytes - 2);
  }
}
