import { ROLES, type Role } from '../../../src/engine/tables/roles';
import { createTableStream } from '../../../src/engine/tables/table-stream';
import type { Table, TableCell } from '../../../src/engine/tables/table';
import { PlainRecords } from '../../../src/readers/csv/plain-records';

const HEADER = ['region', 'sex', 'y2', 'percent', 'mean_age', 'visits'];

/** Plain numbers, gaps, markers, composites, and a count that is none because it is not whole. */
function row(i: number): string[] {
  const visits = i % 97 === 0 ? `${i % 50} (${i % 100}.5%)` : i % 89 === 0 ? '[c]' : String(i % 50);
  const n = i % 83 === 0 ? '' : i % 79 === 0 ? '12.5' : String(20 + (i % 300));
  return [
    `Region ${i % 30}`,
    i % 2 ? 'Male' : 'Female',
    n,
    `${i % 100}.${i % 10}`,
    `${20 + (i % 60)}.25`,
    visits,
  ];
}

/** The same rows as strings, and as places in a text. */
function tables(rows: readonly string[][], how: 'strings' | 'places'): Table[] {
  const stream = createTableStream({ format: 'csv' });
  const found: Table[] = [];
  for (let at = 0; at < rows.length; at += 900) {
    const some = rows.slice(at, at + 900);
    const block = {
      kind: 'rows',
      grid: { id: 'g1' },
      details: new Map(),
      firstRow: at + 1,
      rows: some,
    } as const;
    const text = some.map((cells) => `${cells.join('|')}\n`).join('');
    const inText = how === 'places' ? new PlainRecords('|').in(text)?.records : undefined;
    found.push(...stream.push({ ...block, inText, last: at + 900 >= rows.length }));
  }
  return [...found, ...stream.end().tables];
}

const shown = ({ role, confidence, text, reading, anchor, row, column, total }: TableCell) => ({
  ...{ role, confidence, text, anchor, total, row: row.index, labels: row.labels, column: column.index },
  reading:
    reading.kind === 'number'
      ? { value: reading.value, decimals: reading.decimals, percent: reading.percent }
      : reading,
});

describe.each(['strings', 'places'] as const)('cells of some roles, of rows given as %s', (how) => {
  const rows = [HEADER, ...Array.from({ length: 6200 }, (_, i) => row(i)), ['Total', '', '999', '', '', '']];

  it('are the cells of these roles among all, in the same order', () => {
    const asked: readonly ReadonlySet<Role>[] = [
      ...(['count', 'other', 'percentage', 'mean'] as const).map((role) => new Set<Role>([role])),
      new Set<Role>(['count', 'total', 'mean']),
      new Set(ROLES.filter((role) => role !== 'count')),
    ];
    const chunks = tables(rows, how);
    expect(chunks.length).toBeGreaterThan(2);
    const roles = new Set(chunks.flatMap(({ cells }) => cells.map(({ role }) => role)));
    expect([...roles]).toEqual(expect.arrayContaining(['count', 'other', 'percentage', 'mean']));
    for (const table of tables(rows, how)) {
      for (const some of asked) {
        const cells = table.cellsOf(some).map(shown);
        expect(cells).toEqual(table.cells.filter(({ role }) => some.has(role)).map(shown));
      }
    }
  });

  it('are the same however the rows were given', () => {
    const all = (given: typeof how) => tables(rows, given).flatMap(({ cells }) => cells.map(shown));
    expect(all(how)).toEqual(all('strings'));
  });
});
