import { printedLines } from '../../../src/engine/tables/printed';
import type { RoleCorrection } from '../../../src/engine/tables/corrections';
import { createTableStream } from '../../../src/engine/tables/table-stream';
import type { Table } from '../../../src/engine/tables/table';
import { sheet } from './reading-a-table';

const WARDS = sheet(`
      ward|x|beds
      All Cannings|31|14
      St Mary|44|20
      St Paul|27|15
      Total|102|49`);

const PATIENTS = sheet(`
      patient_id|age|sex|stays
      1004|71|f|14
      1007|66|m|11
      1012|58|f|19
      1013|71|m|12
      1019|80|f|15`);

type Said = Omit<RoleCorrection, 'by'> & Partial<Pick<RoleCorrection, 'by'>>;

function corrected(rows: readonly (readonly string[])[], said: readonly Said[], name?: string) {
  const corrections = said.map((one): RoleCorrection => ({ by: 'roles file', ...one }));
  const stream = createTableStream({ format: 'csv', corrections });
  const grid = name === undefined ? { id: 'g1' } : { id: 'g1', sheet: name };
  const tables = stream.push({ kind: 'rows', grid, firstRow: 1, rows, details: new Map(), last: true });
  const end = stream.end();
  return { table: [...tables, ...end.tables][0], unused: end.unused ?? [] };
}

const column = (table: Table | undefined, name: string) => table?.columns.find((one) => one.name === name);
const row = (table: Table | undefined, name: string) => table?.rows.find((one) => one.name === name);
const cellRoles = (table: Table | undefined, at: number) =>
  table?.cells.filter((cell) => cell.column.index === at).map(({ role }) => role);

describe('a person says what a line is', () => {
  it('overrides what was understood, and says by whom and what it was before', () => {
    const { table, unused } = corrected(WARDS, [{ column: 'X ', role: 'code' }]);

    expect(column(table, 'x')).toMatchObject({
      role: 'code',
      confidence: 1,
      reasons: ['corrected in the roles file'],
      corrected: { by: 'roles file', was: 'count' },
    });
    expect(cellRoles(table, 2)).not.toContain('count');
    expect(column(table, 'beds')?.corrected).toBeUndefined();
    expect(unused).toEqual([]);
  });

  it('takes a number for a column, and the last word where two speak of one', () => {
    const said: Said[] = [
      { column: 2, role: 'code', by: 'statement' },
      { column: 'x', role: 'mean' },
    ];
    const { table } = corrected(WARDS, said);

    expect(column(table, 'x')).toMatchObject({ role: 'mean', corrected: { by: 'roles file' } });
    expect(table?.kind).toBe('summary');
  });

  it('finds the totals anew: a parish called All Cannings is none, and the last row adds it up', () => {
    const before = corrected(WARDS, []).table;
    const { table } = corrected(WARDS, [{ row: 'all cannings', total: false }]);

    expect(row(before, 'All Cannings')?.total).toBe(true);
    expect(row(table, 'All Cannings')).toMatchObject({
      total: false,
      role: 'label',
      corrected: { was: 'total' },
    });
    expect(row(table, 'Total')?.parts).toEqual([2, 3, 4]);
  });

  it('has no need to be told of All Saints, which is a name', () => {
    const saints = corrected(
      sheet(`
      ward|patients
      All Saints|31
      St Mary|44
      All wards|75`),
      [],
    ).table;
    expect(row(saints, 'All Saints')?.total).toBe(false);
    expect(row(saints, 'All wards')).toMatchObject({ total: true, proven: true, parts: [2, 3] });
  });

  it('finds the kind anew: what a person counted is no record of a person', () => {
    const { table: before } = corrected(PATIENTS, []);
    const { table } = corrected(PATIENTS, [{ column: 'stays', role: 'count' }]);

    expect(before?.kind).toBe('microdata');
    expect(table?.kind).toBe('frequency');
    expect(cellRoles(table, 4)).toEqual(['count', 'count', 'count', 'count', 'count']);
  });

  it('makes labels of a column of numbers', () => {
    const rows = sheet(`
      beds|patients
      12|310
      14|298
      15|120
      19|77`);
    const { table } = corrected(rows, [{ column: 'beds', role: 'dimension' }]);

    expect(table?.rows.map(({ name }) => name)).toEqual(['12', '14', '15', '19']);
    expect(cellRoles(table, 1)).toEqual([]);
  });

  it('says it of a row, whatever its columns are', () => {
    const rows = sheet(`
      measure|north|south
      people|310|298
      average stay|12|14
      longest|40|38`);
    const { table } = corrected(rows, [{ row: 'average stay', role: 'mean' }]);

    expect(table && printedLines(table).rows.find(({ name }) => name === 'average stay')).toMatchObject({
      role: 'mean',
      confidence: 1,
    });
    const roles = table?.cells.filter(({ anchor }) => anchor.row === 3).map(({ role }) => role);
    expect(roles).toEqual(['mean', 'mean']);
  });

  it('says it of the first number of a composite cell', () => {
    const rows = sheet(`
      ward|seen
      Oak|31 (14.5)
      Elm|44 (20.1)
      Ash|27 (15.0)`);
    const { table } = corrected(rows, [{ column: 'seen', role: 'mean' }]);

    expect(table?.cells.map(({ role }) => role).slice(0, 2)).toEqual(['mean', 'sd']);
  });

  it('keeps to the sheet and the table that it names, and tells what named nothing', () => {
    const astray: Said[] = [
      { sheet: 'Beds', column: 'x', role: 'code' },
      { table: 't2', column: 'x', role: 'code' },
      { column: 'y', role: 'code' },
    ];
    const { table, unused } = corrected(
      WARDS,
      [...astray, { sheet: 'Wards', column: 'beds', role: 'mean' }],
      'Wards',
    );

    expect(column(table, 'x')?.role).toBe('count');
    expect(column(table, 'beds')?.role).toBe('mean');
    expect(unused.map(({ column: name, sheet: on, table: of }) => on ?? of ?? name)).toEqual([
      'Beds',
      't2',
      'y',
    ]);
  });

  it('takes a number for a row, where several have one label', () => {
    const rows = sheet(`
      ward|patients
      Other|31
      Other|44
      St Paul|75`);
    const { table } = corrected(rows, [{ row: 4, total: true }]);

    expect(table?.rows.map(({ total }) => total)).toEqual([false, false, true]);
    expect(row(table, 'St Paul')).toMatchObject({ parts: [2, 3], corrected: { was: 'label' } });
  });

  it('says that a table is none: no figure of it means anything, and the report tells', () => {
    const { table, unused } = corrected(WARDS, [{ table: 't1', not: 'a table', by: 'checker' }]);

    expect(table).toMatchObject({ kind: 'other', corrected: { by: 'checker', was: 'frequency' } });
    expect(new Set(table?.cells.map(({ role }) => role))).toEqual(new Set(['other']));
    expect(table?.rows.some(({ total }) => total)).toBe(false);
    expect(unused).toEqual([]);
  });

  it('says that no figure counts people, also of those that stand in one cell with a share', () => {
    const rows = sheet(`
      ward|beds|mean age|seen
      Oak|14|61.5|31 (14.5%)
      Elm|20|58.1|44 (20.1%)
      Ash|15|49.7|27 (15.0%)`);
    const before = corrected(rows, []).table;
    const { table } = corrected(rows, [{ table: 't1', not: 'counts' }]);

    expect(new Set(before?.cells.map(({ role }) => role))).toContain('count');
    const roles = table?.cells.filter((cell) => cell.row.name === 'Oak').map(({ role }) => role);
    expect(roles).toEqual(['other', 'mean', 'other', 'percentage']);
  });
});

describe('a row beyond the first window of a long table', () => {
  const LONG = [
    ['parish', 'patients'],
    ...Array.from({ length: 30_000 }, (_, i) => [`Parish ${i + 1}`, String(20 + (i % 70))]),
  ];
  function tables(said: Said) {
    const corrections: RoleCorrection[] = [{ by: 'checker', ...said }];
    const stream = createTableStream({ format: 'csv', corrections });
    const block = { kind: 'rows', grid: { id: 'g1' }, firstRow: 1, details: new Map(), last: true } as const;
    const found = stream.push({ ...block, rows: LONG });
    const end = stream.end();
    const all = [...found, ...end.tables];
    const line = all.flatMap(({ rows }) => rows).find(({ index }) => index === 29_001);
    const isThere = ({ row: on }: { row: { index: number } }) => on.index === 29_001;
    return { line, cell: all.flatMap(({ cells }) => cells).find(isThere), windows: all.length, ...end };
  }

  it.each([{ row: 29_001 }, { row: 'parish 29000' }])('is corrected by %j', (named) => {
    const { line, cell, windows, unused } = tables({ ...named, role: 'mean' });

    expect(windows).toBeGreaterThan(1);
    expect(line).toMatchObject({ role: 'mean', corrected: { by: 'checker', was: 'label' } });
    expect(cell?.role).toBe('mean');
    expect(unused).toEqual([]);
  });

  it('is a total when a person says so', () => {
    expect(tables({ row: 29_001, total: true })).toMatchObject({
      line: { total: true, role: 'total' },
      cell: { role: 'count', total: true },
    });
  });
});
