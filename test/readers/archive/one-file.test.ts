import { UnpackBudget } from '../../../src/readers/archive/budget';
import { openBzip2Archive } from '../../../src/readers/archive/bzip2';
import { openXzArchive } from '../../../src/readers/archive/xz';
import { openZstdArchive } from '../../../src/readers/archive/zstd';
import { bufferSource } from '../../../src/readers/source';
import { readFile } from '../blocks';
import { readArchive } from './items';
import { BZIP2, BZIP2_BOMB, TABLE, XZ, XZ_OF_PROGRAM, ZSTD } from './packed-tables';
import { tarBytes } from './tar-bytes';

const TAIL = Buffer.from('Anna Roth');

/** A zstd frame of blocks, each of one byte that is stored and repeated; or of these bytes as they are. */
function zstdFrame(blocks: readonly (Buffer | { readonly repeat: number })[]): Buffer {
  const pieces = blocks.map((block, at) => {
    const isBytes = Buffer.isBuffer(block);
    const size = isBytes ? block.length : block.repeat;
    const head = Buffer.alloc(3);
    head.writeUIntLE((size << 3) | ((isBytes ? 0 : 1) << 1) | Number(at === blocks.length - 1), 0, 3);
    return Buffer.concat([head, isBytes ? block : Buffer.from('0')]);
  });
  return Buffer.concat([Buffer.from('28b52ffd0058', 'hex'), ...pieces]);
}

function skipped(content: Buffer): Buffer {
  const head = Buffer.from('502a4d1800000000', 'hex');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

/** An xz file of no blocks whose index says that it has one, of nine gigabytes. */
function boastingXz(): Buffer {
  const index = Buffer.from('00010080d0acf3210000000000000000', 'hex');
  const footer = Buffer.from('00000000030000000004595a', 'hex');
  return Buffer.concat([XZ.subarray(0, 12), index, footer]);
}

describe.each([
  ['bz2', openBzip2Archive, BZIP2],
  ['xz', openXzArchive, XZ],
  ['zst', openZstdArchive, ZSTD],
] as const)('what a %s unpacks to', (ending, open, packed) => {
  it('is one file, called as the archive is without its ending, however many were joined', async () => {
    expect(await readArchive(open, packed, `x/t.csv.${ending}`)).toEqual({
      entries: { 't.csv': TABLE },
      said: [],
    });
    const twice = await readArchive(open, Buffer.concat([packed, packed]), `t.csv.${ending}`);
    expect(twice).toEqual({ entries: { 't.csv': TABLE + TABLE }, said: [] });
  });

  it('is recognised by its bytes, and read to its cells', async () => {
    const { grids, unread } = await readFile('t', packed);
    expect(unread).toEqual([]);
    expect(grids[0]?.rows).toContainEqual(['South', '3']);
  });

  it('with more bytes after its end is never taken for whole', async () => {
    const { said } = await readArchive(open, Buffer.concat([packed, TAIL]), `t.csv.${ending}`);
    expect(said).toHaveLength(1);
  });

  it('cut off anywhere is broken, and never throws', async () => {
    for (let length = 8; length < packed.length; length += 5) {
      const { said } = await readArchive(open, packed.subarray(0, length), `t.csv.${ending}`);
      expect([length, said.join()]).toEqual([length, expect.stringMatching(/broken|hidden-bytes/)]);
    }
  });

  it('with any byte changed never throws', async () => {
    for (let at = 6; at < packed.length; at += 3) {
      const bytes = Buffer.from(packed);
      bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      await expect(readArchive(open, bytes)).resolves.toBeDefined();
    }
  });
});

describe('a packed tar', () => {
  it('is the files of the tar', async () => {
    const tar = tarBytes([{ name: 't.csv', text: TABLE }]);
    expect((await readArchive(openZstdArchive, zstdFrame([tar]), 'out.tar.zst')).entries).toEqual({
      't.csv': TABLE,
    });
  });
});

describe('a packed file that would do harm', () => {
  it.each([
    ['bz2', openBzip2Archive, BZIP2_BOMB],
    ['xz', openXzArchive, boastingXz()],
    ['zst', openZstdArchive, zstdFrame(Array.from({ length: 500 }, () => ({ repeat: 131_072 })))],
  ] as const)('stops when it unpacks to too much: %s', async (_ending, open, bytes) => {
    const { entries, said } = await readArchive(open, bytes);
    expect({ entries, said }).toEqual({ entries: {}, said: [expect.stringMatching(/^bomb: /)] });
  });

  it('asks for no memory that a check does not have', async () => {
    const frame = zstdFrame([Buffer.from(TABLE)]);
    frame[5] = 0xa8;
    expect((await readArchive(openZstdArchive, frame)).said).toEqual([expect.stringMatching(/^limit: /)]);
  });

  it('that needs what is not there, or is packed in a way that is not read, says so', async () => {
    expect((await readArchive(openXzArchive, XZ_OF_PROGRAM)).said).toEqual([
      'unsupported: It is packed in a way that is not read.',
    ]);
    const frame = zstdFrame([Buffer.from(TABLE)]);
    const withDictionary = Buffer.concat([frame.subarray(0, 6), Buffer.from([7]), frame.subarray(6)]);
    withDictionary[4] = 1;
    expect((await readArchive(openZstdArchive, withDictionary)).said).toEqual([
      expect.stringMatching(/^unsupported: .*dictionary/),
    ]);
  });

  it('shows what stands in frames that every program skips', async () => {
    const bytes = Buffer.concat([skipped(Buffer.alloc(200, 0x41)), ZSTD, skipped(Buffer.alloc(4))]);
    expect(await readArchive(openZstdArchive, bytes, 't.csv.zst')).toEqual({
      entries: { 't.csv': TABLE },
      said: ['hidden-bytes: 208 bytes in a frame to skip'],
    });
  });

  it('is not unpacked when it is larger than memory', async () => {
    const huge = { ...bufferSource(BZIP2), size: 60_000_000 };
    const items = [];
    for await (const item of openBzip2Archive({ source: huge, name: 'a.bz2', budget: new UnpackBudget(1e9) }))
      items.push(item);
    expect(items).toMatchObject([{ kind: 'unread', cause: 'limit' }]);
  });
});
