import { createFileCheck } from '../../../src/engine/report/check-file';
import { acroOfFile, acroRead, type AcroFigures } from '../../../src/engine/report/acro-results';
import { RULES } from '../../../src/engine/rules/index';
import { createTableStream } from '../../../src/engine/tables/table-stream';
import { aBook, FACTS, rows } from '../report/a-check';
import { computed } from '../report/computed';

const TABLE = [
  ['region', 'trade', 'mean', 'std'],
  ['North', 'Farm', '120.45', '8.81'],
  ['North', 'Mill', '64.25', '1.75'],
  ['South', 'Farm', '40.2', '9.675'],
];
const BASELINE: AcroFigures = { threshold: 10, n: 2, k: 0.9, p: 0.1 };

/** As ACRO writes it; `names` are the columns of its table, which has three rows. */
function results(cells: Readonly<Record<string, readonly number[][]>>, names = ['mean', 'std']) {
  const column = { "('North', 'Farm')": 'ok', "('North', 'Mill')": 'ok', "('South', 'Farm')": 'ok' };
  const about = { uid: 'output_0', status: 'fail', type: 'table', summary: 'fail; threshold: 1 cells; ' };
  const files = [{ name: 't.csv', sdc: { summary: { suppressed: false }, cells } }];
  const outcome = Object.fromEntries(names.map((name) => [name, column]));
  return { version: '0.4.12', results: { output_0: { ...about, files, outcome, exception: '' } } };
}

function checked(json: unknown, figures?: AcroFigures) {
  const read = acroRead(json);
  if (!('outputs' in read)) throw new Error(JSON.stringify(read));
  const acro = acroOfFile({ outputs: read.outputs, figures }, 'out/t.csv');
  const facts = { facts: FACTS, book: aBook({}, RULES), rules: RULES, acro, understand: createTableStream };
  const running = createFileCheck(facts);
  running.push(rows(TABLE));
  return computed(running.end().report);
}

const said = (report: ReturnType<typeof checked>) =>
  report.findings
    .filter(({ rule }) => rule === 'few-contributors')
    .map(({ outcome, anchor }) => `${outcome} ${anchor.row ?? ''} ${anchor.column ?? ''}`.trim());

describe('what ACRO found when it wrote the file', () => {
  it('counts places without labels: its first row and column are the first figures', () => {
    const report = checked(results({ threshold: [[1, 0]], 'p-ratio': [], 'nk-rule': [] }), BASELINE);

    expect(said(report)).toEqual(['flagged 3 3']);
    expect(report.acro).toEqual([
      { output: 'output_0', status: 'fail', summary: 'fail; threshold: 1 cells' },
    ]);
  });

  it.each([
    ['the same figures', BASELINE, []],
    ['stricter ones', { ...BASELINE, threshold: 20 }, []],
    ['laxer ones', { ...BASELINE, threshold: 5 }, ['unsure']],
    ['figures that nobody gives', undefined, ['unsure']],
  ])('keeps what it kept only by figures as strict as the book’s: %s', (_, figures, expected) => {
    expect(said(checked(results({ threshold: [] }), figures))).toEqual(expected);
  });

  it('is unsure of what failed by stricter figures', () => {
    expect(said(checked(results({ threshold: [[0, 1]] }), { ...BASELINE, threshold: 20 }))).toEqual([
      'unsure 2 4',
    ]);
  });

  it('decides nothing by a check that was not made, nor about a table of another size', () => {
    expect(said(checked(results({ missing: [] }), BASELINE))).toEqual(['unsure']);
    expect(said(checked(results({ threshold: [[0, 0]] }, ['a', 'b', 'c', 'd', 'e']), BASELINE))).toEqual([
      'unsure',
    ]);
  });

  it('refuses what ACRO did not write, and says where', () => {
    const old = { output_0: { command: 'crosstab', summary: 'pass', outcome: '{}' } };
    expect(acroRead(old)).toMatchObject({ problem: expect.stringContaining('version') as unknown });
    expect(acroRead({ safe_threshold: 10, safe_nk_n: 2, safe_nk_k: 0.9, safe_pratio_p: 0.1 })).toEqual({
      figures: BASELINE,
    });
  });
});
