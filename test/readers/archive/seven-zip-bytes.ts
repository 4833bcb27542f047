import { crc32 } from 'node:zlib';

const packed = (base64: string) => Buffer.from(base64, 'base64');

export const TABLE = 'region,people\nNorth,120\nSouth,340\n';
export const NOTE = 'All regions together.\n';

/** The table as `t.csv`, the note as `notes/Île.txt` and an empty file, packed by 7-Zip in its ways. */
export const SEVEN_ZIPS: readonly (readonly [method: string, bytes: Buffer])[] = [
  [
    'LZMA2',
    packed(
      'N3q8ryccAATVq2RsqwAAAAAAAAAhAAAAAAAAAJtvV0wBADdBbGwgcmVnaW9ucyB0b2dldGhlci4KcmVnaW9uLHBlb3BsZQpOb3J0' +
        'aCwxMjAKU291dGgsMzQwCgAAAIEzB64P0bZyEKCQoHdexUAYj1fVZ607S1a9qrbh2sAPx/uL3piCqpXwlXu8mDJwkWHIXCreYKaT' +
        'thC6VKbuAYAPQCh7WaWvFRyBzPb7r09Hqo3QBOtViTyetHEc27XhW+0Usxjo+JP+2vEJRaUXBjwBCW8ABwsBAAEjAwEBBV0AEAAA' +
        'DICaCgHHWNW/AAA=',
    ),
  ],
  [
    'LZMA',
    packed(
      'N3q8ryccAAQ6xLjlrwAAAAAAAAAhAAAAAAAAAE8BXHoAIJssQHIymYHeOsoeb6DWxNwlf06Fj7t54AVVtR4JexNHWInEeHIYY93A' +
        'eMQO0RrlX3eCSTcAAACBMweuD9FqxaCgkKB3sP6Th+GqP6kw0Dy/6fhhe8WqUfAINN+z3WSkE+V1yaXrpJ7yeBejCbVHiQUdDwl4' +
        'RZnQwP1pAcsPa/DQ6sNBLSjjVQbtT8LnI9Gz9aAxYlm4SOiEkre6oYTUY8L7ahxEk/WZOEy0AAAAFwY3AQl4AAcLAQABIwMBAQVd' +
        'ABAAAAyAqgoBTTC7WwAA',
    ),
  ],
  [
    'PPMd',
    packed(
      'N3q8ryccAAQUFwr+qQAAAAAAAAAhAAAAAAAAAPylqycAQS0aNljiSaG37tiJgP+UpaJba/lHzpVSqtKoonH3pa4k8D8PvZvhCDHd' +
        'U2e50hQAAACBMweuD9EP9rigkKB3sP76/VHnvRnU0JaY2PJRVqQqBXKSNX67EuoTfMMCE+Ct+KqD7Kb7DIUMZy30ffaYW3KzaVKD' +
        'ANnz5L6E7Ld7qakruiqWfQESQl4MOGAzzWPts+M1FOU0gut1e9v1P0SOh6RhOHxsAAAAFwYxAQl4AAcLAQABIwMBAQVdABAAAAyA' +
        'qgoBs2QVcAAA',
    ),
  ],
  [
    'BZip2',
    packed(
      'N3q8ryccAASj+bgeyAAAAAAAAAAhAAAAAAAAAP0VTB1CWmg5MUFZJlNZUnGm0wAACF+AABBABXwAIAEIAALl3gAgAEhqJjKNNlPU' +
        'ep5QUDQABgvquGhh5CppKqlMmIy8MJpYGTkMSDiVK6TZ+kkAKLuSKcKEgpONNpgAAIEzB64P00J4fUDAkM7ly3b2QiVnCRbBd90h' +
        '3rV1vVUgt4X2tc+E17fAYcM442wiATEjeu9CM73MNh/zuWUWVlGOcQKoKxRWNqODg7VYsm0G56GgLx6NxcW+gjiGwDXtviMUDozP' +
        '7JkdANphABcGWgEJbgAHCwEAASMDAQEFXQAQAAAMgJoKAR9LLMIAAA==',
    ),
  ],
  [
    'Deflate',
    packed(
      'N3q8ryccAASTQsHMqwAAAAAAAAAhAAAAAAAAAANY40UBOADH/0FsbCByZWdpb25zIHRvZ2V0aGVyLgpyZWdpb24scGVvcGxlCk5v' +
        'cnRoLDEyMApTb3V0aCwzNDAKAACBMweuD9HFlIygkKByQ9RZqJoWJSKmTz/4Ssl6iSQ5WCOIIUoY8e3EQiS+zRTqMJt+5ZTujYdU' +
        'Bu/XR3iUAs1Qd9wNp4a3loK0eQhdFLueXzKbpiTy0A9IzPeAIGJRqe3jcdn4sZlFLrSRWQAXBj0BCW4ABwsBAAEjAwEBBV0AEAAA' +
        'DICaCgHN5SlnAAA=',
    ),
  ],
];
/** The same behind a password; and with the names of its files, too. */
export const LOCKED = packed(
  'N3q8ryccAATd/4n4zwAAAAAAAAAiAAAAAAAAAEazNqSmtveNJWsvgsh2fjiq3VqvHGjZ5A8wz+sQg9VijPEP7sgch5d26YdJK6IC' +
    'yAqf9EbLQu0H8VMdd/v7X6V15kA0AACBMweuD9Hy+/1Au5RkOzmkeudqI0Yop0iKSIJ+74vg0T06SK59f0oYd4Ht2xrAIwZHHJnY' +
    'sWL3vUlVnfcWNus2Mx4Fog0Wp6AADQmIBgcdGvZxDFnsydULL+cxfceXxPZAmOH4GDzB7Msb8qosLQop58j35vvJgg1jT3InGzdB' +
    'l7eahBHmUFKsERQAAAAXBkABCYCPAAcLAQABIwMBAQVdABAAAAyAugoBTUdI8gAA',
);
export const LOCKED_NAMES = packed(
  'N3q8ryccAARCAc+tkAAAAAAAAAAuAAAAAAAAAOQEhOmQRT7Rt7K81ESZRD41CVrVyle7KbZOadF1kTUsxJfvftmbs4REpR+ppP9z' +
    'gUZm4zvEj8VxoHMnlDlhqr4xTLUbO2vNjumSwGnUTJWSmUd6yVp2dINHBkbfnugvQhdk3tpsiOZ6q1weGN4iGMpMcEnnQ8rT1vY3' +
    'Upyewxuehdk9zm08AzUokbRTlUBii++3LGwXBjABCWAABwsBAAEkBvEHARJTD1YPfZGPik1HlHq83RgxJ1wMVgoBotnnswAA',
);

export interface SevenZipFile {
  readonly name: string;
  readonly text: string;
  readonly unixMode?: number;
}

/** What is odd about an archive. */
export interface SevenZipShape {
  /** In one chunk of LZMA2 that packs nothing, instead of as it is. */
  readonly method?: 'lzma2';
  readonly behindContent?: Buffer;
  readonly beforeHeader?: Buffer;
  readonly inHeader?: Buffer;
  readonly after?: Buffer;
  /** What the header says that the content unpacks to. */
  readonly unpacked?: number;
}

/** A 7z whose files are stored in one folder. */
export function sevenZipBytes(files: readonly SevenZipFile[], shape: SevenZipShape = {}): Buffer {
  const { behindContent = NONE, beforeHeader = NONE, inHeader = NONE, after = NONE } = shape;
  const contents = files.map(({ text }) => Buffer.from(text));
  const content = Buffer.concat(contents);
  const stream = shape.method === 'lzma2' ? chunkOf(content) : content;
  const names = Buffer.from(files.map(({ name }) => `${name}\0`).join(''), 'utf16le');
  const header = Buffer.from([
    ...[0x01, 0x04, 0x06, ...number(0), 1, 0x09, ...number(stream.length + behindContent.length), 0],
    ...[
      0x07,
      0x0b,
      1,
      0,
      1,
      ...(shape.method === 'lzma2' ? [0x21, 0x21, 1, 0x18] : [1, 0]),
      0x0c,
      ...number(shape.unpacked ?? content.length),
      0,
    ],
    ...[0x08, 0x0d, files.length, ...(files.length > 1 ? [0x09] : [])],
    ...contents.slice(0, -1).flatMap(({ length }) => number(length)),
    ...[0x0a, 1, ...contents.flatMap((one) => uint(crc32(one))), 0, 0],
    ...[0x05, files.length, 0x11, ...number(names.length + 1), 0, ...names],
    ...[0x15, ...number(4 * files.length + 2), 1, 0],
    ...files.flatMap(({ unixMode = 0o100644 }) => uint(unixMode * 0x10000 + 0x8020)),
    ...[0x19, ...number(inHeader.length), ...inHeader, 0, 0],
  ]);
  const body = Buffer.concat([stream, behindContent, beforeHeader]);
  return withStart(body, header, after);
}

/** Up to seven bytes behind the packed header of an archive of `SEVEN_ZIPS`, counted in. */
export function behindPackedHeader(archive: Buffer, behind: Buffer): Buffer {
  const at = 32 + Number(archive.readBigUInt64LE(12));
  // `17 06`, where the packed header stands, `01 09`, and its size, each number in one byte.
  const sayings = Buffer.from(archive.subarray(at));
  sayings[5] = (sayings[5] ?? 0) + behind.length;
  return withStart(Buffer.concat([archive.subarray(32, at), behind]), sayings, NONE);
}

function withStart(body: Buffer, header: Buffer, after: Buffer): Buffer {
  const start = Buffer.alloc(32);
  start.write('7z\xbc\xaf\x27\x1c\0\x04', 'latin1');
  start.writeBigUInt64LE(BigInt(body.length), 12);
  start.writeBigUInt64LE(BigInt(header.length), 20);
  start.writeUInt32LE(crc32(header), 28);
  start.writeUInt32LE(crc32(start.subarray(12)), 8);
  return Buffer.concat([start, body, header, after]);
}

const NONE = Buffer.alloc(0);

function chunkOf(content: Buffer): Buffer {
  const head = Buffer.from([1, 0, 0]);
  head.writeUInt16BE(content.length - 1, 1);
  return Buffer.concat([head, content, Buffer.alloc(1)]);
}

function uint(value: number): number[] {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return [...bytes];
}

function number(value: number): number[] {
  const bytes = Buffer.alloc(9, 0xff);
  bytes.writeBigUInt64LE(BigInt(value), 1);
  return [...bytes];
}
