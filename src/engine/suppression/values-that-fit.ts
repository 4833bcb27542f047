import type { PublishedTable } from '../audit/published-table';
import { sumRow } from '../audit/solver';
import type { SuppressionMeans } from './problem';

/**
 * A value for every count, also for those that were taken out before: one table of all that fit what is published. Which
 * one hardly matters, as what is known exactly has the same value in all of them, and nothing else needs protection.
 *
 * @returns undefined where nothing fits, or time is over
 */
export function valuesThatFit(
  { cells, sums }: PublishedTable,
  { solver, secondsLeft }: SuppressionMeans,
): readonly number[] | undefined {
  if (cells.every(({ lo, hi }) => lo === hi)) return cells.map(({ lo }) => lo);
  const program = solver.open(
    cells.map(({ lo, hi }) => ({ cost: 0, lo, hi })),
    sums.map((sum) => sumRow(sum)),
  );
  try {
    const { kind, values } = program.solve({ whole: true, seconds: secondsLeft() });
    return kind === 'optimal' ? Array.from(values, Math.round) : undefined;
  } finally {
    program.close();
  }
}
