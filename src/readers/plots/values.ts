/** Data from a file, of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value);
}

export function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return isList(value) ? value : [];
}

/** The value under keys that follow each other, `undefined` where there is none. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let found: unknown = value;
  for (const key of keys) {
    if (!isFields(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : '';
}

export function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

/** A value as a cell shows it, with all that is nested in it. */
export function cellText(value: unknown): string {
  return isScalar(value) ? scalarText(value) : nestedText(value, 0);
}

function scalarText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  return typeof value === 'boolean' ? String(value) : '';
}

/** A file may nest a hundred thousand deep. */
const DEEPEST_IN_CELL = 8;

function nestedText(value: unknown, depth: number): string {
  if (isScalar(value)) return scalarText(value);
  if (depth > DEEPEST_IN_CELL) return '…';
  if (isList(value)) return value.map((inner) => nestedText(inner, depth + 1)).join(', ');
  const entries = Object.entries(isFields(value) ? value : {});
  return entries.map(([key, inner]) => `${key}: ${nestedText(inner, depth + 1)}`).join(', ');
}

/** Does it nest deeper than `cellText` looks? */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (isScalar(value)) return false;
  if (depth > DEEPEST_IN_CELL) return true;
  const inside: readonly unknown[] = isList(value) ? value : Object.values(isFields(value) ? value : {});
  return inside.some((inner) => isTooDeep(inner, depth + 1));
}

/**
 * A column of values, also where it is written as bytes: plotly (`dtype`, `bdata`), bokeh (`ndarray`). Undefined when
 * it is no column.
 */
export function columnOf(value: unknown): readonly unknown[] | undefined {
  if (isList(value)) return value;
  if (!isFields(value)) return undefined;
  const { bdata, dtype, shape, array, __ndarray__: old } = value;
  if (typeof bdata === 'string') return inRows(numbersOf(bdata, cellText(dtype)), cellText(shape));
  if (typeof old === 'string') return numbersOf(old, cellText(dtype));
  if (isList(array)) return array;
  const data = at(array, 'data');
  return typeof data === 'string' ? numbersOf(data, cellText(dtype)) : undefined;
}

/** `"84, 2"`: 84 rows of two. */
function inRows(values: readonly unknown[] | undefined, shape: string): readonly unknown[] | undefined {
  const [, rows, width] = /^(\d{1,9}), ?(\d{1,9})$/.exec(shape) ?? [];
  if (!values || Number(rows) * Number(width) !== values.length) return values;
  return Array.from({ length: Number(rows) }, (_, row) =>
    values.slice(row * Number(width), (row + 1) * Number(width)),
  );
}

interface NumberType {
  readonly names: readonly string[];
  readonly bytes: number;
  read(bytes: Buffer, offset: number): number;
}

/** The names of plotly and of NumPy. */
const NUMBER_TYPES: readonly NumberType[] = [
  { names: ['i1', 'int8'], bytes: 1, read: (bytes, offset) => bytes.readInt8(offset) },
  { names: ['u1', 'uint8', 'bool'], bytes: 1, read: (bytes, offset) => bytes.readUInt8(offset) },
  { names: ['i2', 'int16'], bytes: 2, read: (bytes, offset) => bytes.readInt16LE(offset) },
  { names: ['u2', 'uint16'], bytes: 2, read: (bytes, offset) => bytes.readUInt16LE(offset) },
  { names: ['i4', 'int32'], bytes: 4, read: (bytes, offset) => bytes.readInt32LE(offset) },
  { names: ['u4', 'uint32'], bytes: 4, read: (bytes, offset) => bytes.readUInt32LE(offset) },
  { names: ['f4', 'float32'], bytes: 4, read: (bytes, offset) => fewDigits(bytes.readFloatLE(offset)) },
  { names: ['f8', 'float64'], bytes: 8, read: (bytes, offset) => bytes.readDoubleLE(offset) },
  { names: ['i8', 'int64'], bytes: 8, read: (bytes, offset) => Number(bytes.readBigInt64LE(offset)) },
];

/** A single-precision number as it was written: 0.1, not 0.10000000149011612. */
function fewDigits(value: number): number {
  return Number(value.toPrecision(7));
}

function numbersOf(base64: string, type: string): readonly unknown[] | undefined {
  const name = type.replace(/^[<>|=]/, '');
  const kind = NUMBER_TYPES.find(({ names }) => names.includes(name));
  if (!kind) return undefined;
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: Math.floor(bytes.length / kind.bytes) }, (_, i) =>
    kind.read(bytes, i * kind.bytes),
  );
}
