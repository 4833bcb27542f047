import { levelsOf } from '../../differencing/categories';
import { labelOf } from '../../differencing/names-of-cells';
import type { Sides } from '../../differencing/sides';
import type { Anchor } from '../../model/anchor';
import { decimalsOfColumn } from '../../tables/column-decimals';
import type { Role } from '../../tables/roles';
import type { Line, Table, TableCell } from '../../tables/table';
import { BETWEEN, type Naming } from './names';

/** A percentage, a proportion or a rate as it is printed. */
export interface KeptShare {
  readonly anchor: Anchor;
  readonly label: string;
  readonly value: number;
  readonly decimals: number;
  /** Place of its row, and of its column, among the levels. */
  readonly row: number;
  readonly column: number;
}

/** What a table prints of shares, so that the counts behind them can be found in other tables. Plain data: it is stored. */
export interface KeptShares {
  /** Of each row and column, what each of its labels restricts to, from outside in; of nothing for a total. */
  readonly levels: readonly (readonly Naming[])[];
  readonly figures: readonly KeptShare[];
}

/** Figures whose column nothing names are taken as well: arithmetic shows whether they are shares. */
const MAY_BE_SHARES: ReadonlySet<Role> = new Set<Role>(['percentage', 'rate', 'other']);
/** Whole numbers, which are taken for counts unless they add up to a hundred. */
const WHOLE: ReadonlySet<Role> = new Set<Role>(['count', 'total']);

const MOST_LINES = 2000;

interface Keeping {
  /** Figures; of a table with more, none is kept. */
  readonly most: number;
  /** The table shows the count itself: its share tells nothing more. */
  readonly isShown: (name: Naming) => boolean;
}

export function mayHaveShares({ columns, continued, continues, rows }: Table): boolean {
  if (continued || continues || rows.length > MOST_LINES) return false;
  return columns.some(({ role }) => MAY_BE_SHARES.has(role) || WHOLE.has(role));
}

export function keptShares(table: Table, sides: Sides, { most, isShown }: Keeping): KeptShares | undefined {
  if (!mayHaveShares(table)) return undefined;
  const cells = figuresOf(table);
  if (cells.length === 0 || cells.length > most) return undefined;
  const levels: (readonly Naming[])[] = [];
  const known = new Map<Line, number>();
  const placeOfLine = (line: Line): number => {
    const before = known.get(line);
    if (before !== undefined) return before;
    known.set(line, levels.length);
    return levels.push(levelsOf(line, sides)) - 1;
  };
  const decimals = decimalsOf(cells);
  const figures = cells.flatMap((cell): KeptShare[] => {
    const { anchor, row, column, reading } = cell;
    const lines = { row: placeOfLine(row), column: placeOfLine(column) };
    const named = together([...(levels[lines.row] ?? []), ...(levels[lines.column] ?? [])]);
    if (reading.kind !== 'number' || (!WHOLE.has(cell.role) && isShown(named))) return [];
    const { value } = reading;
    return [{ anchor, label: labelOf(row, column), ...lines, value, decimals: decimals(cell) }];
  });
  return figures.length === 0 ? undefined : { levels, figures };
}

/** Whom levels of row and column restrict to together, as a count is called. */
export function together(levels: readonly Naming[]): Naming {
  return {
    of: levels
      .flatMap(({ of }) => (of === '' ? [] : [of]))
      .sort()
      .join(BETWEEN),
    spans: levels.flatMap(({ spans }) => spans),
  };
}

/** Those that may be shares; whole numbers among them, or alone, where they make lines add up to a hundred. */
function figuresOf(table: Table): readonly TableCell[] {
  const likely = table.cellsOf(MAY_BE_SHARES).filter(isFigure);
  const whole = table.cellsOf(WHOLE).filter(isFigure);
  if (whole.length === 0 || whole.some((cell) => valueOf(cell) > 100)) return likely;
  const all = [...likely, ...whole];
  return addUpToHundred(all, ({ row }) => row) || addUpToHundred(all, ({ column }) => column) ? all : likely;
}

function isFigure({ reading }: TableCell): boolean {
  return reading.kind === 'number' && reading.value >= 0;
}

function valueOf({ reading }: TableCell): number {
  return reading.kind === 'number' ? reading.value : 0;
}

/** Each of two or more lines of which nothing was taken out, within what rounding takes away; totals aside. */
function addUpToHundred(cells: readonly TableCell[], lineOf: (cell: TableCell) => Line): boolean {
  const lines = new Map<Line, TableCell[]>();
  for (const cell of cells) {
    const line = lineOf(cell);
    if (cell.total && !(line.total && cell.row.total !== cell.column.total)) continue;
    const others = lines.get(line);
    if (others) others.push(cell);
    else lines.set(line, [cell]);
  }
  const longest = Math.max(...[...lines.values()].map(({ length }) => length));
  const sums = [...lines.values()].filter((line) => line.length > 1 && line.length === longest);
  return sums.length > 1 && sums.every(isHundred);
}

function isHundred(line: readonly TableCell[]): boolean {
  const sum = line.reduce((all, cell) => all + valueOf(cell), 0);
  const decimals = Math.max(...line.map(({ reading }) => (reading.kind === 'number' ? reading.decimals : 0)));
  return Math.abs(sum - 100) * 10 ** decimals <= line.length / 2;
}

/** `7` among `7.5` is `7.0` without its zero: among those of its column, or of its table. */
function decimalsOf(cells: readonly TableCell[]): (cell: TableCell) => number {
  const ofTable = decimalsOfColumn(cells);
  const known = new Map<Line, number>();
  for (const { column } of cells)
    if (!known.has(column))
      known.set(column, decimalsOfColumn(cells.filter((cell) => cell.column === column)));
  return ({ column, reading }) =>
    Math.max(ofTable, known.get(column) ?? 0, reading.kind === 'number' ? reading.decimals : 0);
}
