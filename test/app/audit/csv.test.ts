import fc from 'fast-check';
import Papa from 'papaparse';
import { csvLine } from '../../../src/app/audit/csv';

describe('a line of exported CSV', () => {
  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
    'X7 %j is text for a spreadsheet',
    (cell) => {
      expect(read(csvLine([cell]))).toEqual([`'${cell}`]);
    },
  );

  it('leaves numbers and absent values as they are', () => {
    expect(csvLine([-3, undefined, 'x'])).toBe('-3,,x\r\n');
  });

  it('is read back by a CSV reader, cell for cell', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2 }), (cells) => {
        expect(read(csvLine(cells))).toEqual(cells);
      }),
    );
  });
});

function read(line: string): readonly unknown[] {
  const { data } = Papa.parse<string[]>(line, { delimiter: ',', newline: '\r\n' });
  return data[0] ?? [];
}
