import type { Anchor } from '../../src/engine/model/anchor';
import type { Finding } from '../../src/engine/report/report';
import { fewestChanges } from '../../src/web/researcher/fewest-changes';

function found(anchor: Anchor, remedy = 'Merge it.', outcome: Finding['outcome'] = 'flagged'): Finding {
  return { rule: 'small-count', outcome, severity: 'medium', anchor, message: 'm', remedy };
}
const summary = (findings: readonly Finding[], tables: Parameters<typeof fewestChanges>[1] = []) =>
  fewestChanges(findings, tables).map(({ line, remedy, findings: all }) => [line, remedy, all.length]);

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

  it('takes records as a whole, with what was found in them and nothing beside them', () => {
    const records: Finding = { ...found({}, 'Leave the records out.'), rule: 'row-level-data' };
    const few: Finding = { ...found({}, 'Give counts.'), rule: 'unique-combination' };
    const name: Finding = { ...found({}, 'Rename it.'), rule: 'file-name' };
    const inRecords = [few, found({ column: 3 }, 'Leave the column out.'), found({ row: 2, column: 4 })];
    const microdata = { kind: 'microdata', range: 'A1:F9' } as const;
    expect(summary([...inRecords, name, records], [microdata])).toEqual([
      ['records', 'Leave the records out.', 4],
      ['place', 'Rename it.', 1],
    ]);
    expect(summary([...inRecords, records], [microdata, { kind: 'frequency', range: 'H1:J4' }])).toHaveLength(
      4,
    );
  });

  it('knows records of a text by their lines', () => {
    const records: Finding = { ...found({ line: 10 }, 'Leave the records out.'), rule: 'row-level-data' };
    const tables = [
      { kind: 'microdata', range: 'L9:L15' },
      { kind: 'frequency', range: 'L19:L25' },
    ] as const;
    const within = found({ line: 12, start: 0, end: 4 });
    const below = found({ line: 20, start: 0, end: 1 });
    expect(summary([within, records, below], tables)).toEqual([
      ['records', 'Leave the records out.', 2],
      ['place', 'Merge it.', 1],
    ]);
  });

  it('finds nothing to do where nothing was flagged', () => {
    expect(summary([])).toEqual([]);
  });
});
