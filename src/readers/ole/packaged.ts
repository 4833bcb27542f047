import type { InnerFile } from '../found';
import type { OleStream } from './compound-file';

const PACKAGE = 'Package';
const NATIVE = '\x01Ole10Native';

/**
 * The file that an OLE object carries, where it carries one as it is: a newer Office file in `Package`, any file that was
 * put in by Windows' packager. Undefined for other streams, also for one that is damaged.
 */
export function packagedFile({ name, bytes }: OleStream): InnerFile | undefined {
  if (name === PACKAGE) return { kind: 'inner', part: PACKAGE, name: '', bytes };
  return name === NATIVE ? nativeFile(bytes) : undefined;
}

/** A length, a kind, then the label, the path it came from, the path it was put through, and the content. */
function nativeFile(bytes: Buffer): InnerFile | undefined {
  if (bytes.length < 6 || bytes.readUInt16LE(4) !== 2) return undefined;
  const label = endOfText(bytes, 6);
  const path = endOfText(bytes, label);
  const through = path + 4;
  if (through + 4 > bytes.length) return undefined;
  const sizeAt = through + 4 + bytes.readUInt32LE(through);
  if (sizeAt + 4 > bytes.length) return undefined;
  const name = bytes.toString('latin1', 6, Math.max(6, label - 1));
  const content = bytes.subarray(sizeAt + 4, sizeAt + 4 + bytes.readUInt32LE(sizeAt));
  return { kind: 'inner', part: name === '' ? 'object' : name, name, bytes: content };
}

function endOfText(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(0, from);
  return end === -1 ? bytes.length : end + 1;
}
