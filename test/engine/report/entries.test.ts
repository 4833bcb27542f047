import { asOneFile, withEntries } from '../../../src/engine/report/entries';
import type { Assessment, FileReport, Finding } from '../../../src/engine/report/report';

const finding: Finding = {
  rule: 'small-count',
  outcome: 'flagged',
  severity: 'medium',
  anchor: { row: 2, column: 2 },
  message: 'm',
  remedy: 'r',
};
const assessment = (outcome: Assessment['outcome'], checked: number): Assessment => ({
  rule: 'small-count',
  outcome,
  checked,
});

function aReport(path: string, more: Partial<FileReport> = {}): FileReport {
  const facts = { path, bytes: 1, sha256: '', format: 'csv', tables: [], findings: [] };
  return { ...facts, verdict: 'passed', assessments: [assessment('passed', 3)], ...more };
}

describe('an archive and its entries', () => {
  const worst = aReport('a.zip!/b.zip!/t.csv', {
    verdict: 'flagged',
    findings: [finding, { ...finding, anchor: { part: 'xl/x.xml' } }],
    assessments: [assessment('flagged', 4)],
  });
  const archive = withEntries(aReport('a.zip', { assessments: [assessment('not-applicable', 0)] }), [
    worst,
    aReport('a.zip!/a.csv'),
  ]);

  it('has the worst verdict of them, and lists them by path', () => {
    expect(archive.verdict).toBe('flagged');
    expect(archive.entries?.map(({ path }) => path)).toEqual(['a.zip!/a.csv', 'a.zip!/b.zip!/t.csv']);
    expect(withEntries(aReport('a.zip'), [aReport('a.zip!/x', { verdict: 'unreadable' })]).verdict).toBe(
      'unsure',
    );
  });

  it('reads as one file whose places begin with the entry', () => {
    const one = asOneFile(archive);
    expect(one.findings.map(({ anchor }) => anchor)).toEqual([
      { row: 2, column: 2, part: 'b.zip!/t.csv' },
      { part: 'b.zip!/t.csv!/xl/x.xml' },
    ]);
    expect(one.assessments).toEqual([assessment('flagged', 7)]);
  });
});
