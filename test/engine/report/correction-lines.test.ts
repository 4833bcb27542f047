import { correctionLines, lineOf } from '../../../src/engine/report/correction-lines';
import { statementSchema } from '../../../src/engine/report/statement';

describe('roles that a researcher corrects in the statement', () => {
  it('reads one correction a line', () => {
    const text = `age = dimension

      column 3 = count
      Wards!row Total Care = no total
      2019 = year
      mean = n = test statistic`;

    expect(correctionLines(text)).toEqual({
      problems: [],
      corrections: [
        { column: 'age', role: 'dimension', by: 'statement' },
        { column: 3, role: 'count', by: 'statement' },
        { sheet: 'Wards', row: 'Total Care', total: false, by: 'statement' },
        { column: '2019', role: 'year', by: 'statement' },
        { column: 'mean = n', role: 'test-statistic', by: 'statement' },
      ],
    });
  });

  it('says of each line what is wrong with it', () => {
    const read = statementSchema.safeParse({ roles: 'age = dimention\nage\nx = banana' });

    const said = read.error?.issues.map(({ message }) => message) ?? [];
    expect(said[0]).toBe('Line 1: “dimention” is no role; did you mean dimension?');
    expect(said[1]).toBe('Line 2: it has no name and role, as in “age = dimension”.');
    expect(said[2]).toMatch(/^Line 3: “banana” is no role; roles are dimension, count, .*other$/);
  });

  it('reads what is said of a table, of a row by its number, and of one table of several', () => {
    const text = `table t2 = not counts
      table t1 = not a table
      table t3!row number 17 = a total
      table t3!column 2 = rank
      Wards!row 17 = label`;
    const { corrections, problems } = correctionLines(text);

    expect(problems).toEqual([]);
    expect(corrections).toEqual([
      { table: 't2', not: 'counts', by: 'statement' },
      { table: 't1', not: 'a table', by: 'statement' },
      { table: 't3', row: 17, total: true, by: 'statement' },
      { table: 't3', column: 2, role: 'rank', by: 'statement' },
      { sheet: 'Wards', row: '17', role: 'label', by: 'statement' },
    ]);
    expect(correctionLines(corrections.map(lineOf).join('\n')).corrections).toEqual(corrections);
    expect(correctionLines('age = not a table').problems).toEqual([
      'Line 1: it names no table, as in “table t1 = not a table”.',
    ]);
  });
});
