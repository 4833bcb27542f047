import type { BinaryFormat } from '../../engine/model/formats';
import { isTarStart } from '../archive/tar/header';

interface Magic {
  readonly format: BinaryFormat;
  readonly bytes: string;
  readonly at?: number;
}

/** First bytes of formats, as Latin-1 text, long enough that no column's name begins so. The first that fits wins. */
const MAGICS: readonly Magic[] = [
  { format: 'pdf', bytes: '%PDF-' },
  { format: 'png', bytes: '\x89PNG\r\n\x1a\n' },
  { format: 'jpeg', bytes: '\xff\xd8\xff' },
  { format: 'gif', bytes: 'GIF87a' },
  { format: 'gif', bytes: 'GIF89a' },
  { format: 'webp', bytes: 'WEBP', at: 8 },
  { format: 'tiff', bytes: 'II*\0' },
  { format: 'tiff', bytes: 'MM\0*' },
  { format: 'heic', bytes: 'ftyphei', at: 4 },
  { format: 'wmf', bytes: '\xd7\xcd\xc6\x9a\0\0' },
  { format: 'wmf', bytes: '\x01\0\x09\0\0\x03' },
  { format: 'gz', bytes: '\x1f\x8b' },
  { format: 'bz2', bytes: '1AY&SY', at: 4 },
  { format: 'xz', bytes: '\xfd7zXZ\0' },
  { format: 'zst', bytes: '\x28\xb5\x2f\xfd' },
  { format: '7z', bytes: '7z\xbc\xaf\x27\x1c' },
  { format: 'rar', bytes: 'Rar!\x1a\x07' },
  { format: 'tar', bytes: 'ustar', at: 257 },
  { format: 'rds', bytes: 'X\n\0\0\0' },
  ...['RDX2', 'RDX3', 'RDA2', 'RDA3', 'RDB2', 'RDB3'].map(
    (start) => ({ format: 'rdata', bytes: `${start}\n` }) as const,
  ),
  { format: 'rds', bytes: 'B\n\x03\0\0\0' },
  { format: 'rds', bytes: 'B\n\x02\0\0\0' },
  { format: 'npy', bytes: '\x93NUMPY' },
  { format: 'parquet', bytes: 'PAR1\x15' },
  { format: 'feather', bytes: 'ARROW1\0\0' },
  { format: 'feather', bytes: 'FEA1\0' },
  { format: 'hdf5', bytes: '\x89HDF\r\n\x1a\n' },
  { format: 'sqlite', bytes: 'SQLite format 3\0' },
  { format: 'dta', bytes: '<stata_dta>' },
  { format: 'sav', bytes: '$FL2' },
  { format: 'sav', bytes: '$FL3' },
  { format: 'sas7bdat', bytes: '\xc2\xea\x81\x60\xb3\x14\x11\xcf', at: 12 },
  { format: 'xpt', bytes: 'HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!' },
  { format: 'xpt', bytes: 'HEADER RECORD*******LIBV8   HEADER RECORD!!!!!!!' },
  { format: 'gguf', bytes: 'GGUF\x02\0\0\0' },
  { format: 'gguf', bytes: 'GGUF\x03\0\0\0' },
  { format: 'mat', bytes: 'MATLAB 5.0 MAT-file' },
  { format: 'mat', bytes: 'MATLAB 7.3 MAT-file' },
  { format: 'ole2', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { format: 'exe', bytes: '\x7fELF' },
];

/** Version, R's version and the oldest R that reads it, a line each: a column named A has other numbers. */
const ASCII_RDS = /^A\n[23]\n\d{6}\n(?:131840|197888)\n/;
const SHORTEST_BMP = 26;

/** What the first bytes say a binary file is. Zip packages are told apart elsewhere. */
export function formatOfMagic(head: Buffer): BinaryFormat | undefined {
  const found = MAGICS.find(({ bytes, at = 0 }) => head.toString('latin1', at, at + bytes.length) === bytes);
  if (found) return found.format;
  if (ASCII_RDS.test(head.toString('latin1', 0, 32))) return 'rds';
  if (isPickle(head)) return 'pickle';
  if (isOldStata(head)) return 'dta';
  if (isSafetensors(head)) return 'safetensors';
  if (isOnnx(head)) return 'onnx';
  if (isTarStart(head)) return 'tar';
  if (isBitmap(head)) return 'bmp';
  if (isEnhancedMetafile(head)) return 'emf';
  return undefined;
}

/** Protocols 0 and 1: a container that is put into the memo, or a class that is named. */
const OLD_PICKLE = /^(?:\([dl](?:p\d+)?\n|[}\]]q\0|c[A-Za-z_][\w.]{0,100}\n[A-Za-z_]\w{0,100}\n[pq(])/;

/** Pickle protocols 2 to 5 start with PROTO. */
function isPickle(head: Buffer): boolean {
  if (OLD_PICKLE.test(head.toString('latin1', 0, 256))) return true;
  return head[0] === 0x80 && head.length > 2 && (head[1] ?? 0) >= 2 && (head[1] ?? 0) <= 5;
}

/** Releases 113 to 115: the release, the order of bytes, 1, 0. */
function isOldStata(head: Buffer): boolean {
  const [release = 0, order = 0, type, zero] = head;
  return release >= 113 && release <= 115 && (order === 1 || order === 2) && type === 1 && zero === 0;
}

/** A protocol buffer that begins with the version of the format and the name of the program that wrote it. */
function isOnnx(head: Buffer): boolean {
  const [version, , producer, length = 0] = head;
  if (version !== 0x08 || producer !== 0x12 || length === 0 || length > 64) return false;
  const next = head[4 + length] ?? 0;
  return /^[A-Za-z][\w .:/-]*$/.test(head.toString('latin1', 4, 4 + length)) && AFTER_PRODUCER.has(next);
}

/** Tags of the producer's version, the domain, the model's version, its words and the graph. */
const AFTER_PRODUCER: ReadonlySet<number> = new Set([0x1a, 0x22, 0x28, 0x32, 0x3a]);

/** The length of a JSON header in eight bytes, then the header. */
function isSafetensors(head: Buffer): boolean {
  return head.length > 10 && head.readUInt32LE(4) === 0 && head.toString('latin1', 8, 10) === '{"';
}

/** `BM` also begins text; a bitmap has zeros where its reserved bytes are. */
function isBitmap(head: Buffer): boolean {
  return head.length >= SHORTEST_BMP && head.toString('latin1', 0, 2) === 'BM' && head.readUInt32LE(6) === 0;
}

/** Its first record, which is the header, has the number 1. */
function isEnhancedMetafile(head: Buffer): boolean {
  return head.length >= 44 && head.readUInt32LE(0) === 1 && head.toString('latin1', 40, 44) === ' EMF';
}

export function isZip(head: Buffer): boolean {
  return ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].includes(head.toString('latin1', 0, 4));
}
