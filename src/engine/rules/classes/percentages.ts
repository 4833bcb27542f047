import type { Role } from '../../tables/roles';
import type { Line, Table, TableCell } from '../../tables/table';
import { alongLine, type Group, type Spread } from './group';

export interface PercentGroup extends Group {
  /** The category that has all people of the group. */
  readonly alone?: Spread;
}

/**
 * Groups of a table that shows percentages only. A line whose percentages add up to 100 is a group; one line alone
 * could do so by chance, so another must, too.
 */
export function percentGroupsOf(table: Table): PercentGroup[] {
  const cells = table.cellsOf(PERCENTAGES).filter(({ total }) => !total);
  const rows = complete(cells, 'row');
  return rows.length >= 2 ? rows : complete(cells, 'column');
}

const PERCENTAGES: ReadonlySet<Role> = new Set<Role>(['percentage']);

function complete(cells: readonly TableCell[], direction: 'row' | 'column'): PercentGroup[] {
  const lines = new Map<number, { line: Line; cells: TableCell[] }>();
  for (const cell of cells) {
    const line = cell[direction];
    const known = lines.get(line.index);
    if (known) known.cells.push(cell);
    else lines.set(line.index, { line, cells: [cell] });
  }
  const groups = [...lines.values()].filter((group) => group.cells.length >= 2 && addsUp(group.cells));
  return groups.length < 2
    ? []
    : groups.map(({ line, cells }) => ({ ...alongLine(line, cells, direction), alone: alone(cells) }));
}

function addsUp(cells: readonly TableCell[]): boolean {
  let sum = 0;
  for (const { reading } of cells) {
    if (reading.kind !== 'number' || reading.value < 0) return false;
    sum += reading.value;
  }
  return Math.abs(sum - 100) <= 0.5 * cells.length;
}

/** A whole 100 may be 99.6 rounded; only a printed decimal says that it is not. */
function alone(cells: readonly TableCell[]): PercentGroup['alone'] {
  const [first, ...others] = cells.filter(({ reading }) => reading.kind === 'number' && reading.value > 0);
  if (!first || others.length > 0 || first.reading.kind !== 'number') return undefined;
  return { largest: first, share: 1, exact: first.reading.decimals > 0 };
}
