import { correctionLines } from '../../../src/engine/report/correction-lines';
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
});
