import type { Statement } from '../report/statement';
import { statedRounding } from './stated-rounding';
import type { Table } from '../tables/table';

/** What a printed count may stand for: `printed − below` to `printed + above`, never below 0. */
export interface RoundingWindow {
  readonly base: number;
  readonly below: number;
  readonly above: number;
  readonly totals: 'rounded' | 'exact';
}

/**
 * The window that counts are rounded within, as it is said. To the nearest, 5 of 10 goes up, as in school and in
 * statistical offices; by chance, a count goes to either neighbour.
 *
 * @param totals the shown figures of total rows and columns: one that is no multiple was not rounded, and then none was
 */
export function roundingWindow(
  table: Pick<Table, 'title' | 'notes'>,
  statement: Statement | undefined,
  totals: readonly number[],
): RoundingWindow | undefined {
  const said = statedRounding(table, statement);
  if (!said) return undefined;
  const { base, random, exactTotals } = said;
  const leftExact = exactTotals || totals.some((value) => value % base !== 0);
  return {
    base,
    below: random ? base - 1 : Math.floor(base / 2),
    above: random ? base - 1 : Math.ceil(base / 2) - 1,
    totals: leftExact ? 'exact' : 'rounded',
  };
}
