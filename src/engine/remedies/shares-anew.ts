import { percentageEquations } from '../report/percentages';
import type { Whole } from '../report/report';
import type { Statement } from '../report/statement';
import type { Role } from '../tables/roles';
import { baseOf } from '../audit/published-shares';
import type { Table, TableCell } from '../tables/table';
import { figureWrittenAs } from '../rounding/written-number';
import type { CellChange } from './remedy';
import { MARKER } from './said-in-statement';

const SHARES: ReadonlySet<Role> = new Set<Role>(['percentage']);

/**
 * The percentages of a table, printed from its counts as they are now: made from those before, they would give them back.
 *
 * @param values counts by `row:column`, of those that are there
 * @returns undefined where it is not known what a percentage is made from
 */
export function sharesAnew(
  table: Table,
  statement: Statement | undefined,
  values: ReadonlyMap<string, number>,
): readonly CellChange[] | undefined {
  const shares = table.cellsOf(SHARES).filter(({ reading }) => reading.kind === 'number');
  if (shares.length === 0) return [];
  const base = baseOf(shares);
  const equations = new Map(
    percentageEquations(table, statement).flatMap(({ column, part, whole }) =>
      part === undefined ? [] : [[column, { part, whole }] as const],
    ),
  );
  if (shares.some(({ column }) => !equations.has(column.index))) return undefined;
  return shares.flatMap((share): CellChange[] => {
    const made = equations.get(share.column.index);
    if (!made || share.reading.kind !== 'number') return [];
    const part = values.get(`${share.row.index}:${made.part}`);
    const whole = wholeOf(made.whole, share, made.part, values);
    if (part === undefined || whole === undefined) return [];
    const after =
      whole === 0
        ? MARKER
        : figureWrittenAs(share.text.trim(), (base * part) / whole, share.reading.decimals);
    const before = share.text.trim();
    return after === before ? [] : [{ anchor: share.anchor, before, after, why: 'share' }];
  });
}

function wholeOf(
  whole: Whole,
  { row }: TableCell,
  part: number,
  values: ReadonlyMap<string, number>,
): number | undefined {
  if ('size' in whole) return whole.size;
  if ('sum' in whole) {
    const own = [...values].filter(([place]) => place.endsWith(`:${part}`));
    return own.reduce((sum, [, value]) => sum + value, 0);
  }
  if ('columns' in whole) return sumOf(whole.columns.map((column) => values.get(`${row.index}:${column}`)));
  if ('rows' in whole) return sumOf(whole.rows.map((line) => values.get(`${line}:${part}`)));
  return values.get('column' in whole ? `${row.index}:${whole.column}` : `${whole.row}:${part}`);
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  return values.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  );
}
