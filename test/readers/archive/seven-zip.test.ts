import { openSevenZipArchive } from '../../../src/readers/archive/seven-zip';
import { readFile } from '../blocks';
import { readArchive } from './items';
import {
  behindPackedHeader,
  LOCKED,
  LOCKED_NAMES,
  NOTE,
  SEVEN_ZIPS,
  sevenZipBytes,
  TABLE,
} from './seven-zip-bytes';
import { behindStream } from './behind-stream';

const PERSON = Buffer.from('Anna Roth, born 1961-03-07');
const FILES = [
  { name: 't.csv', text: TABLE },
  { name: 'notes/Île.txt', text: NOTE },
];
const read = (bytes: Buffer) => readArchive(openSevenZipArchive, bytes, 'a.7z');
const [[, packed] = ['', Buffer.alloc(0)]] = SEVEN_ZIPS;

describe('a 7z', () => {
  it.each(SEVEN_ZIPS)('packed by %s is its files, with their names', async (_method, bytes) => {
    expect(await read(bytes)).toEqual({
      entries: { 't.csv': TABLE, 'notes/Île.txt': NOTE, 'notes/empty.txt': '' },
      said: [],
    });
  });

  it('is recognised by its bytes, and read to its cells, also in another archive', async () => {
    const outer = sevenZipBytes([{ name: 'inner.bin', text: '' }, ...FILES]);
    for (const bytes of [packed, outer]) {
      const { grids, unread } = await readFile('t', bytes);
      expect(unread).toEqual([]);
      expect(grids[0]?.rows).toContainEqual(['South', '340']);
    }
  });

  it('that a password locks is encrypted, whether it names its files or not', async () => {
    expect((await read(LOCKED)).said).toEqual(['encrypted: A password protects notes/Île.txt and 1 more.']);
    expect((await read(LOCKED_NAMES)).said).toEqual([
      'encrypted: A password protects the archive, names of files included.',
    ]);
  });

  it('says what is no file, two entries of one name, and names that some systems take for one', async () => {
    const { entries, said } = await read(
      sevenZipBytes([
        ...FILES,
        { name: 'link', text: '/etc/passwd', unixMode: 0o120777 },
        { name: 't.csv', text: 'other' },
        { name: 'T.CSV', text: 'third' },
      ]),
    );
    expect(entries).toMatchObject({ 't.csv': TABLE, 't.csv~2': 'other', 'T.CSV': 'third' });
    expect(said).toEqual([
      'special-entry: is a link to /etc/passwd, not a file',
      'unsupported: link is no file, and it was not followed.',
      'disagreement: two entries are named t.csv',
      'entry-name: is the same as t.csv on some systems',
    ]);
  });

  it.each([
    ['behind the content of a packed stream', { behindContent: PERSON }],
    ['between the packed streams and the header', { beforeHeader: PERSON }],
    ['in its header, as filling', { inHeader: PERSON }],
    ['after its end', { after: PERSON }],
  ])('says that bytes stand %s', async (_where, shape) => {
    const { entries, said } = await read(sevenZipBytes(FILES, shape));
    expect(entries['t.csv']).toBe(TABLE);
    expect(said).toEqual([expect.stringMatching(/^hidden-bytes: /)]);
  });

  it('says that bytes stand behind the end of an LZMA2 stream', async () => {
    expect((await read(sevenZipBytes(FILES, { method: 'lzma2' }))).said).toEqual([]);
    const { said } = await read(sevenZipBytes(FILES, { method: 'lzma2', behindContent: PERSON }));
    expect(said).toContain('hidden-bytes: 26 bytes after the end of the packed data');
  });

  it.each(SEVEN_ZIPS)(
    'says that bytes stand behind the end of a stream of %s, or is broken',
    async (_, bytes) => {
      for (const behind of [Buffer.from([0]), Buffer.from('A'), Buffer.alloc(100), PERSON]) {
        const { said } = await read(await behindStream(bytes, behind));
        expect(said).toContainEqual(expect.stringMatching(/^hidden-bytes: .*after the end of|^broken: /));
      }
    },
  );

  it('says that bytes stand behind the end of its packed header', async () => {
    const [, [, bytes] = ['', packed]] = SEVEN_ZIPS;
    const { entries, said } = await read(behindPackedHeader(bytes, Buffer.from('\0\0Roth')));
    expect(entries['t.csv']).toBe(TABLE);
    expect(said).toEqual(['hidden-bytes: bytes in its header that no program shows']);
  });

  it('that unpacks to far more than it has is refused before anything of it is unpacked', async () => {
    const { entries, said } = await read(sevenZipBytes(FILES, { unpacked: 9_000_000_000 }));
    expect(entries).toEqual({});
    expect(said).toEqual([expect.stringMatching(/^bomb: .* unpack to 9000 MB/)]);
  });

  it('cut off or changed anywhere is never taken for whole', async () => {
    for (let at = 6; at < packed.length; at += 5) {
      const cut = await read(packed.subarray(0, at));
      expect(cut.said).toEqual([expect.stringMatching(/^broken: /)]);
      const changed = Buffer.from(packed);
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      const { entries, said } = await read(changed);
      if (said.length === 0) expect(entries).toMatchObject({ 't.csv': TABLE, 'notes/Île.txt': NOTE });
    }
  });
});
