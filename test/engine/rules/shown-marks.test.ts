import { areSingleMarks, isAboutGroups } from '../../../src/engine/rules/plots/shown-marks';
import type { ColumnProfile } from '../../../src/engine/tables/profile';
import type { Role } from '../../../src/engine/tables/roles';
import { line } from '../report/a-check';

type Column = Pick<ColumnProfile, 'line' | 'samples' | 'anchor'>;

const numbers = (role: Role = 'other', confidence = 1): Column => ({
  line: { ...line(1, role), confidence },
  samples: [],
  anchor: {},
});
const labels = (different: number): Column => ({
  line: { ...line(1, 'label'), type: 'text' },
  samples: Array.from({ length: different }, (_, i) => `${i}`),
  anchor: {},
});

describe('the rows behind a plot', () => {
  const singles = (dataRows: number, ...columns: readonly Column[]) => areSingleMarks({ columns, dataRows });

  it.each<[string, boolean, number, readonly Column[]]>([
    ['two numbers each', true, 60, [numbers(), numbers()]],
    ['a label that comes back', true, 60, [labels(30), numbers()]],
    ['forty labels that come back', true, 100, [labels(40), numbers()]],
    ['one number each', false, 60, [numbers()]],
    ['a label that seldom comes back', false, 60, [labels(31), numbers()]],
    ['more labels than groups have', false, 100, [labels(41), numbers()]],
    ['nothing but labels', false, 60, [labels(3), labels(3)]],
    ['years', false, 60, [numbers('year'), numbers()]],
    ['nothing', false, 60, []],
  ])('with %s are single marks: %s', (_, expected, dataRows, columns) => {
    expect(singles(dataRows, ...columns)).toBe(expected);
  });

  it('are groups where a column surely says so', () => {
    expect(isAboutGroups({ columns: [numbers(), numbers('mean', 0.6)] })).toBe(true);
    expect(isAboutGroups({ columns: [numbers(), numbers('mean', 0.59)] })).toBe(false);
    expect(isAboutGroups({ columns: [numbers(), numbers()] })).toBe(false);
  });
});
