import { createTableStream } from '../../../src/engine/tables/table-stream';
import type { Table } from '../../../src/engine/tables/table';

const ROWS = 12_000;
const row = (i: number) => [`Region ${i % 300}`, i % 2 ? 'Male' : 'Female', String((i * 7) % 1000)];

function understandLong(body = Array.from({ length: ROWS }, (_, i) => row(i))) {
  const stream = createTableStream({ format: 'csv' });
  const tables: Table[] = [];
  const rows = [['region', 'sex', 'n'], ...body];
  for (let at = 0; at < rows.length; at += 700) {
    const block = { kind: 'rows', grid: { id: 'g1' }, details: new Map() } as const;
    const last = at + 700 >= rows.length;
    tables.push(...stream.push({ ...block, firstRow: at + 1, rows: rows.slice(at, at + 700), last }));
  }
  const { profiles } = stream.end();
  return { tables, profiles };
}

describe('a grid longer than a window', () => {
  it('comes out in chunks of one table with the same roles', () => {
    const { tables } = understandLong();
    expect(new Set(tables.map(({ id }) => id))).toEqual(new Set(['t1']));
    expect(tables.map(({ continued }) => continued)).toEqual(tables.map((_, i) => i > 0));
    expect(tables.map(({ continues }) => continues)).toEqual(tables.map((_, i) => i < tables.length - 1));
    expect(tables.length).toBeGreaterThan(2);
    expect(tables.reduce((cells, table) => cells + table.cells.length, 0)).toBe(ROWS);
    const last = tables.at(-1)?.cells.at(-1);
    expect(last).toMatchObject({ role: 'count', anchor: { row: ROWS + 1, column: 3, a1: `C${ROWS + 1}` } });
    expect(last?.row.labels).toEqual(row(ROWS - 1).slice(0, 2));
  });

  it('is counted whole', () => {
    const [profile] = understandLong().profiles;
    expect(profile?.dataRows).toBe(ROWS);
    expect(profile?.range).toEqual({ top: 2, bottom: ROWS + 1, left: 1, right: 3 });
  });

  it('knows its totals by their labels to the end, also among labels that are ever new', () => {
    const body = Array.from({ length: ROWS }, (_, i) => [
      `Practice no. ${i} of the region`,
      'Male',
      String(20 + (i % 900)),
    ]);
    body.push(['Total', '', '5400'], ['Practice', 'All', '5400'], ['Practice', 'Male', '20']);
    const { tables } = understandLong(body);
    const totals = tables.flatMap(({ rows }) => rows.filter(({ total }) => total).map(({ index }) => index));
    expect(totals).toEqual([ROWS + 2, ROWS + 3]);
  });

  it.each([
    ['within a block', 7200],
    ['where a block ends', 6998],
    ['where a window ends within its head', 5497],
    ['where a window ends within its gap', 5498],
  ])('ends where another table begins behind an empty row, %s', (_, at) => {
    const other = [
      ['Wards', '', ''],
      ['ward', 'Women', 'Men'],
      ['East', '41', '3'],
      ['West', '12', '60'],
    ];
    const body = Array.from({ length: at }, (_, i) => row(i));
    const { tables, profiles } = understandLong([...body, ['', '', ''], ...other]);
    const [long, second] = [tables.filter(({ id }) => id === 't1'), tables.find(({ id }) => id === 't2')];
    expect(long.reduce((cells, table) => cells + table.cells.length, 0)).toBe(at);
    expect(second).toMatchObject({ continued: false, range: { bottom: at + 6, right: 3 } });
    expect(second?.cells.map(({ text, column: { name } }) => `${name} ${text}`)).toEqual([
      ...['Women 41', 'Men 3', 'Women 12', 'Men 60'],
    ]);
    expect(profiles.at(1)?.dataRows).toBe(2);
  });

  it('goes on behind an empty row and the name of a section', () => {
    const body = Array.from({ length: ROWS }, (_, i) => row(i));
    body.splice(8000, 0, ['', '', ''], ['Second half', '', '']);
    const { tables } = understandLong(body);
    expect(new Set(tables.map(({ id }) => id))).toEqual(new Set(['t1']));
  });
});
