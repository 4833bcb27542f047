import { ZipFile } from 'yazl';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { openZipArchive } from '../../../src/readers/archive/zip';
import { readArchive } from './items';
import { zipBytes, type ZipPart, type ZipShape } from './zip-bytes';

const TABLE = 'region,people\nNorth,120\n';
const read = (parts: readonly ZipPart[], shape?: ZipShape) =>
  readArchive(openZipArchive, zipBytes(parts, shape));

describe('the files of a zip', () => {
  it('reads stored and deflated entries, and leaves folders out', async () => {
    const { entries, said } = await read([
      { name: 'tables/' },
      { name: 'tables/t1.csv', text: TABLE },
      { name: 'notes.txt', text: 'n', method: 0 },
    ]);
    expect(entries).toEqual({ 'tables/t1.csv': TABLE, 'notes.txt': 'n' });
    expect(said).toEqual([]);
  });

  it.each([
    { comment: '', forceZip64Format: true },
    { comment: '', forceZip64Format: false },
  ])('reads what a library writes, sizes after the data, %o', async (options) => {
    const zip = new ZipFile();
    const large = TABLE.repeat(100_000);
    zip.addReadStreamLazy('t.csv', (done) => {
      done(null, Readable.from([Buffer.from(large)]));
    });
    zip.addBuffer(Buffer.from('n'), 'Øst.txt');
    zip.end(options);
    const { entries, said } = await readArchive(openZipArchive, await buffer(zip.outputStream));
    expect(entries['t.csv']).toHaveLength(1e6);
    expect(entries['Øst.txt']).toBe('n');
    expect(said).toEqual([]);
  });
});

describe('what a zip hides', () => {
  const plain = { name: 't.csv', text: TABLE };
  const hidden: readonly (readonly [string, readonly ZipPart[], ZipShape, RegExp])[] = [
    ['bytes after its end', [plain], { after: Buffer.from('secret') }, /hidden-bytes: 6 bytes after its end/],
    [
      'bytes between entries',
      [plain, { ...plain, name: 'u.csv', before: 'secret' }],
      {},
      /hidden-bytes: 6 bytes between/,
    ],
    [
      'bytes before it',
      [plain],
      { before: Buffer.from('GIF89a') },
      /disagreement: 6 bytes before .* another kind/,
    ],
    [
      'an entry that the directory does not list',
      [plain],
      { unlisted: [{ name: 'x.csv', text: TABLE }] },
      /disagreement: .*does not list/,
    ],
    [
      'a second directory',
      [plain],
      { before: zipBytes([{ name: 'x.csv', text: TABLE }]) },
      /disagreement: .*does not list/,
    ],
    ['a comment', [plain], { comment: 'anna 120 000' }, /comment: anna 120 000/],
    ['a comment on an entry', [{ ...plain, comment: 'mine' }], {}, /comment: mine/],
    [
      'bytes after the packed data',
      [{ ...plain, unused: 'secret' }],
      {},
      /hidden-bytes: 6 bytes after the end of the packed/,
    ],
    [
      'a field that nobody knows',
      [{ ...plain, extra: extra(0x4141, 'x'.repeat(100)) }],
      {},
      /hidden-bytes: 100 bytes beside/,
    ],
    [
      'another name in the entry',
      [{ ...plain, localName: 'other.csv' }],
      {},
      /disagreement: .*the name other.csv/,
    ],
    ['two entries of one name', [plain, plain], {}, /disagreement: two entries are named t.csv/],
    [
      'names that differ in case',
      [plain, { ...plain, name: 'T.CSV' }],
      {},
      /entry-name: is the same as t.csv/,
    ],
    [
      'a name in no encoding',
      [{ ...plain, name: Buffer.from([0x94, 0x2e, 0x63]) }],
      {},
      /entry-name: is in an encoding/,
    ],
    [
      'a link',
      [{ name: 'l', text: '/etc/passwd', unixMode: 0o120777 }],
      {},
      /special-entry: is a link to \/etc\/passwd/,
    ],
    ['a device', [{ name: 'd', unixMode: 0o020666 }], {}, /special-entry: is a device/],
    ['a folder with content', [{ name: 'f/', text: TABLE }], {}, /disagreement: a folder has content/],
    ['a wrong count', [plain], { count: 2 }, /disagreement: the end of its directory counts/],
    ['a wrong size', [{ ...plain, unpacked: 5 }], {}, /broken: t.csv is damaged: it has 24 bytes/],
    ['a wrong checksum', [{ ...plain, crc: 5 }], {}, /broken: t.csv is damaged: its checksum/],
    [
      'a password',
      [plain, { ...plain, name: 'p.csv', flags: 1 }],
      {},
      /encrypted: A password protects p.csv/,
    ],
    ['a way of packing that nobody reads', [{ ...plain, method: 12 }], {}, /unsupported: .*method 12/],
  ];

  it.each(hidden)('says: %s', async (_what, parts, shape, expected) => {
    const { said } = await read(parts, shape);
    expect(said).toContainEqual(expect.stringMatching(expected));
    expect(said.filter((words) => !words.includes('not followed'))).toHaveLength(1);
  });

  it('reads both of two entries with one name', async () => {
    const { entries } = await read([plain, { ...plain, text: 'other' }]);
    expect(Object.values(entries)).toEqual([TABLE, 'other']);
  });

  it('still reads the entries after one that is damaged', async () => {
    const { entries } = await read([
      { ...plain, method: 12 },
      { name: 'u.csv', text: TABLE },
    ]);
    expect(entries).toEqual({ 'u.csv': TABLE });
  });
});

describe('a zip that would do harm', () => {
  it('stops at the ratio that the directory admits, before anything is unpacked', async () => {
    const { entries, said } = await read([{ name: 'b.txt', text: Buffer.alloc(60_000_000) }]);
    expect(said).toEqual([expect.stringMatching(/^bomb: Its \d+ bytes unpack to 60 MB/)]);
    expect(entries).toEqual({});
  });

  it('stops while it unpacks when the directory lies', async () => {
    const { said } = await read([{ name: 'b.txt', text: Buffer.alloc(60_000_000), unpacked: 10 }]);
    expect(said).toEqual([expect.stringMatching(/^bomb:/)]);
  });

  it('stops at 10,000 files', async () => {
    const parts = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, method: 0 as const }));
    const { entries, said } = await read(parts);
    expect(Object.keys(entries)).toHaveLength(10_000);
    expect(said).toEqual([expect.stringMatching(/^bomb: It holds more than 10000 files/)]);
  });

  it('refuses entries that share their bytes', async () => {
    const bytes = zipBytes([
      { name: 'a.txt', text: 'a'.repeat(500) },
      { name: 'b.txt', text: 'b'.repeat(500) },
    ]);
    const second = bytes.lastIndexOf('PK\x01\x02');
    bytes.writeUInt32LE(0, second + 42);
    const { said } = await readArchive(openZipArchive, bytes);
    expect(said).toContainEqual(expect.stringMatching(/^bomb: Its entries overlap/));
  });

  it('says of one that was cut off that it is damaged', async () => {
    const whole = zipBytes([{ name: 't.csv', text: TABLE }]);
    const { said } = await readArchive(openZipArchive, whole.subarray(0, whole.length - 10));
    expect(said).toEqual([expect.stringMatching(/^broken: .*no directory/)]);
  });
});

function extra(id: number, text: string): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(id, 0);
  head.writeUInt16LE(text.length, 2);
  return Buffer.concat([head, Buffer.from(text)]);
}
