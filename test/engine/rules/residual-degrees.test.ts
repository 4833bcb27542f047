import { residualDegreesOfFreedom } from '../../../src/engine/rules/residual-degrees-of-freedom';
import type { Block } from '../../../src/engine/model/document';
import type { Table } from '../../../src/engine/tables/table';
import { aTable, check, line, rows, understood } from '../report/a-check';
import { looking } from './looking';

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
    const understand = understood(aTable(columns, more));
    return check(blocks, [residualDegreesOfFreedom], {}, understand).report.findings.map(
      ({ outcome, anchor }) => `${outcome} ${anchor.line === undefined ? 'cell' : `line ${anchor.line}`}`,
    );
  };
  const { cells } = aTable([{ ...line(1, 'degrees-of-freedom'), name: 'Residual df' }]);

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
