import { smallCount } from '../../../src/engine/rules/small-count';
import { zeroCount } from '../../../src/engine/rules/zero-count';
import type { Table } from '../../../src/engine/tables/table';
import { aTable, check, line, rows, understood } from '../report/a-check';
import { looking } from './looking';

describe('small-count and zero-count look at', () => {
  const found = async (text: string) => [
    ...(await looking('small-count', text)),
    ...(await looking('zero-count', text, { setting: { effect: 'flag' } })),
  ];

  it.each([
    ['people', 'ward,women,men\nAldham,4,41\nBirch,0,55\nColne,17,60\n', ['B2 flagged 4', 'B3 flagged 0']],
    [
      'totals of them',
      'ward,women\nAldham,4\nBirch,3\nTotal,7\n',
      ['B2 flagged 4', 'B3 flagged 3', 'B4 flagged 7'],
    ],
    [
      'events',
      'ward,cases,events\nAldham,120,12\nBirch,81,2\nColne,70,0\n',
      ['C3 flagged 2', 'C4 flagged 0'],
    ],
    ['no percentage among counts', 'ward,women,men\nAldham,4%,41\nBirch,0%,55\nColne,17,60\n', []],
    ['no step of a curve', 'time,at risk,events\n0,120,0\n30,8,2\n60,7,3\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });
});

describe('counts that are printed in thousands', () => {
  const workers = (title: string) => `${title}\n\nindustry,men,women\nFarming,8,3\nServices,104,131\n`;

  it.each([
    'Employed persons by industry (in 1000)',
    'Beschäftigte nach Branche (in Tausend)',
    'Sysselsatte etter næring (1 000 personer)',
    'Personnes occupées (en milliers)',
  ])('are small nowhere: %s', async (title) => {
    expect(await looking('small-count', workers(title))).toEqual([]);
  });

  it.each([
    'Employed persons by industry',
    'Deaths (per 1000)',
    'Deaths by industry (population in thousands)',
    'Persons by industry (1000)',
  ])('are said to be so of the whole table: %s', async (title) => {
    expect(await looking('small-count', workers(title))).toEqual(['B4 flagged 8', 'C4 flagged 3']);
  });

  it('are small nowhere from year to year', async () => {
    const years = 'Employed persons (in 1000)\n\nindustry,2019,2020\nFarming,8,3\nServices,104,131\n';
    expect(await looking('small-count', years)).toEqual([]);
  });

  it.each([
    [
      'an amount in the title',
      'Patients and their total cost (in thousands)\n\nclinic,patients\nNorth,3\nSouth,200\n',
      'B4',
    ],
    ['bands', 'Firms by size class (in thousands)\n\nsize,firms\n0-10,120\n10-50,3\n', 'B5'],
    [
      'a mean',
      'Income by region (in thousands)\n\nregion,n,mean income\nNorth,3,42.1\nSouth,120,44.2\n',
      'B4',
    ],
  ])('may be people where %s may be what is in thousands', async (_, text, cell) => {
    expect(await looking('small-count', text)).toEqual([`${cell} unsure 3`]);
    expect(await looking('small-count', text.replace('(in thousands)', '(1000 persons)'))).toEqual([]);
  });
});

const counts = (column: string) =>
  `ward,women\n${column
    .split(' ')
    .map((n, i) => `Ward ${'ABCDE'[i]},${n}\n`)
    .join('')}`;

const NUMBER = { kind: 'number', value: 3, decimals: 0, percent: false } as const;

describe('small-count, at the limits of a book', () => {
  it.each([
    ['>= 10', '10 9 31 1', ['B3 flagged 9', 'B5 flagged 1']],
    ['> 10', '10 11 31 25', ['B2 flagged 10']],
    ['>= 5', '5 4 31 25', ['B3 flagged 4']],
    ['>= 10', '<5 12 31 25', []],
    ['>= 10', '[c] 12 31 25', []],
  ])('%s: %s', async (allow, column, expected) => {
    expect(await looking('small-count', counts(column), { setting: { allow } })).toEqual(expected);
  });

  it('asks where a column may be counts', () => {
    const { cells, ...table } = aTable([line(1, 'count')]);
    const found = (more: Partial<Table>) =>
      check([rows([['3']])], [smallCount], {}, understood(aTable(table.columns, more))).report.findings.map(
        ({ outcome, message }) => `${outcome}: ${message}`,
      );
    const sure = (confidence: number) => cells.map((cell) => ({ ...cell, confidence }));
    expect(found({ cells: sure(0.6) })).toEqual([
      'flagged: 3 people in “line 2, line 1”, few enough to recognise one; the rulebook allows counts of at least 10.',
    ]);
    expect(found({ cells: sure(0.59) })).toEqual([
      'unsure: 3 in “line 2, line 1” may be a count of people, few enough to recognise one; the rulebook allows counts of at least 10.',
    ]);
    expect(found({ kind: 'microdata' })).toEqual([]);
    expect(
      found({
        cells: cells.map((cell) => ({
          ...cell,
          reading: { kind: 'number', value: 3, decimals: 0, percent: true },
        })),
      }),
    ).toEqual([]);
  });

  it('counts people in sentences, also where a line breaks them', async () => {
    const text =
      'In the north we met 12 patients.\nOf those in the south there were only 7\npatients who left, and 10 women.\n';
    expect(await looking('small-count', text, { name: 't.txt' })).toEqual(['line 2 flagged 7']);
  });
});

describe('zero-count', () => {
  it('asks where a column may be counts, and leaves records alone', () => {
    const { cells, columns } = aTable([line(1, 'count')]);
    const found = (value: number, more: Partial<Table>) => {
      const said = cells.map((cell) => ({ ...cell, ...more.cells?.[0], reading: { ...NUMBER, value } }));
      const understand = understood(aTable(columns, { ...more, cells: said }));
      return check([rows([['0']])], [zeroCount], {}, understand).report.findings.map(
        ({ outcome }) => outcome,
      );
    };
    const sure = (confidence: number) => cells.map((cell) => ({ ...cell, confidence }));
    expect(found(0, { cells: sure(0.6) })).toEqual(['flagged']);
    expect(found(0, { cells: sure(0.59) })).toEqual(['unsure']);
    expect(found(1, { cells: sure(0.6) })).toEqual([]);
    expect(found(0, { kind: 'microdata' })).toEqual([]);
  });
});
