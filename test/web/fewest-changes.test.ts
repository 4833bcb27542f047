import type { Anchor } from '../../src/engine/model/anchor';
import type { Finding } from '../../src/engine/report/report';
import { fewestChanges } from '../../src/web/researcher/fewest-changes';

function found(anchor: Anchor, remedy = 'Merge it.', outcome: Finding['outcome'] = 'flagged'): Finding {
  return { rule: 'small-count', outcome, severity: 'medium', anchor, message: 'm', remedy };
}
const summary = (findings: readonly Finding[]) =>
  fewestChanges(findings).map(({ line, remedy, findings: all }) => [line, remedy, all.length]);

describe('the fewest changes that make a file pass', () => {
  it('takes a row of small counts as one category to merge', () => {
    const row = [2, 3, 4, 5].map((column) => found({ row: 7, column }));
    expect(summary([...row, found({ row: 3, column: 2 })])).toEqual([
      ['row', 'Merge it.', 4],
      ['place', 'Merge it.', 1],
    ]);
  });

  it('takes the line that has most of them, row or column', () => {
    const column = [2, 3, 4].map((row) => found({ row, column: 5 }));
    expect(summary([found({ row: 2, column: 2 }), ...column])).toEqual([
      ['column', 'Merge it.', 3],
      ['place', 'Merge it.', 1],
    ]);
  });

  it('names the smallest set of a kind first, and nothing that is only unsure', () => {
    const scattered = [1, 2, 3].map((at) => found({ row: at, column: at }));
    const whole = found({}, 'Leave the name out.');
    expect(summary([...scattered, found({ row: 9, column: 9 }, 'Look.', 'unsure'), whole])).toEqual([
      ['place', 'Leave the name out.', 1],
      ['place', 'Merge it.', 1],
      ['place', 'Merge it.', 1],
      ['place', 'Merge it.', 1],
    ]);
  });

  it('keeps rows of two sheets apart', () => {
    expect(
      summary([found({ sheet: 'A', row: 2, column: 2 }), found({ sheet: 'B', row: 2, column: 3 })]),
    ).toHaveLength(2);
  });

  it('finds nothing to do where nothing was flagged', () => {
    expect(summary([])).toEqual([]);
  });
});
