import type { Role } from '../tables/roles';
import { printedPlace } from '../tables/printed';
import type { Line, Table } from '../tables/table';
import type { Equation } from './report';

const ADDING: ReadonlySet<Role> = new Set<Role>(['count', 'total', 'total-contribution', 'number-of-events']);
/** Beyond so many lines every run of some would have to be tried against every line. */
const LINES = 60;
const ACROSS = 100;

/** Fewer places in which a sum holds may be chance. */
const PROOFS = 2;

/** Lines that nothing names a total and that equal the sum of the lines right after or right before them everywhere. */
export function sumsByArithmetic(
  table: Table,
  lines: readonly Line[],
  across: 'rows' | 'columns',
): Equation[] {
  if (table.continues || table.kind === 'microdata' || lines.length > LINES) return [];
  const figures = figuresOf(table, across);
  const adding = lines.filter(({ index, total }) => !total && figures.has(index));
  return adding.flatMap((line, at) => {
    const after = adding.slice(at + 1);
    const before = adding.slice(0, at).reverse();
    const parts = shortestSum(line, after, figures) ?? shortestSum(line, before, figures);
    const because = 'equals their sum everywhere';
    return parts ? [{ kind: 'sum' as const, across, total: line.index, parts, because }] : [];
  });
}

type Figures = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Figures of each line by where they stand across. */
function figuresOf(table: Table, along: 'rows' | 'columns'): Figures {
  const figures = new Map<number, Map<number, number>>();
  for (const { row, column, reading } of table.cellsOf(ADDING)) {
    if (reading.kind !== 'number') continue;
    const printed = printedPlace(table, row.index, column.index);
    const [line, place] = along === 'rows' ? [printed.row, printed.column] : [printed.column, printed.row];
    const own = figures.get(line) ?? new Map<number, number>();
    if (own.size < ACROSS) figures.set(line, own.set(place, reading.value));
  }
  return figures;
}

function shortestSum(total: Line, next: readonly Line[], figures: Figures): number[] | undefined {
  const wanted = [...(figures.get(total.index) ?? [])];
  const sums = wanted.map(() => 0);
  const parts: number[] = [];
  for (const { index } of next) {
    parts.push(index);
    wanted.forEach(([place], i) => {
      sums[i] = (sums[i] ?? 0) + (figures.get(index)?.get(place) ?? NaN);
    });
    if (parts.length > 1 && holds(wanted, sums)) return parts.sort((a, b) => a - b);
    // A figure that is missing, or one sum too many: more lines do not mend it, since nothing here is negative.
    if (wanted.some(([, value], i) => !((sums[i] ?? NaN) <= value + 1e-6))) return undefined;
  }
  return undefined;
}

function holds(wanted: readonly (readonly [number, number])[], sums: readonly number[]): boolean {
  const proofs = wanted.filter(([, value]) => value > 3).length;
  return proofs >= PROOFS && wanted.every(([, value], i) => Math.abs((sums[i] ?? NaN) - value) <= 1e-6);
}
