import { gzipSync } from 'node:zlib';
import { openGzipArchive } from '../../../src/readers/archive/gzip';
import { openTarArchive } from '../../../src/readers/archive/tar';
import { readArchive } from './items';
import { tarBytes, type TarPart } from './tar-bytes';

const TABLE = 'region,people\nNorth,120\n';
const plain = { name: 't.csv', text: TABLE };
const read = (parts: readonly TarPart[], after?: Buffer) =>
  readArchive(openTarArchive, tarBytes(parts, after));

describe('the files of a tar', () => {
  it('reads files, and leaves folders out', async () => {
    const { entries, said } = await read([
      { name: 'out/', type: '5' },
      { ...plain, name: 'out/t.csv' },
    ]);
    expect(entries).toEqual({ 'out/t.csv': TABLE });
    expect(said).toEqual([]);
  });

  it('reads names longer than a header holds, as GNU and as pax write them', async () => {
    const long = `${'folder/'.repeat(40)}t.csv`;
    const record = ` path=${long}x\n`;
    const pax = `${record.length + 3}${record}`;
    const { entries } = await read([
      { name: '././@LongLink', type: 'L', text: `${long}\0` },
      plain,
      { name: 'pax', type: 'x', text: pax },
      plain,
    ]);
    expect(Object.keys(entries)).toEqual([long, `${long}x`]);
  });

  it('reads a file whose long name is cut off behind a slash, and takes it for no folder', async () => {
    const long = `${'d/'.repeat(60)}t.csv`;
    const { entries, said } = await read([
      { name: '././@LongLink', type: 'L', text: `${long}\0` },
      { ...plain, name: long.slice(0, 100) },
    ]);
    expect({ entries, said }).toEqual({ entries: { [long]: TABLE }, said: [] });
  });

  const odd: readonly (readonly [string, readonly TarPart[], Buffer | undefined, RegExp])[] = [
    [
      'a link',
      [{ name: 'l', type: '2', target: '../../etc' }],
      undefined,
      /special-entry: is a link to \.\.\/\.\.\/etc/,
    ],
    ['a hard link', [{ name: 'l', type: '1', target: 't' }], undefined, /special-entry: is a second name/],
    ['a device', [{ name: 'd', type: '3' }], undefined, /special-entry: is a device/],
    ['a pipe', [{ name: 'd', type: '6' }], undefined, /special-entry: is a pipe/],
    ['a kind that nobody knows', [{ name: 's', type: 'S' }], undefined, /unsupported: s is of a kind/],
    ['two entries of one name', [plain, plain], undefined, /disagreement: two entries/],
    [
      'bytes after an entry',
      [{ ...plain, padding: 'secret' }],
      undefined,
      /hidden-bytes: \d+ bytes after the entry/,
    ],
    [
      'bytes after the end',
      [plain],
      Buffer.concat([Buffer.alloc(1024), Buffer.from('x')]),
      /hidden-bytes: bytes after/,
    ],
    ['the name of its owner', [{ ...plain, owner: 'asmith' }], undefined, /property: owner: asmith/],
    ['no end', [plain], Buffer.alloc(0), /broken: .*no end/],
  ];
  it.each(odd)('says: %s', async (_what, parts, after, expected) => {
    const { said } = await read(parts, after);
    const [first, ...rest] = said;
    expect(first).toMatch(expected);
    // What is no file is not followed either.
    expect(rest).toEqual(first?.startsWith('special-entry') ? [expect.stringContaining('not followed')] : []);
  });

  it('says that an entry was cut off', async () => {
    const { said } = await readArchive(openTarArchive, tarBytes([plain]).subarray(0, 520));
    expect(said).toEqual([expect.stringMatching(/^broken: .*t.csv was cut off/)]);
  });
});

describe('what a gzip unpacks to', () => {
  it('is one file, called as the archive is without its ending', async () => {
    const { entries, said } = await readArchive(openGzipArchive, gzipSync(TABLE), 'x/t.csv.gz');
    expect(entries).toEqual({ 't.csv': TABLE });
    expect(said).toEqual([]);
  });

  it.each(['out.tgz', 'out.tar.gz'])('is the files of the tar in %s', async (name) => {
    const { entries } = await readArchive(openGzipArchive, gzipSync(tarBytes([plain])), name);
    expect(entries).toEqual({ 't.csv': TABLE });
  });

  it('goes on through several that were joined', async () => {
    const two = Buffer.concat([gzipSync('a,b\n'), gzipSync('1,2\n')]);
    expect((await readArchive(openGzipArchive, two, 't.csv.gz')).entries).toEqual({ 't.csv': 'a,b\n1,2\n' });
  });

  it('is read as far as it goes when it was cut off', async () => {
    const packed = gzipSync(
      Buffer.from(Array.from({ length: 9000 }, (_, at) => `${at * 7919},x\n`).join('')),
    );
    const { entries, said } = await readArchive(openGzipArchive, packed.subarray(0, -100), 't.csv.gz');
    expect(entries['t.csv']).toMatch(/^0,x\n7919,x\n/);
    expect(said).toEqual([expect.stringMatching(/^broken: .*unexpected end/)]);
  });

  it('says what stands in its header and after its end', async () => {
    const name = Buffer.from('anna.csv\0mine\0');
    const packed = gzipSync(TABLE);
    const head = Buffer.concat([packed.subarray(0, 3), Buffer.from([8 | 16]), packed.subarray(4, 10), name]);
    const bytes = Buffer.concat([head, packed.subarray(10), Buffer.from('tail')]);
    const { entries, said } = await readArchive(openGzipArchive, bytes, 't.csv.gz');
    expect(entries).toEqual({ 't.csv': TABLE });
    expect(said).toEqual([
      'comment: mine',
      'property: original name: anna.csv',
      'hidden-bytes: 4 bytes after its end',
    ]);
  });

  it('stops when it unpacks to too much', async () => {
    const { entries, said } = await readArchive(openGzipArchive, gzipSync(Buffer.alloc(60_000_000)), 'b.gz');
    expect(entries).toEqual({});
    expect(said).toEqual([expect.stringMatching(/^bomb: /)]);
  });
});
