import { intervalsOf } from '../../../src/engine/audit/intervals';
import type { System } from '../../../src/engine/audit/system';
import { bruteForce } from './brute-force';

/** A cell is shown, or was taken out and holds this count. */
type Cell = number | 'shown';
type Column = readonly Cell[];

/** All columns of so many cells. */
function columnsOf(rows: number, most: number): readonly Column[] {
  const cells: readonly Cell[] = ['shown', ...Array.from({ length: most + 1 }, (_, count) => count)];
  return Array.from({ length: rows }).reduce<readonly Column[]>(
    (all) => all.flatMap((column) => cells.map((cell) => [...column, cell])),
    [[]],
  );
}

/** All tables of these columns, each once whatever the order of its columns and rows. */
function* tablesOf(rows: number, columns: number, most: number): Generator<readonly Column[]> {
  const kinds = columnsOf(rows, most);
  const place = new Map(kinds.map((column, at) => [column.join(), at]));
  const turned = orders(rows).map((order) =>
    kinds.map((column) => place.get(order.map((row) => column[row] ?? 0).join()) ?? 0),
  );
  const isFirst = (chosen: readonly number[]) =>
    turned.every(
      (to) =>
        compare(
          chosen.map((kind) => to[kind] ?? 0).sort((a, b) => a - b),
          chosen,
        ) >= 0,
    );
  function* choose(chosen: readonly number[]): Generator<readonly Column[]> {
    if (chosen.length === columns) {
      if (isFirst(chosen)) yield chosen.map((kind) => kinds[kind] ?? []);
      return;
    }
    for (let kind = chosen.at(-1) ?? 0; kind < kinds.length; kind++) yield* choose([...chosen, kind]);
  }
  yield* choose([]);
}

function orders(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return orders(length - 1).flatMap((order) =>
    Array.from({ length }, (_, at) => [...order.slice(0, at), length - 1, ...order.slice(at)]),
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** With all its totals shown, what is left of each sum once the shown cells are taken from it. */
function systemOf(table: readonly Column[]): System {
  let unknowns = 0;
  const hidden = table.map((column) =>
    column.map((cell) => (cell === 'shown' ? undefined : { unknown: unknowns++, count: cell })),
  );
  const rows = (table[0] ?? []).map((_, row) => hidden.map((column) => column[row]));
  return {
    unknowns: Array.from({ length: unknowns }, () => ({ lo: 0, hi: Infinity })),
    equations: [...hidden, ...rows].map((line) => {
      const left = line.flatMap((cell) => cell ?? []);
      return {
        terms: left.map(({ unknown }) => ({ unknown, sign: 1 as const })),
        constant: left.reduce((sum, { count }) => sum + count, 0),
      };
    }),
  };
}

describe('every small table, whichever of its counts were taken out', () => {
  it.each([
    { rows: 2, columns: 2, most: 4 },
    { rows: 2, columns: 3, most: 3 },
    { rows: 2, columns: 4, most: 2 },
    { rows: 3, columns: 3, most: 1 },
    { rows: 3, columns: 4, most: 1 },
  ])(
    'of $rows × $columns cells, counts up to $most: each interval is that of all tables that agree',
    (given) => {
      let tables = 0;
      for (const table of tablesOf(given.rows, given.columns, given.most)) {
        const system = systemOf(table);
        const wanted = bruteForce(system, given.most * given.columns).map((range) => ({
          ...range,
          computed: true,
        }));
        const found = intervalsOf(system);
        if (JSON.stringify(found) !== JSON.stringify(wanted))
          expect({ table, found }).toEqual({ table, found: wanted });
        tables++;
      }
      expect(tables).toBeGreaterThan(100);
    },
  );
});
