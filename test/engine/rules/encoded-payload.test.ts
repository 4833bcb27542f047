import { deflateSync } from 'node:zlib';
import type { Block } from '../../../src/engine/model/document';
import { encodedPayload } from '../../../src/engine/rules/encoded-payload';
import { check, rows } from '../report/a-check';

const RECORDS = Array.from(
  { length: 60 },
  (_, i) => `P${i},${18 + ((i * 37) % 70)},${i % 2 ? 'F' : 'M'},${4 + (i % 7)}`,
);
const plain = Buffer.from(RECORDS.join('\n'));
const bytes = Buffer.concat([deflateSync(plain), deflateSync(Buffer.from(RECORDS.reverse().join(';')))]);
const base64 = bytes.toString('base64');
const each = (write: (byte: number) => string, between = '') => Array.from(bytes, write).join(between);
const cut = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
const hex = (byte: number) => byte.toString(16).padStart(2, '0');

function inLines(lines: readonly string[]): readonly string[] {
  const block = { kind: 'lines' as const, firstLine: 1, lines, last: true };
  return check([block], [encodedPayload]).report.findings.map(({ outcome }) => outcome);
}

/** `line 2: 480`, or `column 2: 480`, of blocks that arrive one after another. */
function placesIn(blocks: readonly Block[]): readonly string[] {
  return check(blocks, [encodedPayload]).report.findings.map(
    ({ anchor: { line, row, column }, value }) =>
      `${line === undefined ? `row ${row ?? ''} column ${column ?? ''}` : `line ${line}`}: ${value ?? ''}`,
  );
}

const hash = (i: number) => deflateSync(`${i}`).toString('hex').padEnd(64, '0a1b2c3d4e5f').slice(0, 64);
const twenty = (line: (i: number) => string) => Array.from({ length: 20 }, (_, i) => line(i));

const DUMP = cut(bytes.toString('hex'), 32).map(
  (line, i) => `${hex(i).padStart(7, '0')}0: ${cut(line, 4).join(' ')}  ....`,
);

describe('a payload', () => {
  it.each<[string, readonly string[]]>([
    ['base64 in lines', ['result', ...cut(base64, 76), 'end']],
    ['base64 of a plain text', cut(plain.toString('base64'), 64)],
    ['base64 for addresses, in one line', [bytes.toString('base64url')]],
    ['base64 in narrow lines', cut(base64, 20)],
    ['base64 in groups', [cut(base64, 8).join(' ')]],
    ['base64 after the time and level of a log', cut(base64, 60).map((part) => `10:00 DEBUG part ${part}`)],
    ['base64 in YAML', ['model: !!binary |', ...cut(base64, 70).map((part) => `            ${part}`)]],
    ['hexadecimal digits', cut(bytes.toString('hex'), 70)],
    ['hexadecimal digits of a plain text', cut(plain.toString('hex'), 70)],
    ['a hexadecimal dump', DUMP],
    [
      'zeros and ones',
      cut(
        each((byte) => byte.toString(2).padStart(8, '0')),
        64,
      ),
    ],
    ['escapes of a program', [`b'${each((byte) => `\\x${hex(byte)}`)}'`]],
    ['raw bytes of R', [`as.raw(c(${each((byte) => `0x${hex(byte)}`, ', ')}))`]],
    ['per cent signs', [each((byte) => `%${hex(byte)}`)]],
    ['marks of no width', [`Stable.${'\u200b\u200c\u200c\u200b'.repeat(40)} End.`]],
  ])('%s', (_, lines) => {
    expect(inLines(lines)).toContain('flagged');
  });

  it('in pieces, one a cell', () => {
    const cells = [['part', 'value'], ...cut(base64, 60).map((part, i) => [String(i), part])];
    expect(check([rows(cells)], [encodedPayload]).report.findings).toMatchObject([
      { outcome: 'flagged', anchor: { column: 2 } },
    ]);
  });

  it('begins where its kind does, and is counted whole', () => {
    const whole = bytes.subarray(0, 512).toString('hex');
    const lines = ['the result', ...cut(base64, 76), ...cut(whole, 64).map((part) => cut(part, 4).join(' '))];
    const text = (from: number, to: number, last: boolean) =>
      ({ kind: 'lines', firstLine: from + 1, lines: lines.slice(from, to), last }) as const;
    const from = 2 + cut(base64, 76).length;
    const expected = [`line 2: ${base64.length}`, `line ${from}: 1024`];
    expect(placesIn([text(0, lines.length, true)])).toEqual(expected);
    expect(placesIn([text(0, 3, false), text(3, lines.length, true)])).toEqual(expected);
    const escaped = ['a', `b'${each((byte) => `\\x${hex(byte)}`)}'`];
    expect(placesIn([{ kind: 'lines', firstLine: 7, lines: escaped, last: true }])).toEqual([
      `line 8: ${bytes.length}`,
    ]);
  });

  it('in a cell by itself, from as many characters on as the book says', () => {
    const cell = (n: number) => placesIn([rows([['a', base64.slice(0, n)]])]);
    expect(cell(300)).toEqual(['row 1 column 2: 300']);
    expect(cell(299)).toEqual([]);
    expect(placesIn([rows([['x'.repeat(400)]])])).toEqual([]);
  });

  it('of marks that nobody sees behind a short word', () => {
    const name = `North${'\u200b\u200c'.repeat(8)}`;
    expect(placesIn([rows([[name, '120']])])).toEqual(['row 1 column 1: 16']);
    expect(inLines([name])).toEqual(['flagged']);
    expect(inLines([name.slice(0, -1)])).toEqual([]);
  });

  it('in five pieces of a column and more, in whatever blocks they arrive', () => {
    const pieces = cut(base64.slice(0, 400), 80).map((part) => [part]);
    expect(placesIn([rows(pieces)])).toEqual(['row  column 1: 400']);
    expect(placesIn([rows(cut(base64.slice(0, 400), 100).map((part) => [part]))])).toEqual([]);
    const first = { ...rows(pieces.slice(0, 2)), last: false };
    const others = { ...rows(pieces.slice(2)), firstRow: 3 };
    expect(placesIn([first, others])).toEqual(['row  column 1: 400']);
  });

  it.each<[string, (i: number) => string]>([
    ['digests', (i) => hash(i)],
    ['whole values, each with its end', (i) => `${base64.slice(i, i + 43)}=`],
    ['long names', (i) => `AgeStandardisedMortalityRatePer100000PersonsInRegion${i}`],
    ['lines of a log', (i) => `10:00 DEBUG part ${base64.slice(40 * i, 40 * i + 40)}`],
  ])('but not in a column of %s', (_, piece) => {
    expect(placesIn([rows(twenty(piece).map((text) => [text]))])).toEqual([]);
  });

  it('as numbers to 255 may be numbers: a person must look', () => {
    expect(inLines([`weights = [${each(String, ', ')}]`])).toEqual(['unsure']);
  });

  it('cut as long as digests may be digests: a person must look', () => {
    expect(inLines(cut(bytes.toString('hex'), 64).slice(0, 8))).toEqual(['unsure']);
  });
});

describe('what only looks like a payload', () => {
  it.each<[string, readonly string[]]>([
    ['digests beside the names of files', twenty((i) => `${hash(i)}  tables/t${i}.csv`)],
    ['a sequence of DNA', cut('ACGTTGCA'.repeat(100), 60)],
    ['long names of variables', twenty((i) => `AgeStandardisedMortalityRatePer100000PersonsInRegion${i}`)],
    ['paths', twenty((i) => `/mnt/project/analysis/output/tables/byRegionAndSex/Table${i}`)],
    ['words, one a line', twenty((i) => ['hospital', 'Emergency', 'discharge', 'mortality'][i % 4] ?? '')],
    ['rules of signs', ['='.repeat(400), '-'.repeat(400)]],
    ['flags of 0 and 1', twenty(() => '0 1 0 0 1 1 0 1 0 1')],
    [
      'counts in lines',
      twenty((i) => Array.from({ length: 8 }, (_, j) => 10 + ((i * j * 7) % 240)).join(' ')),
    ],
    ['Persian, whose letters are parted by marks', ['می‌خواهم نتایج را می‌بینم و می‌نویسم '.repeat(20)]],
    [
      'an address with escaped Arabic',
      [encodeURIComponent('نتائج الدراسة حسب العمر والجنس والمنطقة'.repeat(4))],
    ],
    [
      'sums of packages',
      twenty((i) => `  "integrity": "sha512-${base64.slice(i, i + 86)}==",\n`).flatMap((line) => [
        line,
        '},',
      ]),
    ],
    ['decimals', [`3.${'1415926535'.repeat(100)}`]],
  ])('%s', (_, lines) => {
    expect(inLines(lines)).toEqual([]);
  });
});
