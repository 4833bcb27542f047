import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { readFile } from './blocks';

const picture = () => sharp({ create: { width: 20, height: 16, channels: 3, background: '#7a9' } });
const SECRET = 'NHS number 943 476 5919, Anna Roth';
const lineIn = (bytes: Buffer, at: number) =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(SECRET), bytes.subarray(at)]);

describe('a packet of XMP', () => {
  it('of a PNG is read behind its pixels too, where the library for pixels does not look', async () => {
    const bytes = await picture().png().toBuffer();
    const packet =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r:RDF xmlns:r="urn:r"><r:Description xmlns:dc="urn:dc">' +
      '<dc:creator><r:Seq><r:li>Rosa Munk</r:li></r:Seq></dc:creator></r:Description></r:RDF></x:xmpmeta>';
    const chunk = chunkOf('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${packet}`));
    const end = bytes.length - 12;
    const { parts } = await readFile(
      't.png',
      Buffer.concat([bytes.subarray(0, end), chunk, bytes.subarray(end)]),
    );
    expect(parts).toContainEqual(expect.objectContaining({ part: 'property', text: 'author: Rosa Munk' }));
  });
});

function chunkOf(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), content]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}

describe('a picture with bytes that are no picture', () => {
  it.each([
    ['t.png', () => picture().png().toBuffer()],
    ['t.jpg', () => picture().jpeg().toBuffer()],
    ['t.gif', () => picture().gif().toBuffer()],
    ['t.webp', () => picture().webp().toBuffer()],
    ['t.tif', () => picture().tiff().toBuffer()],
  ])('%s is read without them, and they are read after its end', async (name, make) => {
    const bytes = await make();
    const plain = await readFile(name, bytes);
    expect({ unread: plain.unread, lines: plain.lines }).toEqual({ unread: [], lines: [] });
    const { parts, lines } = await readFile(name, lineIn(bytes, bytes.length));
    expect(parts.map(({ part }) => part)).toContain('appended-bytes');
    expect(lines).toEqual([SECRET]);
  });

  it.each([
    ['t.png', () => picture().png().toBuffer()],
    ['t.jpg', () => picture().jpeg().toBuffer()],
    ['t.gif', () => picture().gif().toBuffer()],
    ['t.webp', () => picture().webp().toBuffer()],
    [
      't.tif',
      () =>
        picture()
          .withExif({ IFD0: { Artist: 'A' } })
          .tiff()
          .toBuffer(),
    ],
  ])('%s never hides them anywhere: something is said, or it is broken', async (name, make) => {
    const bytes = await make();
    const plain = await readFile(name, bytes);
    for (let at = 8; at < bytes.length; at += 13) {
      const { parts, unread } = await readFile(name, lineIn(bytes, at));
      const said = parts.filter(({ text }) => !plain.parts.some((known) => known.text === text));
      expect({ at, isSaid: said.length + unread.length > 0 }).toEqual({ at, isSaid: true });
    }
  });

  it('a JPEG has them between its segments, or in a segment of a program that nobody knows', async () => {
    const bytes = await picture().jpeg().toBuffer();
    const afterFirst = 4 + bytes.readUInt16BE(4);
    const between = await readFile('t.jpg', lineIn(bytes, afterFirst));
    expect(between.parts).toMatchObject([
      { part: 'embedded-object', anchor: { part: 'piece between segments' } },
    ]);
    expect(between.lines).toEqual([SECRET]);
    const segment = Buffer.concat([Buffer.from([0xff, 0xe7, 0, 2 + SECRET.length]), Buffer.from(SECRET)]);
    const own = Buffer.concat([bytes.subarray(0, 2), segment, bytes.subarray(2)]);
    expect((await readFile('t.jpg', own)).lines).toEqual([SECRET]);
  });

  it('a TIFF has them where nothing points to, and is cut off where something points past its end', async () => {
    const { parts, lines, unread } = await readFile('t.tif', tiffWith(SECRET));
    expect(unread).toEqual([]);
    expect(parts).toMatchObject([{ anchor: { part: 'piece that nothing points to' } }]);
    expect(lines).toEqual([SECRET]);
    expect((await readFile('t.tif', tiffWith('').subarray(0, -8))).unread[0]).toMatchObject({
      cause: 'broken',
    });
  });
});

/** A grey TIFF of 4 × 4 points, with bytes between its pixels and its directory. */
function tiffWith(between: string): Buffer {
  const entries: readonly (readonly [tag: number, value: number])[] = [
    ...([
      [256, 4],
      [257, 4],
      [258, 8],
      [259, 1],
      [262, 1],
      [273, 8],
      [278, 4],
      [279, 16],
    ] as const),
  ];
  const directory = Buffer.alloc(2 + entries.length * 12 + 4);
  directory.writeUInt16LE(entries.length, 0);
  for (const [index, [tag, value]] of entries.entries()) {
    directory.writeUInt16LE(tag, 2 + index * 12);
    directory.writeUInt16LE(3, 4 + index * 12);
    directory.writeUInt32LE(1, 6 + index * 12);
    directory.writeUInt16LE(value, 10 + index * 12);
  }
  const head = Buffer.from('II*\0\0\0\0\0', 'latin1');
  head.writeUInt32LE(24 + between.length, 4);
  return Buffer.concat([head, Buffer.alloc(16, 0x99), Buffer.from(between), directory]);
}

describe('a picture whose pixels are damaged', () => {
  it('is broken, however much of it viewers show', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
    const create = { width: 200, height: 160, channels: 3, background: '#000', noise } as const;
    const bytes = await sharp({ create }).jpeg().toBuffer();
    bytes.fill(0x7f, bytes.length - 3000, bytes.length - 2);
    // The noise is another one each time: with some of it the rest cannot be unpacked at all, which is said, too.
    const { unread } = await readFile('t.jpg', bytes);
    expect([...new Set(unread.map(({ cause }) => cause))]).toEqual(['broken']);
  });
});
