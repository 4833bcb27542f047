import type { Line, Table, TableCell } from '../../tables/table';
import { COUNT_ROLES, isCountOfPeople } from '../counts-of-people';
import { lookRounded } from './exact-counts';

/** What a total has more than the counts it is the total of: people whom the table leaves out. */
export interface RestOfGroup {
  readonly total: TableCell;
  readonly parts: readonly TableCell[];
  readonly rest: number;
}

type Direction = 'row' | 'column';

/**
 * Totals that are named so and exceed the sum of their parts. Only where all parts are shown (a suppressed part *is* the
 * rest), where no other figure of the total falls short of its parts (overlapping categories), and of a table seen whole.
 */
export function restsOfGroups(table: Table): RestOfGroup[] {
  if (table.continued || table.continues || table.kind !== 'frequency') return [];
  const counts = table.cellsOf(COUNT_ROLES).filter((cell) => isCountOfPeople(cell, table));
  return [...restsAlong(counts, table.rows, 'row'), ...restsAlong(counts, table.columns, 'column')];
}

function restsAlong(
  counts: readonly TableCell[],
  lines: readonly Line[],
  direction: Direction,
): RestOfGroup[] {
  const open = lines.filter(({ total, parts }) => total && parts.length === 0);
  if (open.length === 0) return [];
  const cellsOf = linesOfCells(counts, direction);
  const counting = lines.filter(({ index }) => cellsOf.has(index));
  return open.flatMap((line) => {
    const parts = partsOf(line, counting);
    return parts.length < 2
      ? []
      : restsOf(
          cellsOf.get(line.index),
          parts.map(({ index }) => cellsOf.get(index)),
        );
  });
}

/** The cells of each line by where they stand across. */
function linesOfCells(
  counts: readonly TableCell[],
  direction: Direction,
): Map<number, Map<number, TableCell>> {
  const across = direction === 'row' ? 'column' : 'row';
  const lines = new Map<number, Map<number, TableCell>>();
  for (const cell of counts) {
    const line = lines.get(cell[direction].index) ?? new Map<number, TableCell>();
    lines.set(cell[direction].index, line.set(cell[across].index, cell));
  }
  return lines;
}

/** The lines of the same group up to the next total: before it, or after it where it comes first. */
function partsOf(total: Line, lines: readonly Line[]): Line[] {
  const at = lines.indexOf(total);
  const outer = total.labels.slice(0, -1).join('\n');
  const inGroup = (line: Line) => total.labels.length < 2 || line.labels.slice(0, -1).join('\n') === outer;
  const before = lines.slice(0, at).reverse();
  const after = lines.slice(at + 1);
  const found = upToTotal(before).length > 0 ? upToTotal(before) : upToTotal(after);
  return found.filter(inGroup);
}

function upToTotal(lines: readonly Line[]): Line[] {
  const end = lines.findIndex(({ total }) => total);
  return lines.slice(0, end < 0 ? undefined : end);
}

function restsOf(
  totals: ReadonlyMap<number, TableCell> | undefined,
  parts: readonly (ReadonlyMap<number, TableCell> | undefined)[],
): RestOfGroup[] {
  const rests = [...(totals ?? [])].flatMap(([across, total]): RestOfGroup[] => {
    const cells = parts.map((line) => line?.get(across));
    const shown = cells.filter((cell) => cell !== undefined);
    if (shown.length < parts.length || total.reading.kind !== 'number') return [];
    const sum = sumOf(shown);
    return sum === undefined ? [] : [{ total, parts: shown, rest: total.reading.value - sum }];
  });
  const overlapping = rests.some(({ rest }) => rest < 0 || !Number.isInteger(rest));
  return overlapping || lookRounded(rests.flatMap((rest) => rest.parts)) ? [] : rests;
}

/** Undefined where a part is suppressed or bounded. */
function sumOf(cells: readonly TableCell[]): number | undefined {
  let sum = 0;
  for (const { reading } of cells) {
    if (reading.kind !== 'number') return undefined;
    sum += reading.value;
  }
  return sum;
}
