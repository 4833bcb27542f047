import { z } from 'zod';
import { FINDINGS_KEPT } from '../../../src/engine/report/rule-run';
import { broken, defineRule } from '../../../src/engine/rules/define-rule';
import { aTable, badCells, check, checkWithBugs, line, rows, understood } from './a-check';

const BROKEN = { kind: 'unread', anchor: {}, reason: 'The end is missing.', cause: 'broken' } as const;

describe('the verdict of a file', () => {
  it('is flagged when a rule is broken', () => {
    const { report, broken: damaged } = check([rows([['bad', 'good']])], [badCells]);
    expect(report.verdict).toBe('flagged');
    expect(report.assessments).toEqual([{ rule: 'secret', outcome: 'flagged', checked: 2 }]);
    expect(damaged).toBe(false);
  });

  it('is passed when everything was looked at and kept', () => {
    const { report } = check([rows([['good']])], [badCells]);
    expect(report.verdict).toBe('passed');
    expect(report.assessments).toEqual([{ rule: 'secret', outcome: 'passed', checked: 1 }]);
  });

  it('says not-applicable of a rule that looked at nothing', () => {
    const { report } = check([rows([])], [badCells]);
    expect(report.assessments).toEqual([{ rule: 'secret', outcome: 'not-applicable', checked: 0 }]);
  });

  it('is unsure, never passed, when a part was not read', () => {
    const { report, broken: damaged } = check([rows([['good']]), BROKEN], [badCells]);
    expect(report.verdict).toBe('unsure');
    expect(report.assessments[0]?.outcome).toBe('unsure');
    expect(report.assessments[0]?.reason).toContain('end is missing');
    expect(damaged).toBe(true);
  });

  it('is unreadable when nothing was read', () => {
    expect(check([BROKEN], [badCells]).report.verdict).toBe('unreadable');
  });

  it('is unsure where the book only asks', () => {
    const { report } = check([rows([['bad']])], [badCells], { secret: { effect: 'ask', severity: 'high' } });
    expect(report.verdict).toBe('unsure');
    expect(report.findings[0]).toMatchObject({ outcome: 'unsure', severity: 'high' });
  });

  it('does not know a rule that the book switches off', () => {
    const { report } = check([rows([['bad']])], [badCells], { secret: { effect: 'off' } });
    expect(report).toMatchObject({ verdict: 'passed', findings: [], assessments: [] });
  });
});

describe('a rule that fails', () => {
  const failing = defineRule({
    id: 'small-count',
    title: 'Fails',
    params: z.strictObject({}),
    // eslint-disable-next-line require-yield -- it fails before it finds anything
    *rows() {
      throw new Error('a bug');
    },
  });

  it('is unsure with the reason, and the others go on', () => {
    const { report } = checkWithBugs([rows([['bad']])], [failing, badCells]);
    expect(report.assessments).toEqual([
      { rule: 'secret', outcome: 'flagged', checked: 1 },
      {
        rule: 'small-count',
        outcome: 'unsure',
        checked: 0,
        reason: 'This rule could not be computed: a bug',
      },
    ]);
  });

  it('is unsure when the tables cannot be understood', () => {
    const tables = defineRule({ id: 'zero-count', title: 'Tables', params: z.strictObject({}), *table() {} });
    const stream = () => ({
      push: () => {
        throw new Error('an odd table');
      },
      end: () => ({ tables: [], profiles: [] }),
    });
    const { report } = check([rows([['bad']])], [tables, badCells], {}, stream);
    expect(report.assessments.map(({ outcome }) => outcome)).toEqual(['flagged', 'unsure']);
    expect(report.assessments[1]?.reason).toContain('an odd table');
  });
});

describe('findings', () => {
  it('stand in reading order, then by rule', () => {
    const other = defineRule({
      id: 'direct-identifier',
      title: 'Other',
      params: z.strictObject({}),
      *rows({ grid: { sheet } }) {
        yield broken({ sheet, row: 1, column: 2 }, { message: 'x', remedy: 'y' });
        yield broken({}, { message: 'x', remedy: 'y' });
      },
    });
    const grid = [
      ['good', 'bad'],
      ['bad', 'good'],
    ];
    const { report } = check([rows(grid, 'Zebra'), rows([['bad']], 'Ant')], [badCells, other]);
    expect(
      report.findings.map(({ rule, anchor: { sheet, row, column } }) => [rule, sheet, row, column]),
    ).toEqual([
      ['direct-identifier', undefined, undefined, undefined],
      ['direct-identifier', undefined, undefined, undefined],
      ['direct-identifier', 'Zebra', 1, 2],
      ['secret', 'Zebra', 1, 2],
      ['secret', 'Zebra', 2, 1],
      ['secret', 'Ant', 1, 1],
      ['direct-identifier', 'Ant', 1, 2],
    ]);
  });

  it('are counted beyond the number that is listed, and the assessment says so', () => {
    const many = Array.from({ length: FINDINGS_KEPT + 7 }, () => ['bad']);
    const { report } = check([rows(many)], [badCells]);
    expect(report.findings).toHaveLength(FINDINGS_KEPT);
    expect(report.assessments[0]?.reason).toBe(
      `${FINDINGS_KEPT + 7} places were found; 7 of them are not listed.`,
    );
  });
});

describe('except', () => {
  const everyCell = defineRule({
    id: 'small-count',
    title: 'Every cell',
    params: z.strictObject({}),
    *table({ cells }, { looked }) {
      for (const { anchor } of cells) {
        looked();
        yield broken(anchor, { message: 'x', remedy: 'y' });
      }
    },
  });
  const columns = [line(1, 'count'), line(2, 'percentage'), line(3, 'count', true)];

  it('hides columns of a role, and totals, from a rule over tables', () => {
    const rules = { 'small-count': { except: ['percentage', 'total'] } };
    const { report } = check([rows([['3']])], [everyCell], rules, understood(aTable(columns)));
    expect(report.findings.map(({ anchor }) => anchor.column)).toEqual([1]);
    expect(report.assessments[0]?.checked).toBe(1);
    expect(report.tables[0]?.columns).toHaveLength(3);
  });

  it('drops findings of a rule over raw cells in such a column', () => {
    const rules = { secret: { except: ['percentage'] } };
    const grid = [[], ['bad', 'bad', 'bad']];
    const { report } = check([rows(grid)], [badCells], rules, understood(aTable(columns)));
    expect(report.findings.map(({ anchor }) => anchor.column)).toEqual([1, 3]);
  });
});

describe('tables', () => {
  it('makes one entry of the chunks of a long table', () => {
    const head = aTable([line(1, 'dimension'), line(2, 'count', true)], { continues: true, title: 'Long' });
    const tail = aTable([], {
      continued: true,
      range: { top: 3, left: 1, bottom: 90, right: 2 },
      rows: [line(90, 'total', true)],
    });
    const { report } = check([rows([['x']])], [], {}, understood(head, tail));
    expect(report.tables).toEqual([
      expect.objectContaining({
        id: 't1',
        title: 'Long',
        range: 'A1:B90',
        totals: { rows: [90], columns: [2] },
      }),
    ]);
  });
});
