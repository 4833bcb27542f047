import { decimalsOfColumn } from '../../tables/column-decimals';
import type { Role } from '../../tables/roles';
import type { Line, Table, TableCell } from '../../tables/table';
import { alongLine, type Group, type Spread } from './group';

export interface PercentGroup extends Group {
  /** The category that has all people of the group. */
  readonly alone?: Spread;
}

/**
 * Groups of a table that shows percentages only. A line whose percentages add up to 100 is a group; one line alone
 * could do so by chance, so another must, too. Where every line is a group, each category across them is one as well:
 * all of its people may be in one of the groups.
 */
export function percentGroupsOf(table: Table): PercentGroup[] {
  const cells = table.cellsOf(PERCENTAGES).filter(({ total }) => !total);
  const printed = { decimals: decimalsOfColumn(cells) };
  const byRow = linesOf(cells, 'row');
  const byColumn = linesOf(cells, 'column');
  const rows = byRow.filter(isWhole);
  const [lines, whole, across] =
    rows.length >= 2 ? [byRow, rows, byColumn] : [byColumn, byColumn.filter(isWhole), byRow];
  if (whole.length < 2) return [];
  const inOneOnly = lines.every((line) => isWhole(line) || isOfNobody(line)) ? across : [];
  const counted = countedBeside(table);
  return [...whole, ...inOneOnly].map((line) => percentGroup(line, printed, counted));
}

/** `64   0.00`: cells that print no share although the count right before it is of somebody. */
function countedBeside({ cells }: Table): ReadonlySet<TableCell> {
  const somebody = new Set<TableCell>();
  let count: TableCell | undefined;
  for (const cell of cells) {
    if (cell.role === 'count') count = cell;
    else if (cell.role === 'percentage' && count?.row === cell.row && isOverZero(count)) somebody.add(cell);
  }
  return somebody;
}

function isOverZero({ reading }: TableCell): boolean {
  return reading.kind === 'number' && reading.value > 0;
}

const PERCENTAGES: ReadonlySet<Role> = new Set<Role>(['percentage']);

interface PercentLine {
  readonly line: Line;
  readonly direction: Group['direction'];
  readonly cells: TableCell[];
}

function linesOf(cells: readonly TableCell[], direction: Group['direction']): PercentLine[] {
  const lines = new Map<number, PercentLine>();
  for (const cell of cells) {
    const line = cell[direction];
    const known = lines.get(line.index);
    if (known) known.cells.push(cell);
    else lines.set(line.index, { line, direction, cells: [cell] });
  }
  return [...lines.values()].filter((line) => line.cells.length >= 2);
}

function isWhole({ cells }: PercentLine): boolean {
  let sum = 0;
  for (const { reading } of cells) {
    if (reading.kind !== 'number' || reading.value < 0) return false;
    sum += reading.value;
  }
  return Math.abs(sum - 100) <= 0.5 * cells.length;
}

function isOfNobody({ cells }: PercentLine): boolean {
  return cells.every(({ reading }) => reading.kind === 'number' && reading.value === 0);
}

function percentGroup(
  { line, cells, direction }: PercentLine,
  printed: { decimals: number },
  counted: ReadonlySet<TableCell>,
): PercentGroup {
  return { ...alongLine(line, cells, direction), alone: alone(cells, printed, counted) };
}

/** A whole 100 may be 99.6 rounded; only decimals printed somewhere in the table say that it is not. */
function alone(
  cells: readonly TableCell[],
  { decimals }: { decimals: number },
  counted: ReadonlySet<TableCell>,
): PercentGroup['alone'] {
  const [only, ...others] = cells.filter((cell) => isOverZero(cell) || (counted.has(cell) && isShown(cell)));
  return only && others.length === 0 ? { largest: only, share: 1, exact: decimals > 0 } : undefined;
}

function isShown({ reading }: TableCell): boolean {
  return reading.kind === 'number';
}
