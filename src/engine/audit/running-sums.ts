import type { Direction } from '../tables/printed';
import type { Line } from '../tables/table';
import { saysCumulative } from '../tables/words/cumulative';
import { proofsWithin } from './fit-within';
import type { PublishedCell } from './published-cell';
import type { PublishedSum } from './published-sum';

export interface CountGrid {
  readonly cells: readonly PublishedCell[];
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** Index of the cell of a row and a column, if there is one. */
  readonly cellAt: (row: number, column: number) => number | undefined;
}

/** A column of counts that run up from row to row: none of its figures is a part of a total. */
export function isRunning({ labels }: Pick<Line, 'labels'>): boolean {
  return labels.some(saysCumulative);
}

/**
 * `Cumulative` beside `Patients`: each figure is the one of the row before and the count of its own row, from the first row
 * on or from the last. A sum as any other, where at least one shows all of it and none contradicts it.
 */
export function runningSums(grid: CountGrid, direction: Direction): readonly PublishedSum[] {
  const groups = groupsOf(grid.rows);
  return grid.columns.filter(isRunning).flatMap((running) => {
    for (const counts of countsBeside(running, grid.columns))
      for (const rows of [groups, groups.map((group) => group.toReversed())]) {
        const sums = rows.flatMap((group) => stepsOf(grid, group, { running, counts }));
        if (holds(grid, sums)) return sums.map((sum) => ({ ...sum, direction }));
      }
    return [];
  });
}

type Step = Omit<PublishedSum, 'direction'>;

function stepsOf(
  { cellAt }: CountGrid,
  rows: readonly Line[],
  { running, counts }: { readonly running: Line; readonly counts: Line },
): readonly Step[] {
  return rows.flatMap((along, at): readonly Step[] => {
    const before = rows[at - 1];
    const total = cellAt(along.index, running.index);
    const parts = [
      ...(before ? [cellAt(before.index, running.index)] : []),
      cellAt(along.index, counts.index),
    ];
    return total !== undefined && parts.every((part) => part !== undefined) ? [{ along, total, parts }] : [];
  });
}

function holds({ cells }: CountGrid, sums: readonly Step[]): boolean {
  const within = sums.map(({ total, parts }) => ({
    whole: cells[total],
    parts: parts.map((part) => cells[part]),
  }));
  return (proofsWithin(within) ?? 0) > 0;
}

/** Rows of one group follow each other; totals stand between them. */
function groupsOf(rows: readonly Line[]): readonly (readonly Line[])[] {
  const groups = new Map<string, Line[]>();
  for (const row of rows) {
    if (row.total) continue;
    const outer = row.labels.slice(0, -1).join('\u0000');
    const group = groups.get(outer);
    if (group) group.push(row);
    else groups.set(outer, [row]);
  }
  return [...groups.values()];
}

/** Farther away stand others' counts; and a table of nothing but such columns would try each with each. */
const NEAREST = 4;

/** Columns that it may run over, the nearest on its left first. */
function countsBeside(running: Line, columns: readonly Line[]): readonly Line[] {
  const distance = ({ index }: Line) => (index < running.index ? running.index - index : Infinity);
  return columns
    .filter((column) => !isRunning(column) && !column.total)
    .toSorted((a, b) => distance(a) - distance(b) || a.index - b.index)
    .slice(0, NEAREST);
}
