import { createTableStream } from '../../../src/engine/tables/table-stream';
import type { Table } from '../../../src/engine/tables/table';

const ROWS = 12_000;
const row = (i: number) => [`Region ${i % 300}`, i % 2 ? 'Male' : 'Female', String((i * 7) % 1000)];

function understandLong() {
  const stream = createTableStream({ format: 'csv' });
  const tables: Table[] = [];
  const rows = [['region', 'sex', 'n'], ...Array.from({ length: ROWS }, (_, i) => row(i))];
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

  it('is profiled whole', () => {
    const [profile] = understandLong().profiles;
    expect(profile?.dataRows).toBe(ROWS);
    expect(profile?.columns.map(({ distinct, filled }) => [distinct, filled])).toEqual([
      [300, ROWS],
      [2, ROWS],
      [1000, ROWS],
    ]);
    expect(profile?.columns[2]).toMatchObject({ numbers: ROWS, wholeNumbers: ROWS, least: 0, greatest: 999 });
  });
});
