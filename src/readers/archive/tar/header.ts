/**
 * One header of a tar archive, 512 bytes. Formats: POSIX.1-2017 `pax` ("ustar Interchange Format"), GNU tar's manual,
 * "Basic Tar Format" (long names, numbers in base 256).
 */
export interface TarHeader {
  readonly name: string;
  readonly size: number;
  readonly type: TarType;
  readonly target: string;
  /** Account of whoever made it; empty when not kept. */
  readonly owner: string;
}

export type TarType = 'file' | 'hard-link' | 'link' | 'device' | 'folder' | 'pipe' | TarNote | 'other';
/** Not an entry but something about the next one, or about all. */
type TarNote = 'long-name' | 'long-target' | 'pax' | 'global-pax';

export const BLOCK_BYTES = 512;

const TYPES: ReadonlyMap<string, TarType> = new Map<string, TarType>([
  ['\0', 'file'],
  ['0', 'file'],
  ['7', 'file'],
  ['1', 'hard-link'],
  ['2', 'link'],
  ['3', 'device'],
  ['4', 'device'],
  ['5', 'folder'],
  ['6', 'pipe'],
  ['L', 'long-name'],
  ['K', 'long-target'],
  ['x', 'pax'],
  ['g', 'global-pax'],
]);

/** Undefined when its checksum does not fit: it is no header. */
export function tarHeader(block: Buffer): TarHeader | undefined {
  if (block.length < BLOCK_BYTES || !hasChecksum(block)) return undefined;
  const prefix = block.toString('latin1', 257, 263) === 'ustar\0' ? textAt(block, 345, 155) : '';
  const name = textAt(block, 0, 100);
  const type = TYPES.get(block.toString('latin1', 156, 157)) ?? 'other';
  return {
    name: prefix === '' ? name : `${prefix}/${name}`,
    size: numberAt(block, 124, 12),
    type,
    target: textAt(block, 157, 100),
    owner: block.toString('latin1', 257, 262) === 'ustar' ? textAt(block, 265, 32) : '',
  };
}

export function isTarStart(head: Buffer): boolean {
  return tarHeader(head.subarray(0, BLOCK_BYTES)) !== undefined;
}

/** The sum of all bytes, those of the checksum itself taken for spaces; some programs took bytes for signed. */
function hasChecksum(block: Buffer): boolean {
  const said = numberAt(block, 148, 8);
  let unsigned = 0;
  let signed = 0;
  for (let at = 0; at < BLOCK_BYTES; at += 1) {
    const byte = at >= 148 && at < 156 ? 32 : (block[at] ?? 0);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return said > 0 && (said === unsigned || said === signed);
}

function textAt(block: Buffer, at: number, most: number): string {
  const field = block.subarray(at, at + most);
  const end = field.indexOf(0);
  return field.toString('utf8', 0, end === -1 ? most : end);
}

/** Octal digits, or with the first bit set a number in base 256. NaN-free: what is no number is -1. */
function numberAt(block: Buffer, at: number, bytes: number): number {
  if (((block[at] ?? 0) & 0x80) !== 0) {
    const large = block.subarray(at + 1, at + bytes).reduce((sum, byte) => sum * 256 + byte, 0);
    return Number.isSafeInteger(large) ? large : -1;
  }
  const text = block
    .toString('latin1', at, at + bytes)
    .replace(/[\0 ]+/g, ' ')
    .trim();
  return /^[0-7]{1,12}$/.test(text) ? Number.parseInt(text, 8) : text === '' ? 0 : -1;
}
