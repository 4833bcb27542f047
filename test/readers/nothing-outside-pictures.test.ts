import { crc32, deflateSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { readFile, type ReadFile } from './blocks';

const NAME = 'Anna Roth';
const WORDS = Buffer.from(NAME);
/** For places of no form, where bytes may be letters by chance. */
const PERSON = Buffer.from(` ${NAME}, NHS number 943 476 5919 `);
const plain = () => sharp({ create: { width: 20, height: 16, channels: 3, background: '#7a9' } });
const PACKET = Buffer.from(
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ' +
    `xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description><dc:creator>${NAME}</dc:creator>` +
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
);
const uint = (value: number, bytes: 2 | 4, order: 'big' | 'little' = 'big') => {
  const made = Buffer.alloc(bytes);
  if (order === 'big') made.writeUIntBE(value, 0, bytes);
  else made.writeUIntLE(value, 0, bytes);
  return made;
};

type Place = readonly [where: string, bytes: Buffer];

/** Text fields of TIFF and EXIF, of the main list and of the list of the camera. */
const ASCII_TAGS = [
  0x010d, 0x010e, 0x010f, 0x0110, 0x011d, 0x0131, 0x013b, 0x013c, 0x0151, 0x8298, 0xc614, 0xfff0,
];
const CAMERA_TAGS = [0x927c, 0x9286, 0xa420, 0xa430, 0xa431, 0xa435, 0xa433, 0xfff1];
const WINDOWS_TAGS = [0x9c9b, 0x9c9c, 0x9c9d, 0x9c9e, 0x9c9f];
const EXIF_POINTER = 0x8769;

interface Entry {
  readonly tag: number;
  readonly type: 1 | 2 | 4 | 7;
  readonly value: Buffer;
}

/** A list of TIFF entries and their values, from `at` on. */
function listOf(entries: readonly Entry[], at: number, next = 0): Buffer {
  const sorted = [...entries].sort((a, b) => a.tag - b.tag);
  let valuesAt = at + 2 + 12 * sorted.length + 4;
  const heads: Buffer[] = [];
  const values: Buffer[] = [];
  for (const { tag, type, value } of sorted) {
    const count = type === 4 ? value.length / 4 : value.length;
    const isLong = value.length > 4;
    const held = isLong
      ? uint(valuesAt, 4, 'little')
      : Buffer.concat([value, Buffer.alloc(4)]).subarray(0, 4);
    heads.push(uint(tag, 2, 'little'), uint(type, 2, 'little'), uint(count, 4, 'little'), held);
    if (!isLong) continue;
    const even = value.length % 2 === 0 ? value : Buffer.concat([value, Buffer.alloc(1)]);
    values.push(even);
    valuesAt += even.length;
  }
  return Buffer.concat([uint(sorted.length, 2, 'little'), ...heads, uint(next, 4, 'little'), ...values]);
}

const TIFF_START = Buffer.concat([Buffer.from('II*\0', 'latin1'), uint(8, 4, 'little')]);
const text = (tag: number, value = Buffer.from(`${NAME}\0`)): Entry => ({ tag, type: 2, value });

/** What an EXIF block holds: TIFF without a picture. */
function exifPlaces(): Place[] {
  const main = (entry: Entry) =>
    Buffer.concat([TIFF_START, listOf([text(0x0131, Buffer.from('R 4.5\0')), entry], 8)]);
  const camera = (entry: Entry) => {
    const at = 8 + 2 + 12 + 4;
    const pointer: Entry = { tag: EXIF_POINTER, type: 4, value: uint(at, 4, 'little') };
    return Buffer.concat([TIFF_START, listOf([pointer], 8), listOf([entry], at)]);
  };
  return [
    ...ASCII_TAGS.map((tag): Place => [`tag ${tag.toString(16)}`, main(text(tag))]),
    ...WINDOWS_TAGS.map((tag): Place => [
      `tag ${tag.toString(16)}`,
      main({ tag, type: 1, value: Buffer.from(`${NAME}\0`, 'utf16le') }),
    ]),
    ...CAMERA_TAGS.map((tag): Place => [
      `camera’s tag ${tag.toString(16)}`,
      camera({ tag, type: 7, value: WORDS }),
    ]),
    ['a second list', Buffer.concat([TIFF_START, listOf([], 8, 14), listOf([text(0x010e)], 14)])],
    [
      'behind its lists',
      Buffer.concat([TIFF_START, listOf([text(0x0131, Buffer.from('R 4.5\0'))], 8), WORDS]),
    ],
  ];
}

/** A profile of colours whose description says this. */
function profile(described: Buffer): Buffer {
  const tag = Buffer.concat([
    Buffer.from('desc'),
    Buffer.alloc(4),
    uint(described.length + 1, 4),
    described,
    Buffer.alloc(1),
  ]);
  const head = Buffer.alloc(128);
  head.write('acsp', 36);
  const list = Buffer.concat([uint(1, 4), Buffer.from('desc'), uint(144, 4), uint(tag.length, 4)]);
  const whole = Buffer.concat([head, list, tag]);
  whole.writeUInt32BE(whole.length, 0);
  return whole;
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  return Buffer.concat([uint(content.length, 4), body, uint(crc32(body), 4)]);
}

async function pngPlaces(): Promise<Place[]> {
  const bytes = await plain().png().toBuffer();
  const with_ = (type: string, content: Buffer) =>
    Buffer.concat([bytes.subarray(0, 33), chunk(type, content), bytes.subarray(33)]);
  return [
    ['as it is', bytes],
    ['tEXt', with_('tEXt', Buffer.from(`Comment\0${NAME}`))],
    ['the key of tEXt', with_('tEXt', Buffer.from(`${NAME}\0x`))],
    ['zTXt', with_('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(WORDS)]))],
    ['iTXt', with_('iTXt', Buffer.from(`Comment\0\0\0en\0\0${NAME}`))],
    ['the language of iTXt', with_('iTXt', Buffer.from(`Comment\0\0\0${NAME}\0\0x`))],
    ['packed iTXt', with_('iTXt', Buffer.concat([Buffer.from('Comment\0\x01\0en\0\0'), deflateSync(WORDS)]))],
    ['XMP', with_('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), PACKET]))],
    ['a chunk that nobody knows', with_('anNa', WORDS)],
    [
      'the name of a profile',
      with_('iCCP', Buffer.concat([Buffer.from(`${NAME}\0\0`), deflateSync(profile(Buffer.from('sRGB')))])),
    ],
    ['a profile', with_('iCCP', Buffer.concat([Buffer.from('sRGB\0\0'), deflateSync(profile(WORDS))]))],
    ['a palette’s name', with_('sPLT', Buffer.concat([WORDS, Buffer.from([0, 8])]))],
    ['a colour behind', with_('tRNS', PERSON)],
    ...['gAMA', 'tIME', 'pHYs', 'fcTL'].map((type): Place => [
      `${type}, which is longer`,
      with_(type, PERSON),
    ]),
    ['behind what is packed of its pixels', beyondPixels(bytes, (packed) => Buffer.concat([packed, PERSON]))],
    [
      'packed rows that no viewer draws',
      beyondPixels(bytes, (packed) => deflateSync(Buffer.concat([inflateSync(packed), PERSON]))),
    ],
    ...exifPlaces().map(([where, exif]): Place => [`EXIF ${where}`, with_('eXIf', exif)]),
    ['after its end', Buffer.concat([bytes, WORDS])],
  ];
}

/** The PNG with its pixels packed otherwise. */
function beyondPixels(png: Buffer, change: (packed: Buffer) => Buffer): Buffer {
  const at = png.indexOf('IDAT') - 4;
  const end = at + 12 + png.readUInt32BE(at);
  const content = change(png.subarray(at + 8, end - 4));
  const piece = Buffer.concat([uint(content.length, 4), Buffer.from('IDAT'), content]);
  return Buffer.concat([png.subarray(0, at), piece, uint(crc32(piece.subarray(4)), 4), png.subarray(end)]);
}

async function jpegPlaces(): Promise<Place[]> {
  const bytes = await plain().jpeg().toBuffer();
  const with_ = (mark: number, ...content: readonly Buffer[]) => {
    const body = Buffer.concat(content);
    return Buffer.concat([
      bytes.subarray(0, 2),
      Buffer.from([0xff, mark]),
      uint(body.length + 2, 2),
      body,
      bytes.subarray(2),
    ]);
  };
  const iptc = Buffer.concat([Buffer.from([0x1c, 2, 80]), uint(WORDS.length, 2), WORDS]);
  return [
    ['as it is', bytes],
    ['a comment', with_(0xfe, WORDS)],
    ...Array.from({ length: 16 }, (_, at): Place => [
      `segment ${at}`,
      with_(0xe0 + at, Buffer.from('OTHER\0'), WORDS),
    ]),
    ['XMP', with_(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0'), PACKET)],
    ['behind XMP', with_(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0'), PACKET, PERSON)],
    [
      'a long text in XMP',
      with_(
        0xe1,
        Buffer.from('http://ns.adobe.com/xap/1.0/\0'),
        Buffer.from(PACKET.toString().replace(NAME, `${'all regions of the North '.repeat(200)} ${NAME}`)),
      ),
    ],
    [
      'a table that nothing uses',
      with_(0xdb, Buffer.from([3]), Buffer.concat([PERSON, Buffer.alloc(64)]).subarray(0, 64)),
    ],
    ['a number of lines', with_(0xdc, PERSON)],
    ['a profile', with_(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01'), profile(WORDS))],
    [
      'IPTC',
      with_(
        0xed,
        Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0'),
        uint(iptc.length, 4),
        iptc,
        Buffer.alloc(iptc.length % 2),
      ),
    ],
    ['after its end', Buffer.concat([bytes, WORDS])],
    ...exifPlaces().map(([where, exif]): Place => [
      `EXIF ${where}`,
      with_(0xe1, Buffer.from('Exif\0\0'), exif),
    ]),
  ];
}

async function gifPlaces(): Promise<Place[]> {
  const bytes = await plain().gif().toBuffer();
  const line = Buffer.concat([Buffer.from([WORDS.length]), WORDS, Buffer.alloc(1)]);
  const person = Buffer.concat([Buffer.from([PERSON.length]), PERSON, Buffer.alloc(1)]);
  const with_ = (...extension: readonly Buffer[]) =>
    Buffer.concat([bytes.subarray(0, -1), ...extension, bytes.subarray(-1)]);
  return [
    ['as it is', bytes],
    ['a comment', with_(Buffer.from([0x21, 0xfe]), line)],
    ['a text', with_(Buffer.from([0x21, 0x01, 12]), Buffer.alloc(12, 1), line)],
    ['a program’s block', with_(Buffer.from([0x21, 0xff, 11]), Buffer.from('MYPROGRAM01'), line)],
    [
      'the name of a program',
      with_(Buffer.from([0x21, 0xff, 11]), Buffer.from('Anna Roth01'), Buffer.from([1, 65, 0])),
    ],
    ['a block that nobody knows', with_(Buffer.from([0x21, 0x77]), line)],
    ['how often it repeats', with_(Buffer.from([0x21, 0xff, 11]), Buffer.from('NETSCAPE2.0'), person)],
    ['how a picture is shown', with_(Buffer.from([0x21, 0xf9]), person)],
    [
      'behind what is packed of its pixels',
      Buffer.concat([bytes.subarray(0, -2), person, bytes.subarray(-1)]),
    ],
    ['after its end', Buffer.concat([bytes, WORDS])],
  ];
}

async function webpPlaces(): Promise<Place[]> {
  const bytes = await plain().webp().toBuffer();
  const with_ = (type: string, content: Buffer) => {
    const even = content.length % 2 === 0 ? content : Buffer.concat([content, Buffer.alloc(1)]);
    const made = Buffer.concat([bytes, Buffer.from(type), uint(content.length, 4, 'little'), even]);
    made.writeUInt32LE(made.length - 8, 4);
    return made;
  };
  return [
    ['as it is', bytes],
    ['XMP', with_('XMP ', PACKET)],
    ['a chunk that nobody knows', with_('ANNA', WORDS)],
    ...['ALPH', 'ANIM'].map((type): Place => [`${type} of no use`, with_(type, PERSON)]),
    ['a profile', with_('ICCP', profile(WORDS))],
    ...exifPlaces().map(([where, exif]): Place => [`EXIF ${where}`, with_('EXIF', exif)]),
    ['after its end', Buffer.concat([bytes, WORDS])],
  ];
}

/** One strip of four white points. */
function tiffOf(more: readonly Entry[]): Buffer {
  const pixels = uint(8, 4, 'little');
  const long = (tag: number, value: Buffer): Entry => ({ tag, type: 4, value });
  const entries = [
    ...[
      [0x100, 2],
      [0x101, 2],
      [0x102, 8],
      [0x103, 1],
      [0x106, 1],
      [0x115, 1],
      [0x116, 2],
      [0x117, 4],
    ].map(([tag = 0, value = 0]) => long(tag, uint(value, 4, 'little'))),
    long(0x111, pixels),
    ...more,
  ];
  const start = Buffer.concat([Buffer.from('II*\0', 'latin1'), uint(12, 4, 'little'), Buffer.alloc(4, 0xff)]);
  return Buffer.concat([start, listOf(entries, 12)]);
}

function tiffPlaces(): Place[] {
  const bytes = tiffOf([]);
  return [
    ['as it is', bytes],
    ...ASCII_TAGS.map((tag): Place => [`tag ${tag.toString(16)}`, tiffOf([text(tag)])]),
    ['XMP', tiffOf([{ tag: 700, type: 1, value: PACKET }])],
    [
      'IPTC',
      tiffOf([
        {
          tag: 33723,
          type: 7,
          value: Buffer.concat([Buffer.from([0x1c, 2, 80]), uint(WORDS.length, 2), WORDS]),
        },
      ]),
    ],
    ['a profile', tiffOf([{ tag: 34675, type: 7, value: profile(WORDS) }])],
    [
      'Photoshop’s blocks',
      tiffOf([
        {
          tag: 34377,
          type: 1,
          value: Buffer.concat([Buffer.from('8BIM\x04\x04\0\0'), uint(WORDS.length, 4), WORDS]),
        },
      ]),
    ],
    ['where nothing points to', Buffer.concat([bytes, WORDS])],
  ];
}

/** Everything that anybody is told of the file, or that something of it was not read. */
function isFound({ unread, ...read }: ReadFile): boolean {
  return JSON.stringify(read).includes(NAME) || unread.length > 0;
}

describe('nothing is outside the check in a picture', () => {
  it.each([
    ['t.png', pngPlaces],
    ['t.jpg', jpegPlaces],
    ['t.gif', gifPlaces],
    ['t.webp', webpPlaces],
    ['t.tif', tiffPlaces],
  ])('%s: each field, block and gap that may hold a person', async (name, places) => {
    const [whole, ...others] = await places();
    expect(whole && (await readFile(name, whole[1])).unread).toEqual([]);
    const missed: string[] = [];
    for (const [where, bytes] of others) if (!isFound(await readFile(name, bytes))) missed.push(where);
    expect(missed).toEqual([]);
  });
});
