import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { readFile } from './blocks';

const NAME = 'Anna Roth, NHS number 943 476 5919';
const plain = (background = '#7a9') => sharp({ create: { width: 20, height: 16, channels: 3, background } });
const PACKET =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ' +
  `xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description><dc:creator>${NAME}</dc:creator>` +
  '</rdf:Description></rdf:RDF></x:xmpmeta>';

/** A JPEG with one more segment behind its first mark. */
async function jpegWith(application: number, ...content: readonly (Buffer | string)[]): Promise<Buffer> {
  const bytes = await plain().jpeg().toBuffer();
  const body = Buffer.concat(
    content.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)),
  );
  const head = Buffer.from([0xff, 0xe0 + application, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([bytes.subarray(0, 2), head, body, bytes.subarray(2)]);
}

function photoshop(thumbnail: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.write('8BIM');
  head.writeUInt16BE(1036, 4);
  head.writeUInt32BE(thumbnail.length + 28, 8);
  return Buffer.concat([head, Buffer.alloc(28), thumbnail]);
}

describe('a JPEG', () => {
  it.each([
    ['Photoshop’s', (small: Buffer) => jpegWith(13, 'Photoshop 3.0\0', photoshop(small))],
    ['JFIF’s', (small: Buffer) => jpegWith(0, 'JFXX\0\x10', small)],
  ])('whose thumbnail, %s, shows something else has two pictures', async (_whose, make) => {
    const same = await readFile('t.jpg', await make(await plain().jpeg().toBuffer()));
    expect(same.parts).toEqual([]);
    const other = await readFile('t.jpg', await make(await plain('#000').jpeg().toBuffer()));
    expect(other.parts).toMatchObject([{ part: 'thumbnail' }]);
  });

  it('says what stands in an XMP packet that needs further segments', async () => {
    const bytes = await jpegWith(1, 'http://ns.adobe.com/xmp/extension/\0', Buffer.alloc(40), PACKET);
    expect((await readFile('t.jpg', bytes)).parts).toMatchObject([
      { part: 'property', text: `author: ${NAME}` },
    ]);
  });
});

describe('a GIF', () => {
  const withExtension = async (...extension: readonly (Buffer | string)[]) => {
    const bytes = await plain().gif().toBuffer();
    return Buffer.concat([
      bytes.subarray(0, -1),
      ...extension.map((piece) => Buffer.from(piece)),
      bytes.subarray(-1),
    ]);
  };

  it('says what stands in its XMP packet', async () => {
    const trailer = Buffer.from([1, ...Array.from({ length: 256 }, (_, at) => 255 - at), 0]);
    const bytes = await withExtension(Buffer.from([0x21, 0xff, 11]), 'XMP DataXMP', PACKET, trailer);
    expect((await readFile('t.gif', bytes)).parts).toMatchObject([
      { part: 'property', text: `author: ${NAME}` },
    ]);
  });

  it('says what stands in a block of a program that nobody knows, or as a text over the picture', async () => {
    const line = Buffer.concat([Buffer.from([NAME.length]), Buffer.from(NAME), Buffer.from([0])]);
    const own = await readFile(
      't.gif',
      await withExtension(Buffer.from([0x21, 0xff, 11]), 'MYPROGRAM01', line),
    );
    expect(own.parts).toMatchObject([{ part: 'embedded-object', anchor: { part: 'piece MYPROGRAM01' } }]);
    const text = await readFile(
      't.gif',
      await withExtension(Buffer.from([0x21, 0x01, 12]), Buffer.alloc(12, 1), line),
    );
    expect(text.parts.map((part) => part.text).join()).toContain(NAME);
  });
});

describe('a PNG', () => {
  const chunk = (type: string, content: Buffer) => {
    const bytes = Buffer.concat([Buffer.alloc(4), Buffer.from(type), content, Buffer.alloc(4)]);
    bytes.writeUInt32BE(content.length, 0);
    bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4);
    return bytes;
  };
  const END_BYTES = 12;

  it('is cut off as soon as its last byte is gone', async () => {
    const bytes = await plain().png().toBuffer();
    expect((await readFile('t.png', bytes.subarray(0, -1))).unread).toMatchObject([{ cause: 'broken' }]);
  });

  it('is read in its mark of the end too, which should be empty', async () => {
    const bytes = await plain().png().toBuffer();
    const { lines } = await readFile(
      't.png',
      Buffer.concat([bytes.subarray(0, -END_BYTES), chunk('IEND', Buffer.from(NAME))]),
    );
    expect(lines).toEqual([NAME]);
  });

  it('has an unread piece where a packed text is damaged, or is longer than any text', async () => {
    const bytes = await plain().png().toBuffer();
    for (const packed of [Buffer.from('no zlib'), deflateSync(Buffer.alloc(3_000_000, 0x41))]) {
      const text = chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), packed]));
      const { parts } = await readFile(
        't.png',
        Buffer.concat([bytes.subarray(0, -END_BYTES), text, bytes.subarray(-END_BYTES)]),
      );
      expect(parts).toMatchObject([{ part: 'embedded-object', anchor: { part: 'piece zTXt' } }]);
    }
  });
});
