import type { Anchor } from '../model/anchor';
import { percentageEquations } from '../report/percentages';
import type { Statement } from '../report/statement';
import type { Role } from '../tables/roles';
import { printedPlace } from '../tables/printed';
import type { Table, TableCell } from '../tables/table';

const SHARES: ReadonlySet<Role> = new Set<Role>(['percentage']);

/**
 * The percentages that are printed from counts which are taken out: with its denominator, such a figure gives a count
 * back. What stands in the same cell as its count goes with it anyhow. Of one that is made from nothing that is printed,
 * as from men and women without a total, nobody can say that it gives nothing back: it goes with any count of its row.
 */
export function sharesBeside(
  table: Table,
  statement: Statement | undefined,
  taken: readonly Anchor[],
): readonly TableCell[] {
  const shares = table.cellsOf(SHARES);
  if (shares.length === 0) return [];
  const isTaken = new Set(taken.map(placeOf));
  const has = (row: number, column: number) => isTaken.has(placeOf(printedPlace(table, row, column)));
  const equations = percentageEquations(table, statement).flatMap(({ part, ...equation }) =>
    part === undefined ? [] : [{ ...equation, part }],
  );
  const explained = new Set(equations.map(({ column }) => column));
  const isBesideTaken = (row: number) => table.columns.some(({ index }) => has(row, index));
  return shares.filter(({ anchor, row, column, reading }) => {
    if (reading.kind !== 'number' || isTaken.has(placeOf(anchor))) return false;
    if (!explained.has(column.index)) return isBesideTaken(row.index);
    return equations.some(({ column: of, part, whole }) => {
      if (of !== column.index) return false;
      const wholeTaken =
        ('column' in whole && has(row.index, whole.column)) ||
        ('columns' in whole && whole.columns.some((beside) => has(row.index, beside))) ||
        ('row' in whole && has(whole.row, part));
      return wholeTaken || has(row.index, part);
    });
  });
}

function placeOf({ row, column }: Anchor): string {
  return `${row}:${column}`;
}
