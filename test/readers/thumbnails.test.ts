import { createCanvas } from '@napi-rs/canvas';
import { openDocument } from './office-packages';
import { readFile } from './blocks';

const ROWS = [
  ['Region', 'Lived', 'Died'],
  ['Northern', '1,402', '283'],
  ['Southern', '915', '377'],
];

/** As LibreOffice draws the first page of what it saves. */
function drawn(rows: readonly (readonly string[])[]): Buffer {
  const canvas = createCanvas(400, 200);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 400, 200);
  context.fillStyle = 'black';
  context.font = '20px sans-serif';
  rows.forEach((row, y) => {
    row.forEach((cell, x) => {
      context.fillText(cell, 20 + x * 130, 40 + y * 40);
    });
  });
  return canvas.toBuffer('image/png');
}

const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: readonly string[]) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
const SHEET = `<table:table table:name="S">${ROWS.map(row).join('')}</table:table>`;

async function guessedIn(thumbnail: Buffer) {
  const parts = { 'Thumbnails/thumbnail.png': thumbnail };
  const { texts, unread } = await readFile('t.ods', await openDocument('spreadsheet', SHEET, { parts }));
  expect(unread).toEqual([]);
  return texts.filter(({ place }) => place.part === 'Thumbnails/thumbnail.png').length;
}

describe('the small picture of the first page that a document brings along', () => {
  it('is no picture that a person must read while it shows what the document shows', async () => {
    expect(await guessedIn(drawn(ROWS))).toBe(0);
  });

  it('is one as soon as it shows another number, as a picture does that was made before a change', async () => {
    expect(await guessedIn(drawn(ROWS.map((cells) => cells.map((text) => text.replace('377', '379')))))).toBe(
      1,
    );
  });
});
