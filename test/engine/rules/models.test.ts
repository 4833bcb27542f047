import type { Block } from '../../../src/engine/model/document';
import { parametersAndRecords, residualDegrees } from '../../../src/engine/rules/models/printed-model';
import { residualDegreesOfFreedom } from '../../../src/engine/rules/residual-degrees-of-freedom';
import type { Table } from '../../../src/engine/tables/table';
import { aTable } from '../../support/a-table';
import { aTable as anUnderstoodTable, check, line, rows, understood } from '../report/a-check';
import { looking, messages } from './looking';

describe('residual degrees of freedom in a printed line', () => {
  it.each([
    ['Residual standard error: 14.69 on 3 degrees of freedom', 3],
    ['Residual deviance: 120.2  on 240  degrees of freedom', 240],
    ['Df Residuals:                       67   BIC:                            -567.4', 67],
    ['   Residual |  740.532178        71  10.4300307   Root MSE        =    3.2295', 71],
    ['Error                      71      740.53218      10.43003', 71],
    ['Residuals   26  14.1    0.54', 26],
    ['F(3, 5)              0.295318   P-value(F)           0.827847', 5],
  ])('%s', (line, value) => {
    const start = line.search(new RegExp(`(?<!\\d|\\.)${value}(?!\\d|\\.)`));
    expect(residualDegrees(line)).toEqual({ value, start, end: start + String(value).length });
  });

  it.each([
    'Null deviance: 30.1  on 8  degrees of freedom',
    'chi2 = 3.1 on 2 degrees of freedom',
    'Std. Error 3 of 7',
    'Residuals:',
    'F(3, 5) of the letter',
    `Residual standard error: 14.69 on 3 degrees of freedom${' '.repeat(400)}`,
  ])('but not in %s', (line) => {
    expect(residualDegrees(line)).toBeUndefined();
  });
});

describe('parameters and records of a printed model', () => {
  const size = (lines: readonly string[]) => {
    const so = {};
    return lines.map((line) => parametersAndRecords(line, so)).filter((found) => found !== undefined);
  };

  it.each([
    [['F-statistic: 0.2686 on 3 and 13 DF,  p-value: 0.8456'], { parameters: 4, records: 17 }],
    [['F(3, 5)              0.295318   P-value(F)           0.827847'], { parameters: 4, records: 9 }],
    [
      ['No. Observations:                 100   AIC:', 'Df Model:                          32'],
      { parameters: 33, records: 100 },
    ],
    [
      [
        'Null deviance: 234.6  on 24  degrees of freedom',
        'Residual deviance: 201.2  on 20  degrees of freedom',
      ],
      { parameters: 5, records: 25 },
    ],
  ])('%j', (lines, found) => {
    expect(size(lines)).toEqual([found]);
  });

  it.each([
    [['Df Model:                          32']],
    [['Residual deviance: 201.2  on 20  degrees of freedom']],
    [['No. Observations:                   0', 'Df Model:                          32']],
    [['No. Observations:                 100', 'Df Residuals:                      67']],
    [[`F-statistic: 0.2686 on 3 and 13 DF${' '.repeat(400)}`]],
  ])('but not from %j', (lines) => {
    expect(size(lines)).toEqual([]);
  });
});

describe('residual-degrees-of-freedom and saturated-model in a log', () => {
  const log = `Residual standard error: 1.2 on 4 degrees of freedom
F-statistic: 8.1 on 5 and 4 DF,  p-value: 0.03
`;

  it('say which line, and how many', async () => {
    expect(await looking('residual-degrees-of-freedom', log, { name: 'm.log' })).toEqual([
      'line 1 flagged 4',
    ]);
    expect(await looking('saturated-model', log, { name: 'm.log' })).toEqual(['line 2 flagged 0.6']);
    expect(await messages('saturated-model', log, { name: 'm.log' })).toEqual([
      'The model has 6 parameters for 10 records: its coefficients are means of a few records each; the rulebook allows at most 0.33 parameters a record.',
    ]);
  });

  it('do not take the records of one model for those of the next', async () => {
    const two = 'No. Observations: 11\nDf Model: 3\n\nDf Model: 9\n';
    expect(await looking('saturated-model', two, { name: 'm.log' })).toEqual(['line 2 flagged 0.3636']);
  });

  it('keep a third, and exactly ten', async () => {
    const kept =
      'Residual standard error: 1.2 on 10 degrees of freedom\nNo. Observations: 100\nDf Model: 32\n';
    expect(await looking('residual-degrees-of-freedom', kept, { name: 'm.log' })).toEqual([]);
    expect(await looking('saturated-model', kept, { name: 'm.log' })).toEqual([]);
  });
});

describe('residual-degrees-of-freedom in a table of variance', () => {
  const table = (row: string) => aTable`
    term,df,mean square,F
    Arm,2,14.51,3.11
    ${row},6,4.66,`;

  it.each(['Residuals', 'Residual', 'Error', 'Within groups', 'Résidus'])('of the row %s', async (row) => {
    expect(await looking('residual-degrees-of-freedom', table(row))).toEqual(['B3 flagged 6']);
  });

  it('of which ten may be left', async () => {
    const ten = table('Residuals').replace(',6,', ',10,');
    expect(await looking('residual-degrees-of-freedom', ten)).toEqual([]);
  });

  it('but not of others, nor of a row whose cell holds no number', async () => {
    expect(await looking('residual-degrees-of-freedom', table('Sex'))).toEqual([]);
    expect(await looking('residual-degrees-of-freedom', table('Residuals').replace(',6,', ',n/a,'))).toEqual(
      [],
    );
  });

  it('is found once in a text that prints it as R does, and also between bars', async () => {
    const printed =
      '          Df Sum Sq Mean Sq F value Pr(>F)\nArm        2  29.02   14.51    3.11   0.12\nResiduals  6  27.96    4.66               \n';
    expect(await looking('residual-degrees-of-freedom', printed, { name: 'm.txt' })).toEqual([
      'line 3 flagged 6',
    ]);
    const bars =
      '| term | df | mean square | F |\n|---|---|---|---|\n| Arm | 2 | 14.51 | 3.11 |\n| Residuals | 6 | 4.66 |  |\n';
    expect(await looking('residual-degrees-of-freedom', bars, { name: 'm.md' })).toEqual([
      'line 4 flagged 6',
    ]);
  });
});

describe('saturated-model in a table with a model in each row', () => {
  const glance = (rows: string) => `model,r.squared,statistic,p.value,df,df.residual,nobs\n${rows}`;

  it('takes what lies between records and residual degrees of freedom for parameters', async () => {
    const rows = 'crude,0.98,33.2,0.001,6,4,11\nadjusted,0.42,12.1,0.001,2,397,400\n';
    expect(await looking('saturated-model', glance(rows))).toEqual(['F2 flagged 0.6364']);
  });

  it('keeps a model on the threshold', async () => {
    expect(await looking('saturated-model', glance('crude,0.98,33.2,0.001,32,67,100\n'))).toEqual([]);
  });
});

const RULE = 'residual-degrees-of-freedom';
const table = (column: string, ...values: readonly string[]) =>
  `term,${column},F\n${values.map((value, i) => `term ${'abc'[i]},${value},${i + 2}.31\n`).join('')}`;

describe('residual degrees of freedom in a table', () => {
  it.each([
    ['>= 10', ['B3 flagged 9']],
    ['> 10', ['B2 flagged 10', 'B3 flagged 9']],
    ['>= 5', []],
  ])('are kept by the book: %s', async (allow, expected) => {
    expect(await looking(RULE, table('den df', '10', '9', '84'), { setting: { allow } })).toEqual(expected);
  });

  it('are those of residuals, not of terms', async () => {
    expect(await looking(RULE, table('num df', '1', '2', '3'))).toEqual([]);
    expect(await looking(RULE, 'source,df,F\ntreatment,2,3.1\nResiduals,9,\n')).toEqual(['B3 flagged 9']);
  });

  /** A table with a column of them, which says 3. */
  const found = (more: Partial<Table>, blocks: readonly Block[] = [rows([['3']])]) => {
    const columns = [{ ...line(1, 'degrees-of-freedom'), name: 'Residual df' }];
    const understand = understood(anUnderstoodTable(columns, more));
    return check(blocks, [residualDegreesOfFreedom], {}, understand).report.findings.map(
      ({ outcome, anchor }) => `${outcome} ${anchor.line === undefined ? 'cell' : `line ${anchor.line}`}`,
    );
  };
  const { cells } = anUnderstoodTable([{ ...line(1, 'degrees-of-freedom'), name: 'Residual df' }]);

  it('are asked about where the column may be something else, and not looked for in a long table', () => {
    expect(found({ cells: cells.map((cell) => ({ ...cell, confidence: 0.6 })) })).toEqual(['flagged cell']);
    expect(found({ cells: cells.map((cell) => ({ ...cell, confidence: 0.59 })) })).toEqual(['unsure cell']);
    expect(found({ continued: true })).toEqual([]);
    expect(found({ continues: true })).toEqual([]);
  });

  it('are told once where a line says them in words, too: in each text of a file anew', () => {
    const inLine = (at: number) => cells.map((cell) => ({ ...cell, anchor: { line: at, start: 4, end: 5 } }));
    const text = (lines: readonly string[], firstLine = 1): Block => ({
      kind: 'lines',
      firstLine,
      lines,
      last: true,
    });
    const said = 'Residual standard error: 1.2 on 3 degrees of freedom';
    expect(found({ cells: inLine(1) }, [text([said])])).toEqual(['flagged line 1']);
    expect(found({ cells: inLine(2) }, [text([said])])).toEqual(['flagged line 1', 'flagged line 2']);
  });
});
