import type { PublishedTable } from '../audit/published-table';
import type { Line } from '../tables/table';
import { finestPartition, type Run } from './partition';

export type Side = 'rows' | 'columns';

/** The counts of a table as lines of one side, each with its counts in the order of the other side. */
export interface Lines {
  readonly side: Side;
  /** In their order; totals among them. */
  readonly lines: readonly Line[];
  /** Indexes of published cells, by line and place. */
  readonly cells: readonly (readonly number[])[];
}

/** Neighbours that become one, as places in `Lines.lines`; `into` is the total that says the same already. */
export interface Merge {
  readonly places: readonly number[];
  readonly into?: number;
}

export function linesOf({ cells }: PublishedTable, side: Side): Lines {
  const byLine = new Map<number, { readonly line: Line; readonly cells: number[] }>();
  cells.forEach(({ row, column }, index) => {
    const line = side === 'rows' ? row : column;
    const known = byLine.get(line.index);
    if (known) known.cells.push(index);
    else byLine.set(line.index, { line, cells: [index] });
  });
  const sorted = [...byLine.values()].sort((a, b) => a.line.index - b.line.index);
  return { side, lines: sorted.map(({ line }) => line), cells: sorted.map((entry) => entry.cells) };
}

/**
 * Which neighbours to merge, so that every count that is left may go out and as many categories as can be stay. Only
 * those are merged that one total adds up, or that stand under the same heading: others are not of one kind. Where a
 * whole group has to go, its total stays.
 *
 * @returns undefined where merging does not help
 */
export function linesToMerge(
  published: PublishedTable,
  of: Lines,
  isKept: (count: number) => boolean,
): readonly Merge[] | undefined {
  const groups = groupsOf(published, of);
  const counts = of.cells.map((line) => line.map((cell) => published.cells[cell]?.lo ?? 0));
  const merges: Merge[] = [];
  const inGroup = new Set(groups.flatMap(({ parts }) => parts));
  for (const { parts, total } of groups) {
    const runs = finestPartition(
      parts.map((place) => counts[place] ?? []),
      isKept,
    );
    if (!runs) return undefined;
    merges.push(...runs.flatMap((run) => mergeOf(run, parts, total, of)));
  }
  const others = counts.filter((_, place) => !inGroup.has(place));
  if (!others.every((line) => line.every(isKept))) return undefined;
  const gone = merges.reduce(
    (sum, { places, into }) => sum + places.length - (into === undefined ? 1 : 0),
    0,
  );
  return of.lines.length - gone < 2 ? undefined : merges;
}

function mergeOf(
  { from, to }: Run,
  parts: readonly number[],
  total: number | undefined,
  { lines }: Lines,
): Merge[] {
  if (from === to) return [];
  const places = parts.slice(from, to + 1);
  // Under headings of several levels the first line may hold the heading itself, so one stays.
  const isPlain = places.every((place) => lines[place]?.labels.length === 1);
  const isWhole = places.length === parts.length && total !== undefined && isPlain;
  return [isWhole ? { places, into: total } : { places }];
}

interface Group {
  /** Places of lines that are no totals, next to each other. */
  readonly parts: readonly number[];
  readonly total?: number;
}

function groupsOf({ sums, cells }: PublishedTable, of: Lines): readonly Group[] {
  const place = new Map(of.lines.map(({ index }, at) => [index, at]));
  const lineOf = (cell: number) => {
    const found = cells[cell];
    return place.get((of.side === 'rows' ? found?.row.index : found?.column.index) ?? -1) ?? -1;
  };
  const totals = new Map<string, Group & { readonly total: number }>();
  for (const { direction, total, parts } of sums) {
    if ((direction === 'column') !== (of.side === 'rows')) continue;
    const group = { total: lineOf(total), parts: parts.map(lineOf).sort((a, b) => a - b) };
    totals.set(`${group.total}=${group.parts.join()}`, group);
  }
  const isTotal = new Set([...totals.values()].map(({ total }) => total));
  const leaves = [...totals.values()].filter(({ parts }) =>
    parts.every((at, i) => !isTotal.has(at) && at === (parts[0] ?? 0) + i),
  );
  const covered = new Set([...totals.values()].flatMap(({ parts, total }) => [...parts, total]));
  return [...withoutOverlap(leaves), ...looseGroups(of, covered)];
}

/** Of groups that share lines, as those of two totals do, the first: merging by both could cut across one. */
function withoutOverlap(groups: readonly Group[]): readonly Group[] {
  const taken = new Set<number>();
  return groups.filter(({ parts }) => {
    const isFree = parts.every((part) => !taken.has(part));
    if (isFree) parts.forEach((part) => taken.add(part));
    return isFree;
  });
}

/** Neighbours that no total adds up, by what stands over them. */
function looseGroups({ lines }: Lines, covered: ReadonlySet<number>): readonly Group[] {
  const groups: number[][] = [];
  let last = '';
  lines.forEach(({ labels }, at) => {
    if (covered.has(at)) return;
    const over = labels.slice(0, -1).join('\n');
    const before = groups.at(-1);
    if (before && over === last && before.at(-1) === at - 1) before.push(at);
    else groups.push([at]);
    last = over;
  });
  return groups.map((parts) => ({ parts }));
}
