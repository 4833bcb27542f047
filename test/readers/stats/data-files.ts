import { deflateSync } from 'node:zlib';

/** Bytes of numbers and texts in a row: texts as Latin-1, numbers as little-endian of so many bytes. */
function bytes(...parts: readonly (string | Buffer | readonly [value: number, size: number])[]): Buffer {
  return Buffer.concat(
    parts.map((part) => {
      if (typeof part === 'string') return Buffer.from(part, 'latin1');
      if (Buffer.isBuffer(part)) return part;
      const [value, size] = part;
      const number = Buffer.alloc(size);
      number.writeUIntLE(value, 0, Math.min(size, 6));
      return number;
    }),
  );
}
const padded = (text: string, length: number) => text.padEnd(length, '\0');

export const OLD_STATA = bytes(
  '\x72\x02\x01\x00',
  [2, 2],
  [300, 4],
  padded('', 99),
  '\xff\xff',
  padded('id', 33),
  padded('age', 33),
  padded('', 100),
);
export const STATA = bytes(
  '<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>',
  [2, 2],
  '</K><N>',
  [300, 8],
  '</N></header>',
  '<varnames>',
  padded('id', 129),
  padded('age', 129),
  '</varnames>',
  '<variable_labels>',
  padded('', 321),
  padded('Age in years', 321),
  '</variable_labels>',
);
export const SPSS = bytes(
  padded('$FL2@(#) SPSS', 64),
  [2, 4],
  [2, 4],
  [0, 4],
  [0, 4],
  [300, 4],
  padded('', 92),
  [2, 4],
  [0, 4],
  [0, 4],
  [0, 4],
  [0, 4],
  [0, 4],
  'ID      ',
  [2, 4],
  [0, 4],
  [1, 4],
  [0, 4],
  [0, 4],
  [0, 4],
  'AGE     ',
  [12, 4],
  'Age in years',
  [999, 4],
  [0, 4],
);
function ofNumpy(version: number, type: string, shape: string): Buffer {
  const header = `{'descr': ${type}, 'fortran_order': False, 'shape': (${shape}), }`;
  const length = Buffer.alloc(version === 1 ? 2 : 4);
  length.writeUIntLE(header.length, 0, length.length);
  return Buffer.concat([bytes('\x93NUMPY', [version, 1], [0, 1]), length, Buffer.from(header)]);
}

export const NUMPY = ofNumpy(1, "'<f8'", '300, 2');
export const OBJECTS_OF_NUMPY = ofNumpy(1, "'|O'", '300,');
export const MANY_OF_NUMPY = ofNumpy(
  2,
  `[${Array.from({ length: 4000 }, (_, i) => `('variable_${i}', '<f8')`).join(', ')}]`,
  '300,',
);
// FileMetaData: version, schema of a root and two leaves, 300 rows. Thrift compact: (delta << 4 | type), zigzag numbers.
const FOOTER = Buffer.from(
  '1502' +
    '193c' +
    '48066d61726b6572' +
    '1504' +
    '00' +
    '150c' +
    '38026964' +
    '00' +
    '150a' +
    '3803616765' +
    '00' +
    '16d804' +
    '00',
  'hex',
);
export const PARQUET = bytes('PAR1\x15\0', FOOTER, [FOOTER.length, 4], 'PAR1');
const observation = (length: number, name: string) => {
  const record = Buffer.alloc(140);
  record.writeUInt16BE(length, 4);
  record.write(name.padEnd(8), 8);
  record.write(' '.repeat(40), 16);
  return record;
};
const header = (name: string, count = '') =>
  `HEADER RECORD*******${name.padEnd(8)}HEADER RECORD!!!!!!!`.padEnd(54, '0').concat(count).padEnd(80, '0');
export const TRANSPORT = bytes(
  header('LIBRARY '),
  header('MEMBER  '),
  header('NAMESTR ', '0002'),
  observation(8, 'ID'),
  observation(8, 'AGE'),
  header('OBS     '),
  padded('', 300 * 16),
);
/** The same with names that may be longer. */
export const TRANSPORT_8 = bytes(
  header('LIBV8   '),
  header('MEMBV8  '),
  header('NAMSTV8 ', '000002'),
  observation(8, 'ID'),
  observation(8, 'AGE'),
  header('OBSV8   '),
  padded('', 300 * 16),
);
/** Three rows of `id`, as Apache Arrow's own library writes them. */
export const ARROW = Buffer.from(
  'QVJST1cxAAD/////iAAAABQAAAAAAAAADAAWABQADwAQAAQADAAAABAAAAAAAAAAAAAAAxAAAAAEAAoAGAAMAAgABAAKAAAAFAAA' +
    'ADgAAAADAAAAAAAAAAAAAAACAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAQAAAAMAAAAAAAAAAAAAAAAA' +
    'AAABAAAAAgAAAAMAAAAAAAAA/////wAAAAAQAAAADAAUAA4AEAAEAAgADAAAABAAAAAUAAAAAAAEADQAAAAAAAAAAAAAAAEAAAAI' +
    'AAAAAAAAAJAAAAAAAAAAEAAAAAAAAAAAAAAACAAIAAAABAAIAAAABAAAAAEAAAAUAAAAEAAUAAQAAAAPABAAAAAIABAAAAAQAAAA' +
    'FAAAAAAAAAIYAAAAAgAAAGlkAAAAAAAACAAMAAgABwAIAAAAAAAAASAAAACoAAAAQVJST1cx',
  'base64',
);
const MATRIX = bytes(
  ...([6, 8, 6, 0] as const).map((value) => [value, 4] as const),
  [5, 4],
  [8, 4],
  [300, 4],
  [2, 4],
  // A name of three letters stands in its tag, with its length above its type.
  [1 + 3 * 0x10000, 4],
  padded('age', 4),
  [9, 4],
  [4800, 4],
  padded('', 4800),
);
const MATLAB_HEADER = `${'MATLAB 5.0 MAT-file, Platform: GLNXA64'.padEnd(124)}\0\x01IM`;
export const MATLAB = bytes(MATLAB_HEADER, [14, 4], [MATRIX.length, 4], MATRIX);
const PACKED_MATRIX = deflateSync(bytes([14, 4], [MATRIX.length, 4], MATRIX));
export const PACKED_MATLAB = bytes(MATLAB_HEADER, [15, 4], [PACKED_MATRIX.length, 4], PACKED_MATRIX);
