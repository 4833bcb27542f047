import { Readable } from 'node:stream';
import { readSheetTail } from '../../src/readers/xlsx/sheet-tail';

const MARKUP =
  '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>4</x:v></x:c></x:row></x:sheetData>' +
  '<x:autoFilter ref="A1:B9"><x:filterColumn/></x:autoFilter><x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells></x:worksheet>';

/** The same part, unpacked in pieces of so many bytes. */
function inPieces(markup: string, size: number) {
  const bytes = Buffer.from(markup);
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size),
  );
  const open = () => Promise.resolve(Readable.from(pieces));
  return { name: 'sheet1.xml', bytes: bytes.length, strays: undefined, open };
}

describe('what stands behind the cells of a sheet', () => {
  it('is found wherever a piece ends', async () => {
    for (let size = 1; size <= MARKUP.length; size++)
      expect(await readSheetTail(inPieces(MARKUP, size))).toEqual({
        merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
        filtered: { top: 1, left: 1, bottom: 9, right: 2 },
      });
  });

  it('is nothing where no cells end', async () => {
    const open = MARKUP.replace('</x:sheetData>', '');
    expect(await readSheetTail(inPieces(open, 16))).toEqual({ merges: [], filtered: undefined });
  });
});
