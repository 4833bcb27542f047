import { readFile } from './blocks';
import { nativeObject, oleBytes } from './ole-bytes';
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
});
