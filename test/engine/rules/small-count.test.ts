import { smallCount } from '../../../src/engine/rules/small-count';
import { aTable, check, line, rows, understood } from '../report/a-check';
import type { Table } from '../../../src/engine/tables/table';
import { looking } from './looking';

const counts = (column: string) =>
  `ward,women\n${column
    .split(' ')
    .map((n, i) => `Ward ${'ABCDE'[i]},${n}\n`)
    .join('')}`;

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
      'flagged: 3 people in this cell, few enough to recognise one; the rulebook allows counts of at least 10.',
    ]);
    expect(found({ cells: sure(0.59) })).toEqual([
      'unsure: 3 may be a count of people, few enough to recognise one; the rulebook allows counts of at least 10.',
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
