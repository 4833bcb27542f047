import { textAt } from './file';
import { MESSAGE, type Message } from './messages';

/** What a dataset is: how many values along each dimension, and the names of a record's fields. */
export interface Shape {
  readonly sizes: readonly number[];
  readonly fields: readonly string[];
}

const COMPOUND = 6;
const ENUM = 8;
const VARIABLE = 9;
const ARRAY = 10;
const OPAQUE = 5;
/** What a type of a class has after its first eight bytes. */
const PROPERTY_BYTES: Readonly<Record<number, number>> = { 0: 4, 1: 12, 2: 2, 3: 0, 4: 4, 7: 0 };
const MOST_FIELDS = 10_000;
const MOST_DEPTH = 16;
const MOST_DIMENSIONS = 32;

/** Undefined for an object that holds no values. Throws `RangeError` where a message leads outside. */
export function shapeOf(messages: readonly Message[]): Shape | undefined {
  const space = messages.find(({ type, isShared }) => type === MESSAGE.space && !isShared);
  const type = messages.find((message) => message.type === MESSAGE.type);
  if (!space || !type) return undefined;
  return { sizes: sizesIn(space.data), fields: type.isShared ? [] : fieldsIn(type.data) };
}

function sizesIn(data: Buffer): number[] {
  const dimensions = data.readUInt8(1);
  if (dimensions > MOST_DIMENSIONS) throw new RangeError('more dimensions than HDF5 has');
  const start = data.readUInt8(0) === 1 ? 8 : 4;
  return Array.from({ length: dimensions }, (_, index) => Number(data.readBigUInt64LE(start + 8 * index)));
}

function fieldsIn(data: Buffer): string[] {
  return (data.readUInt8(0) & 0x0f) === COMPOUND ? compound(data, 0, 0).names : [];
}

interface Members {
  readonly names: string[];
  readonly end: number;
}

/** The fields of a record, each of which has a type of its own. Source: HDF5 File Format Specification 3.0, IV.A.2.d. */
function compound(data: Buffer, start: number, depth: number): Members {
  const version = data.readUInt8(start) >> 4;
  const count = data.readUInt16LE(start + 1);
  if (count > MOST_FIELDS) throw new RangeError('more fields than a record has');
  const offsetBytes = bytesFor(data.readUInt32LE(start + 4));
  const names: string[] = [];
  let at = start + 8;
  for (let field = 0; field < count; field += 1) {
    const name = textAt(data, at);
    names.push(name);
    at += nameBytes(data, at, version);
    at += version === 1 ? 32 : version === 2 ? 4 : offsetBytes;
    at = typeEnd(data, at, depth + 1);
  }
  return { names, end: at };
}

function typeEnd(data: Buffer, at: number, depth: number): number {
  if (depth > MOST_DEPTH) throw new RangeError('types in types without an end');
  const version = data.readUInt8(at) >> 4;
  const kind = data.readUInt8(at) & 0x0f;
  if (kind === COMPOUND) return compound(data, at, depth).end;
  if (kind === ENUM) return enumEnd(data, at, depth);
  if (kind === VARIABLE) return typeEnd(data, at + 8, depth + 1);
  if (kind === OPAQUE) return at + 8 + data.readUInt8(at + 1);
  if (kind === ARRAY) {
    const dimensions = data.readUInt8(at + 8);
    return typeEnd(data, at + (version < 3 ? 12 + 8 * dimensions : 9 + 4 * dimensions), depth + 1);
  }
  const bytes = PROPERTY_BYTES[kind];
  if (bytes === undefined) throw new RangeError('a type that nobody knows');
  return at + 8 + bytes;
}

function enumEnd(data: Buffer, start: number, depth: number): number {
  const count = data.readUInt16LE(start + 1);
  let at = typeEnd(data, start + 8, depth + 1);
  for (let value = 0; value < count; value += 1) at += nameBytes(data, at, data.readUInt8(start) >> 4);
  return at + count * data.readUInt32LE(start + 4);
}

/** With its NUL; older versions fill up to eight bytes. */
function nameBytes(data: Buffer, at: number, version: number): number {
  const end = data.indexOf(0, at);
  if (end === -1) throw new RangeError('a name without an end');
  const bytes = end + 1 - at;
  return version < 3 ? Math.ceil(bytes / 8) * 8 : bytes;
}

function bytesFor(size: number): number {
  return size < 0x100 ? 1 : size < 0x10000 ? 2 : size < 0x1000000 ? 3 : 4;
}
