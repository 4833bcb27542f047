import type { BinaryFormat } from '../../engine/model/formats';
import type { ByteSource } from '../reader';

const TAIL_BYTES = 256 * 1024;

/** Names of entries that only this kind of package has, the more special first. */
const MARKS: readonly (readonly [format: BinaryFormat, mark: string])[] = [
  ['xlsb', 'xl/workbook.bin'],
  ['xlsm', 'xl/vbaProject.bin'],
  ['xlsx', 'xl/workbook.xml'],
  ['docm', 'word/vbaProject.bin'],
  ['docx', 'word/document.xml'],
  ['pptm', 'ppt/vbaProject.bin'],
  ['pptx', 'ppt/presentation.xml'],
  ['xlsx', 'xl/worksheets/'],
  ['docx', 'word/'],
  ['pptx', 'ppt/slides/'],
];
const OPEN_DOCUMENTS: readonly (readonly [format: BinaryFormat, type: string])[] = [
  ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['odt', 'application/vnd.oasis.opendocument.text'],
  ['odp', 'application/vnd.oasis.opendocument.presentation'],
];
const MIMETYPE_AT = 30;

/**
 * What a zip holds. The names in its directory at the end decide; of a file that was cut off, the names that its
 * beginning still has. An OpenDocument's first entry is `mimetype`, stored.
 */
export async function kindOfZip(source: ByteSource, head: Buffer): Promise<BinaryFormat> {
  const first = head.toString('latin1', MIMETYPE_AT, MIMETYPE_AT + 80);
  if (first.startsWith('mimetype')) {
    const found = OPEN_DOCUMENTS.find(([, type]) => first.slice('mimetype'.length).startsWith(type));
    if (found) return found[0];
  }
  const tail = await source.read(Math.max(0, source.size - TAIL_BYTES), TAIL_BYTES);
  const directory = directoryIn(tail);
  const names = new Set(
    directory
      ? entryNames(directory, 'PK\x01\x02', 28, 46)
      : [...entryNames(tail, 'PK\x01\x02', 28, 46), ...entryNames(head, 'PK\x03\x04', 26, 30)],
  );
  if (isTorch(names)) return 'pt';
  // One that has lost its type, or packed it, still opens as what its content is.
  if (names.has('content.xml') && names.has('META-INF/manifest.xml')) return 'odt';
  if (!names.has('[Content_Types].xml') && !looksLikePackage(names)) return 'zip';
  const all = [...names];
  return MARKS.find(([, mark]) => all.some((name) => name.startsWith(mark)))?.[0] ?? 'zip';
}

const END_LENGTH = 22;
const OF_ZIP64 = 0xffffffff;

/** The directory, where its end says how long it is: archives that are stored in this one have names of their own. */
function directoryIn(tail: Buffer): Buffer | undefined {
  const end = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end === -1 || end + END_LENGTH > tail.length) return undefined;
  const size = tail.readUInt32LE(end + 12);
  if (size === OF_ZIP64 || size === 0) return undefined;
  const directory = tail.subarray(Math.max(0, end - size), end);
  return directory.includes('PK\x01\x02', 0, 'latin1') ? directory : undefined;
}

/** PyTorch's archive has one folder with a pickle, and a version beside it. */
function isTorch(names: ReadonlySet<string>): boolean {
  const pickle = [...names].find((name) => /^[^/]+\/data\.pkl$/.test(name));
  return pickle !== undefined && names.has(pickle.replace('data.pkl', 'version'));
}

/** Some writers put the content types last, where a cut-off file has lost them. */
function looksLikePackage(names: ReadonlySet<string>): boolean {
  return names.has('_rels/.rels') || names.has('docProps/app.xml') || names.has('docProps/core.xml');
}

function* entryNames(bytes: Buffer, signature: string, lengthAt: number, nameAt: number): Iterable<string> {
  let at = bytes.indexOf(signature, 0, 'latin1');
  while (at !== -1 && at + nameAt <= bytes.length) {
    const length = bytes.readUInt16LE(at + lengthAt);
    yield bytes.toString('utf8', at + nameAt, at + nameAt + length);
    at = bytes.indexOf(signature, at + nameAt, 'latin1');
  }
}
