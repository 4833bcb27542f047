import fc from 'fast-check';
import iconv from 'iconv-lite';
import Papa from 'papaparse';
import { Readable } from 'node:stream';
import { bufferSource } from '../../src/readers/source';
import type { ByteSource } from '../../src/readers/reader';
import { readFile, readSource } from './blocks';

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', '1', ' ', '"', ',', '\n', '\r\n', '__proto__'),
  maxLength: 6,
});
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });

/** The same bytes, in pieces that end anywhere. */
function inPieces(bytes: Buffer, cuts: readonly number[]): ByteSource {
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
  return { ...bufferSource(bytes), stream: () => Readable.from(pieces.filter(({ length }) => length > 0)) };
}

function parsedWhole(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter: ',', newline: '\n' });
  const rows = data.map((row) => (row.length === 1 && row[0] === '' ? [] : row));
  return /[\r\n]$/.test(text) ? rows.slice(0, -1) : rows;
}

describe('delimited text', () => {
  it('is read as papaparse reads it whole, however the bytes are cut', async () => {
    const cuts = fc.array(fc.nat(200), { maxLength: 6 });
    const options = fc.record({
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      mark: fc.constantFrom('', '\uFEFF'),
    });
    await fc.assert(
      fc.asyncProperty(table, cuts, options, async (rows, places, { newline, mark }) => {
        const text = `first,second${newline}${Papa.unparse(rows, { newline })}${newline}`;
        const source = inPieces(Buffer.from(mark + text), places);
        const { grids, unread } = await readSource('t.csv', source);
        expect(unread).toEqual([]);
        expect(grids[0]?.rows).toEqual(parsedWhole(text));
      }),
      { numRuns: 300 },
    );
  });

  it('is read so wherever it is cut in two, between any two bytes, and one byte at a time', async () => {
    const options = fc.record({
      newline: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\uFEFF'),
      rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(options, async ({ newline, mark, rows }) => {
        const text = `first,second${newline}${Papa.unparse(rows, { newline })}${newline}`;
        const bytes = Buffer.from(mark + text);
        const whole = parsedWhole(text);
        for (const cuts of [...[...bytes.keys()].map((at) => [at]), [...bytes.keys()]]) {
          const { grids } = await readSource('t.csv', inPieces(bytes, cuts));
          expect({ cuts, rows: grids[0]?.rows }).toEqual({ cuts, rows: whole });
        }
      }),
      { numRuns: 12 },
    );
  });

  it('is read so also where all quotes are simple, and where there are none', async () => {
    const cuts = fc.array(fc.nat(200), { maxLength: 6 });
    const unit = fc.constantFrom('a', 'é', '1', ' ', '.');
    const plain = fc.string({ unit, maxLength: 4 });
    const quoted = fc
      .string({ unit: fc.constantFrom('a', ',', '\n', ' '), maxLength: 4 })
      .map((text) => `"${text}"`);
    const odd = fc.constantFrom('5" x', '"a" ', ' "a"', '""', '"');
    const row = fc.array(fc.oneof({ weight: 8, arbitrary: plain }, { weight: 8, arbitrary: quoted }, odd), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), cuts, async (rows, places) => {
        const text = `first,second\n${rows.map((cells) => `${cells.join(',')}\n`).join('')}`;
        const quotesClose = Papa.parse(text, { delimiter: ',', newline: '\n' }).errors.length === 0;
        fc.pre(quotesClose);
        const { grids } = await readSource('t.csv', inPieces(Buffer.from(text), places));
        expect(grids[0]?.rows).toEqual(parsedWhole(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each(['utf-16le', 'utf-16be', 'windows-1252'])('is read in %s, one byte at a time', async (encoding) => {
    const bytes = iconv.encode('région,n\r\nÎle-de-France,12\r\n"Côte, d’Azur",3\r\n', encoding);
    const { grids, encoding: found } = await readSource('t.csv', inPieces(bytes, [...bytes.keys()]));
    expect(found).toBe(encoding);
    expect(grids[0]?.rows).toEqual([
      ['région', 'n'],
      ['Île-de-France', '12'],
      ['Côte, d’Azur', '3'],
    ]);
  });

  it('keeps empty lines as rows, and rows of different lengths as they are', async () => {
    const { grids } = await readFile('t.csv', 'Table 1\n\na,b,c\n1,2\n1,2,3,4\n\n');
    expect(grids[0]?.rows).toEqual([['Table 1'], [], ['a', 'b', 'c'], ['1', '2'], ['1', '2', '3', '4'], []]);
  });

  it('reads the lines after a quote that never closes as the rows they are', async () => {
    const { grids, unread } = await readFile('t.csv', 'a,b\n1,"x\n2,3\n4,5\n');
    expect(grids[0]?.rows).toEqual([
      ['a', 'b'],
      ['1', '"x'],
      ['2', '3'],
      ['4', '5'],
    ]);
    expect(unread).toEqual([]);
  });

  it('takes inches and quotes inside a field as they are', async () => {
    const { grids } = await readFile('t.csv', 'size,n\n5" pipe,3\n"a ""b"" c",4\n');
    expect(grids[0]?.rows.slice(1)).toEqual([
      ['5" pipe', '3'],
      ['a "b" c', '4'],
    ]);
  });

  it('reads a cell of a million characters', async () => {
    const long = 'x\n'.repeat(500_000);
    const { grids } = await readFile('t.csv', `a,b\n"${long}",2\n3,4\n`);
    expect(grids[0]?.rows[1]?.[0]).toHaveLength(1_000_000);
    expect(grids[0]?.rows[2]).toEqual(['3', '4']);
  });

  it.each([
    ['as they stand', '1'],
    ['in quotes', '"1"'],
  ])('stops at a row of too many cells, %s', async (_, cell) => {
    const wide = `a,b\n1,2\n${`${cell},`.repeat(40_000)}\n3,4\n`;
    const { grids, unread } = await readSource('t.csv', bufferSource(Buffer.from(wide)));
    expect(grids.flatMap(({ rows }) => rows)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(unread).toMatchObject([{ cause: 'limit', anchor: { row: 3 } }]);
  });

  it('stops at a row that is too long, and says so', async () => {
    const { grids, unread } = await readFile('t.csv', `a,b\n${'1,'.repeat(4_500_000)}`);
    expect(grids[0]?.rows).toEqual([['a', 'b']]);
    expect(unread).toMatchObject([{ cause: 'limit', anchor: { row: 2 } }]);
  });

  it('ends in seconds with ten megabytes of quotes that never close', async () => {
    const { grids } = await readFile('t.csv', 'a,b\n'.concat('"x,1\n"y" z,2\n'.repeat(800_000)));
    expect(grids[0]?.rows.length).toBeGreaterThan(1);
  });
});

describe('the delimiter', () => {
  it.each([
    ['comma', 'a,b\n1,2\n', ','],
    ['semicolon with decimal commas', 'a;b\n1,5;2,5\n3,1;4,7\n', ';'],
    ['semicolon with percentages below a title', 'A by b, 2021\n\na;n;%\nX;143;4,2 %\nY;232;3,0 %\n', ';'],
    ['semicolon with numbers in brackets', 'a;n (%)\nX;143 (4,2)\nY;232 (3,0)\n', ';'],
    ['comma beside lists with semicolons', 'a,b\n1;2,3\n4;5,6\n', ','],
    ['semicolon, numbers only', '1,5;2,5\n3,1;4,7\n', ';'],
    ['tab', 'a\tb\n1\t2\n', '\t'],
    ['pipe', 'a|b\n1|2\n', '|'],
    ['semicolon under a title with a comma', 'Table 1, men\n\na;b\n1;2\n3;4\n', ';'],
    ['comma, though each cell of a column has semicolons', 'name,codes\nx,a;b\ny,c;d\n', ','],
    ['comma inside quotes only', '"a,x";b\n"1,y";2\n', ';'],
  ])('is found: %s', async (_, text, delimiter) => {
    const expected = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data;
    const { grids } = await readFile('t.csv', text);
    expect(grids[0]?.rows.filter((row) => row.length > 0)).toEqual(expected);
  });
});
