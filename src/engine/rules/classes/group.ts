import type { Line, TableCell } from '../../tables/table';

/** One group of people and how they are spread over categories, as a frequency table prints it. */
export interface Group {
  readonly name: string;
  readonly direction: 'row' | 'column';
  readonly cells: readonly TableCell[];
  readonly categoryOf: (cell: TableCell) => string;
}

/** How much of a group its largest category has. */
export interface Spread {
  readonly largest: TableCell;
  readonly share: number;
  readonly size?: number;
  /** False where what is printed may have been rounded to this share. */
  readonly exact: boolean;
}

/** A row of a table is spread over its columns, a column over its rows. */
export function alongLine({ name }: Line, cells: readonly TableCell[], direction: Group['direction']): Group {
  const across = direction === 'row' ? 'column' : 'row';
  return { name, cells, direction, categoryOf: (cell) => cell[across].name };
}

/** Of several blocks: each has the same people in it. */
export function haveSameSum(blocks: readonly (readonly TableCell[])[]): boolean {
  const [first = 0, ...others] = blocks.map(sumOf);
  return others.length > 0 && others.every((sum) => Math.abs(sum - first) <= SAME * first);
}

/** Missing values make the blocks of one table differ a little. */
const SAME = 0.1;

function sumOf(cells: readonly TableCell[]): number {
  return cells.reduce((sum, { reading }) => (reading.kind === 'number' ? sum + reading.value : sum), 0);
}
