import { auditAcross } from '../../../src/engine/audit/across/audit-across';
import { joinedSystem } from '../../../src/engine/audit/across/joined-system';
import { NO_JOINS } from '../../../src/engine/audit/across/joins';
import { linkedTable } from '../../../src/engine/audit/across/linked-table';
import { Steps } from '../../../src/engine/audit/across/steps';
import { Work } from '../../../src/engine/audit/work';
import type { CountTable } from '../../../src/engine/differencing/count-table';
import { BY_SEX, countsOf, told, type Texts } from './told-across';

const SHOWN = 'Patients by region and sex\nRegion|Women|Men\nNorth|125|6\nSouth|220|184';
const RECOVERED = ['a.csv B3 125', 'a.csv C3 6', 'a.csv B5 0', 'a.csv C5 92'];

describe('counts that are called the same', () => {
  it('are not taken for one where one of them was taken out and the other is shown', () => {
    const twice =
      'Patients by severity and sex\nSeverity|Women|Men|Total\nMild|[c]|[c]|131\nSevere|220|184|404\nMild|50|42|92\nTotal|345|282|627';
    const once = 'Patients by severity and sex\nSeverity|Women|Men|Total\nMild|50|42|92\nSevere|220|184|404';
    expect(told({ 'a.csv': twice, 'b.csv': once })).toEqual([]);
  });

  it('are told apart by their order where both sides have the same categories', () => {
    const moves = (north: string, south: string, east: string) =>
      `Moves by origin and destination\nFrom|North|South|East\nNorth|300|${north}\nSouth|${south}\nEast|${east}\nTotal|344|644|811`;
    const a = moves('[c]|[c]', '33|[c]|[c]', '11|89|700');
    const b = moves('55|45', '33|500|[c]', '11|[c]|700');
    expect(told({ 'a.csv': a, 'b.csv': b })).toEqual([
      'a.csv C3 55',
      'a.csv D3 45',
      'a.csv C4 500',
      'a.csv D4 66',
    ]);
  });

  it('are found in the exact totals of a rounded table', () => {
    const rounded =
      'Patients by region\nRegion|Number\nNorth|1250\nSouth|220\nEast|65\nTotal|1537\nCounts are rounded to the nearest 5; totals are exact.';
    const other = 'Patients by region\nRegion|Number\nNorth|1251\nSouth|[c]\nEast|[c]\nTotal|[c]';
    expect(told({ 'a.csv': rounded, 'b.csv': other })).toContain('b.csv B6 1537');
  });
});

describe('many tables', () => {
  it('are joined where more than a hundred share all their counts', () => {
    const copies = Array.from({ length: 110 }, (_, at) => [`z${at}.csv`, SHOWN] as const);
    expect(told({ 'a.csv': BY_SEX, ...Object.fromEntries(copies) })).toEqual(RECOVERED);
  });

  it('are joined but for those that contradict the others', () => {
    const wrong =
      'Patients by region and sex\nRegion|Women|Men|Total\nNorth|125|6|131\nSouth|220|184|404\nEast|7|[c]|92\nTotal|345|282|627';
    const files = { 'a.csv': BY_SEX, 'b.csv': SHOWN };
    expect(told({ ...files, 'c.csv': wrong })).toEqual(RECOVERED);
    expect(told({ ...files, 'c.csv': wrong.replace('[c]', '85') })).toEqual(RECOVERED);
  });

  it('are joined where one calls a 0 less than 5', () => {
    const a =
      'Patients by region and sex\nRegion|Women|Men|Total\nNorth|[c]|[c]|131\nSouth|220|184|404\nEast|[c]|[c]|92\nWest|<5|41|[c]';
    expect(told({ 'a.csv': a, 'b.csv': `${SHOWN}\nWest|0|41` })).toEqual(
      expect.arrayContaining(['a.csv B3 125', 'a.csv C3 6']),
    );
  });
});

describe('what was released before', () => {
  const hidden =
    'Patients by region and sex\nRegion|Women|Men|Other|Total\nNorth|[c]|[c]|[c]|131\nSouth|[c]|[c]|[c]|404\nEast|[c]|[c]|[c]|92\nTotal|245|202|180|627';
  const bounded = hidden.replace('North|[c]', 'North|<5');
  const releases = Object.fromEntries([1, 2, 3, 4].map((at) => [`r${at}.csv`, hidden]));

  it('is told with the table of the request that adds to it, however many releases say the same', () => {
    const { cells } = auditAcross(countsOf({ 'new.csv': bounded }), countsOf(releases));
    const north = cells.find(({ table, cell }) => table.path === 'r1.csv' && cell.anchor?.a1 === 'B3');
    expect(north).toMatchObject({ lo: 1, hi: 4 });
    expect(north?.from.map(({ table, cell }) => `${table.path} ${cell.anchor?.a1 ?? ''}`)).toContain(
      'new.csv B3',
    );
    expect(north?.because.length).toBeLessThanOrEqual(6);
  });

  it('is not told again where the releases tell it without the request', () => {
    expect(told({ 'new.csv': hidden }, { ...releases, 'r9.csv': bounded })).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^r\d/)]),
    );
  });
});

/** Three ways, of which each two are shown: the hidden ones are in no network. */
const THREE_WAYS: Texts = (() => {
  const [regions, states, ages] = [
    ['North', 'South', 'East', 'West'],
    ['Single', 'Married', 'Divorced', 'Widowed'],
    ['0-39', '40-64', '65-79', '80+'],
  ];
  const count = (r: number, s: number, a: number) =>
    20 + 31 * r + 17 * s + 7 * a + 5 * r * s + 3 * s * a + 2 * r * a;
  const all = [0, 1, 2, 3];
  const sum = (of: (at: number) => number) => all.reduce((total, at) => total + of(at), 0);
  const table = (
    title: string,
    rows: readonly string[],
    columns: readonly string[],
    at: (r: number, c: number) => unknown,
  ) =>
    [
      title,
      ['Group', ...columns].join('|'),
      ...rows.map((row, r) => [row, ...columns.map((_, c) => at(r, c))].join('|')),
    ].join('\n');
  const rows = regions.flatMap((region, r) =>
    states.map(
      (sex, s) =>
        `${region}|${sex}|${all.map((a) => (r < 3 && s < 3 && a < 3 ? '[c]' : count(r, s, a))).join('|')}`,
    ),
  );
  return {
    'all.csv': ['Patients by region, state and age', `Region|State|${ages.join('|')}`, ...rows].join('\n'),
    'rs.csv': table('Patients by region and state', regions, states, (r, s) => sum((a) => count(r, s, a))),
    'ra.csv': table('Patients by region and age', regions, ages, (r, a) => sum((s) => count(r, s, a))),
    'sa.csv': table('Patients by state and age', states, ages, (s, a) => sum((r) => count(r, s, a))),
  };
})();

describe('what is too much work', () => {
  it('is said of every count that it may concern', () => {
    const { cells } = auditAcross(countsOf(THREE_WAYS), [], new Work(0));
    expect(cells).toHaveLength(27);
    expect(cells.some(({ computed }) => computed)).toBe(false);
    expect(auditAcross(countsOf(THREE_WAYS)).cells.every(({ computed }) => computed)).toBe(true);
  });
});

describe('the steps of a derivation', () => {
  it('come in the order in which a person can take them', () => {
    const count = (a1: string, shown?: number) => ({
      ...{ anchor: { a1 }, label: a1, lo: shown ?? 0, hi: shown ?? null },
      state: shown === undefined ? ('suppressed' as const) : ('shown' as const),
    });
    const table: CountTable = {
      ...{ path: 'a.csv', id: 't1', title: '', counts: [], cut: false },
      population: { words: [], spans: [], sides: [], wholes: [], isLimited: false },
      system: {
        others: [count('A1'), count('B1'), count('C1'), count('D1', 5), count('E1', 12), count('F1', 20)],
        sums: [
          { total: 3, parts: [0], along: 'row 1' },
          { total: 4, parts: [0, 1], along: 'row 2' },
          { total: 5, parts: [0, 1, 2], along: 'row 3' },
        ],
      },
    };
    const linked = [linkedTable(table)];
    const { because } = new Steps(linked, joinedSystem(linked, [0], NO_JOINS)).derivationOf({
      table: 0,
      cell: 2,
    });
    expect(because.map((step) => step.split(':')[0])).toEqual(['a.csv row 1', 'a.csv row 2', 'a.csv row 3']);
  });
});
