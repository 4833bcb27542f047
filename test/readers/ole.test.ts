import { readFile } from './blocks';
import { nativeObject, oleBytes, propertySet } from './ole-bytes';
import { workbook } from './workbook';

const CSV = Buffer.from('region,people\nNorth,120\nSouth,340\n');
const LONG = Buffer.concat([
  CSV,
  ...Array.from({ length: 400 }, (_, at) => Buffer.from(`East,${at + 100}\n`)),
]);

describe('an OLE object', () => {
  it.each([
    ['small sectors', CSV],
    ['sectors', LONG],
  ])(
    'is read as the file that the packager put into it, in %s, and said to be unread beside it',
    async (_where, csv) => {
      const bytes = oleBytes({ '\x01Ole': Buffer.alloc(20), '\x01Ole10Native': nativeObject('t.csv', csv) });
      const { format, grids, unread } = await readFile('oleObject1.bin', bytes);
      expect(format).toBe('ole2');
      expect(grids).toMatchObject([{ place: { part: 't.csv' } }]);
      expect(grids[0]?.rows.slice(0, 3)).toEqual([
        ['region', 'people'],
        ['North', '120'],
        ['South', '340'],
      ]);
      expect(unread).toMatchObject([{ cause: 'unsupported' }]);
    },
  );

  it('is read as the workbook in it', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1"><v>42</v></c></row></sheetData>';
    const bytes = oleBytes({ Package: await workbook({ sheet: `<worksheet>${sheet}</worksheet>` }) });
    const { grids } = await readFile('oleObject1.bin', bytes);
    expect(grids).toMatchObject([{ place: { part: 'Package', sheet: 'S' }, rows: [['42']] }]);
  });

  it('that is damaged anywhere stays unread, and never runs on', async () => {
    const whole = oleBytes({ '\x01Ole10Native': nativeObject('t.csv', LONG) });
    for (let at = 8; at < whole.length; at += 37) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect((await readFile('a.bin', changed)).unread.length).toBeGreaterThan(0);
    }
  });

  it('whose streams all begin at one sector is not unpacked a thousand times', async () => {
    const bytes = oleBytes({ Package: LONG, Package1: Buffer.alloc(0), Package2: Buffer.alloc(0) });
    const placeOf = (name: string) => bytes.indexOf(Buffer.from(`${name}\0`, 'utf16le')) + 116;
    for (const name of ['Package1', 'Package2'])
      bytes.copy(bytes, placeOf(name), placeOf('Package'), placeOf('Package') + 8);
    const { grids, unread } = await readFile('oleObject1.bin', bytes);
    expect(grids).toEqual([]);
    expect(unread).toMatchObject([{ cause: 'unsupported' }]);
  });
});

describe('an old Office file', () => {
  it.each([
    ['xls', 'Workbook', 'xlsx'],
    ['doc', 'WordDocument', 'docx'],
    ['ppt', 'PowerPoint Document', 'pptx'],
  ])(
    '%s is said to be unread; what it says of itself is read, and that it has macros',
    async (format, stream, newer) => {
      const streams = {
        [stream]: LONG,
        '\x05SummaryInformation': propertySet({ 4: 'Anna Roth', 8: 'J\u00f6rg' }),
        '\x05DocumentSummaryInformation': propertySet(
          { 13: ['North', 'Patient list'], 15: 'Klinikum' },
          { Case: '1961-03-07' },
        ),
      };
      const read = await readFile(`a.${format}`, oleBytes(streams, ['VBA']));
      expect(read.format).toBe(format);
      expect(read.parts.map(({ part, text }) => `${part} ${text}`)).toEqual([
        'property author: Anna Roth',
        'property last author: J\u00f6rg',
        'property part: North',
        'property part: Patient list',
        'property company: Klinikum',
        'property Case: 1961-03-07',
        'macro Visual Basic',
      ]);
      expect(read.unread).toMatchObject([
        { cause: 'unsupported', reason: expect.stringContaining(`save it as ${newer}`) as unknown },
      ]);
    },
  );

  it('whose properties are damaged anywhere stays unread', async () => {
    const whole = oleBytes({
      Workbook: CSV,
      '\x05SummaryInformation': propertySet({ 4: 'Anna Roth' }, { a: 'b' }),
    });
    const start = whole.indexOf(Buffer.from([0xfe, 0xff, 0, 0]));
    for (let at = start; at < start + 200; at += 1)
      for (const byte of [0xff, 0x80]) {
        const changed = Buffer.from(whole);
        changed[at] = byte;
        expect((await readFile('a.xls', changed)).unread).toHaveLength(1);
      }
  });
});
