import type { Finding } from '../../src/engine/report/report';
import { fixesView } from '../../src/web/researcher/fixes.view';

const MERGE = 'Merge this category with a neighbour.';

function found(row: number, column: number, remedy = MERGE): Finding {
  const place = { anchor: { row, column }, message: 'm', remedy };
  return { rule: 'small-count', outcome: 'flagged', severity: 'medium', ...place };
}

function fixesOf(findings: readonly Finding[]) {
  const report = { path: 't.csv', bytes: 1, sha256: '', format: 'csv', verdict: 'flagged' as const };
  const address = { path: '/f', rows: '', fields: [], pictures: '' };
  return fixesView({ outline: undefined }, { ...report, tables: [], findings, assessments: [] }, address);
}

describe('what an author can do so that a file passes', () => {
  it('says each way once, with every place where it is needed', () => {
    const rows = [3, 5, 7].flatMap((row) => [2, 3, 4].map((column) => found(row, column + row)));
    const fixes = fixesOf([...rows, found(20, 1, 'Leave the name out.')]);
    expect(fixes?.say).toBe('4 changes would make it pass.');
    expect(fixes?.ways.map(({ remedy, places }) => [remedy, ...places.map(({ where }) => where)])).toEqual([
      ['Leave the name out.', 'A20'],
      [MERGE, 'row 3', 'row 5', 'row 7'],
    ]);
    expect(fixes?.ways[1]?.places[0]).toMatchObject({ takesAway: '3 findings' });
  });

  it('says how many places it leaves out', () => {
    const scattered = Array.from({ length: 30 }, (_, index) => found(index + 1, index + 1));
    expect(fixesOf(scattered)?.more).toBe('and 6 more changes');
  });
});
