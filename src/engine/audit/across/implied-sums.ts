import type { Span } from '../../differencing/spans';
import type { Line } from '../../tables/table';
import type { PublishedCell } from '../published-cell';
import { isCalledTotal } from '../totals-within';
import { BETWEEN, type Naming } from './names';

/** Counts that would add up to a total that the table does not print; another table may print it. */
export interface ImpliedSum {
  /** Indexes of cells. */
  readonly parts: readonly number[];
  readonly whole: Naming;
  readonly group: number;
}

type Axis = 'row' | 'column';

/**
 * The sums of all rows, of all columns, and of all lines that are called the same at all levels but one, where the table
 * has no total of them. That they are all there are, only another table's total can show.
 */
export function impliedSums(
  cells: readonly PublishedCell[],
  nameOf: (cell: PublishedCell) => Naming,
): readonly ImpliedSum[] {
  const names = new Map<number, Naming>();
  const nameAt = (index: number): Naming | undefined => {
    const cell = cells[index];
    const known = names.get(index) ?? (cell && nameOf(cell));
    if (known) names.set(index, known);
    return known;
  };
  const found: ImpliedSum[] = [];
  let group = 0;
  for (const axis of ['row', 'column'] as const) {
    for (const sums of sumsOver(cells, axis)) {
      group += 1;
      for (const parts of sums) {
        const whole = inCommon(parts.map(nameAt));
        if (whole) found.push({ parts, whole, group });
      }
    }
  }
  return found;
}

/** Of each level of an axis without totals: the cells that differ by nothing else. */
function sumsOver(cells: readonly PublishedCell[], axis: Axis): (readonly number[])[][] {
  const lines = new Map<number, Line>();
  const at = new Map<string, number>();
  const across = new Set<number>();
  const other = axis === 'row' ? 'column' : 'row';
  cells.forEach((cell, index) => {
    lines.set(cell[axis].index, cell[axis]);
    across.add(cell[other].index);
    at.set(`${cell[axis].index}:${cell[other].index}`, index);
  });
  const depth = Math.max(0, ...[...lines.values()].map(({ labels }) => labels.length));
  return Array.from({ length: depth }, (_, level) => {
    const groups = linesByOthers([...lines.values()], level, depth);
    // One line without a total at this level is enough to doubt that the others are all.
    if (!groups) return [];
    return groups.flatMap((group) =>
      [...across].flatMap((place): number[][] => {
        const parts = group.map((line) => at.get(`${line.index}:${place}`));
        return parts.every((part) => part !== undefined) ? [parts] : [];
      }),
    );
  }).filter((sums) => sums.length > 0);
}

/** Undefined where a total of the level is printed. */
function linesByOthers(
  lines: readonly Line[],
  level: number,
  depth: number,
): (readonly Line[])[] | undefined {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.labels.length !== depth) continue;
    const own = line.labels[level] ?? '';
    if (isCalledTotal({ labels: [own], total: depth === 1 && line.total })) return undefined;
    const key = line.labels.filter((_, at) => at !== level).join(BETWEEN);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** What all of them are restricted to. */
function inCommon(names: readonly (Naming | undefined)[]): Naming | undefined {
  const [first, ...others] = names;
  if (!first || others.some((name) => name === undefined)) return undefined;
  const lists = others.flatMap((name) => (name ? [name.of.split(BETWEEN)] : []));
  const own = first.of === '' ? [] : first.of.split(BETWEEN);
  const isShared = (span: Span) =>
    others.every((name) => name?.spans.some(({ lo, hi }) => lo === span.lo && hi === span.hi));
  return {
    of: own.filter((name) => lists.every((list) => list.includes(name))).join(BETWEEN),
    spans: first.spans.filter(isShared),
  };
}
