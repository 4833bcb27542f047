import { together } from './kept-shares';
import type { LinkedShare } from './linked-table';
import { keyOf, type Naming } from './names';

/** A figure, and the counts that it would be the share of by one reading of its table. */
export interface FigureRead {
  readonly share: LinkedShare;
  /** What the counts are called. */
  readonly part: string;
  readonly whole: string;
}

/** A way to read a table of shares: as shares of its rows, of its columns, of all, of the groups of an outer label. */
export interface ShareReading {
  readonly figures: readonly FigureRead[];
}

/** Labels of a row and of a column: of more, every way to leave some out would be too many. */
const MOST_LEVELS = 6;

/** Every way to leave out labels of a figure, so that what is left names the group that it is a share of. */
export function readingsOf(shares: readonly LinkedShare[]): readonly ShareReading[] {
  const depth = Math.max(...shares.map(({ row }) => row.length));
  const levels = depth + Math.max(...shares.map(({ column }) => column.length));
  if (levels > MOST_LEVELS) return [];
  const named = shares.map((share) => ({ share, levels: [...padded(share.row, depth), ...share.column] }));
  return Array.from({ length: 2 ** levels - 1 }, (_, kept) => ({
    figures: named.flatMap((one): FigureRead[] => {
      const part = keyOf(together(one.levels));
      const whole = keyOf(together(one.levels.filter((_level, at) => (kept >> at) % 2 === 1)));
      return part === whole ? [] : [{ share: one.share, part, whole }];
    }),
  })).filter(({ figures }) => figures.length > 0);
}

function padded(levels: readonly Naming[], depth: number): readonly Naming[] {
  return [...levels, ...Array.from({ length: depth - levels.length }, () => NOTHING)];
}

const NOTHING: Naming = { of: '', spans: [] };
