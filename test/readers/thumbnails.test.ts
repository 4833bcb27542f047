import sharp from 'sharp';
import { openDocument } from './office-packages';
import { readFile } from './blocks';

const ROWS = [
  ['Region', 'Lived', 'Died'],
  ['Northern', '1,402', '283'],
  ['Southern', '915', '377'],
];

/** As LibreOffice draws the first page of what it saves. */
function drawn(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const texts = rows.flatMap((row, y) =>
    row.map((text, x) => `<text x="${20 + x * 130}" y="${40 + y * 40}">${text}</text>`),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200" font-family="sans-serif" font-size="20">${texts.join('')}</svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: 'white' }).png().toBuffer();
}

const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: readonly string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
const sheetOf = (rows: readonly (readonly string[])[]) =>
  `<table:table table:name="S">${rows.map(row).join('')}</table:table>`;
const SHEET = sheetOf(ROWS);

async function guessedIn(thumbnail: Buffer, others: Readonly<Record<string, Buffer>> = {}) {
  const parts = { 'Thumbnails/thumbnail.png': thumbnail, ...others };
  const { texts, unread } = await readFile('t.ods', await openDocument('spreadsheet', SHEET, { parts }));
  expect(unread).toEqual([]);
  return texts.filter(({ place }) => place.part === 'Thumbnails/thumbnail.png').length;
}

describe('the small picture of the first page that a document brings along', () => {
  it('is no picture that a person must read while it shows what the document shows', async () => {
    expect(await guessedIn(await drawn(ROWS))).toBe(0);
  });

  it('is one as soon as it shows another number, as a picture does that was made before a change', async () => {
    expect(
      await guessedIn(await drawn(ROWS.map((cells) => cells.map((text) => text.replace('377', '379'))))),
    ).toBe(1);
  });

  it('is none where small print was read without a digit, but is one where no number can have been that', async () => {
    const drawnWith = (text: string) =>
      drawn(ROWS.map((cells) => cells.map((each) => each.replace('377', text))));
    expect(await guessedIn(await drawnWith('37'))).toBe(0);
    expect(await guessedIn(await drawnWith('77'))).toBe(0);
    expect(await guessedIn(await drawnWith('83'))).toBe(1);
  });

  it('is none where its other numbers are those of an axis, which only the picture of the chart has', async () => {
    const page = await drawn([...ROWS, ['Scale', '2250', '850']]);
    expect(await guessedIn(page)).toBe(1);
    const chart = Buffer.concat([Buffer.from('VCLMTF'), Buffer.from('\x012250\x01850\x01', 'utf16le')]);
    expect(await guessedIn(page, { 'ObjectReplacements/Object 1': chart })).toBe(0);
  });

  it('is none where its other numbers are steps of an axis, or begin one that the chart shows again', async () => {
    const object = (rows: readonly (readonly string[])[]) => ({
      'Object 1/content.xml': Buffer.from(
        `<office:document-content><office:body><office:chart><chart:chart>${sheetOf(rows)}</chart:chart></office:chart></office:body></office:document-content>`,
      ),
    });
    const chart = object([ROWS[0] ?? [], ['Northern', '1402', '283']]);
    expect(await guessedIn(await drawn([...ROWS, ['Scale', '1500', '500']]), chart)).toBe(0);
    expect(await guessedIn(await drawn([...ROWS, ['Scale', '1500', '28']]), chart)).toBe(0);
    expect(await guessedIn(await drawn([...ROWS, ['Scale', '1500', '7']]), chart)).toBe(1);
    expect(await guessedIn(await drawn([...ROWS, ['Scale', '1500', '500']]))).toBe(1);
  });
});
