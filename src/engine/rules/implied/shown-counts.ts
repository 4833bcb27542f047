import type { Role } from '../../tables/roles';
import type { Line, Table, TableCell } from '../../tables/table';
import { CellsByRow } from '../statistics/cells-by-row';
import type { WholeNumbers } from './whole-numbers';

const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'total', 'number-of-events']);

/** Counts as they are printed: what they show needs no derivation. */
export class ShownCounts {
  private readonly byRow: CellsByRow;
  private readonly columns: ReadonlySet<Line>;

  constructor(table: Table) {
    const counts = table.cellsOf(COUNTS);
    this.byRow = new CellsByRow(counts);
    this.columns = new Set(counts.map(({ column }) => column));
  }

  /** One of the numbers stands in the share's row, or right above or below it. */
  show({ row, column }: TableCell, numbers: WholeNumbers): boolean {
    if (this.showIn(row.index, numbers)) return true;
    if (!this.columns.has(column)) return false;
    return this.showIn(row.index - 1, numbers, column) || this.showIn(row.index + 1, numbers, column);
  }

  private showIn(row: number, { least, most }: WholeNumbers, column?: Line): boolean {
    let at = this.byRow.first(row);
    for (let count = this.byRow.at(at, row); count; count = this.byRow.at(++at, row)) {
      if (column && count.column !== column) continue;
      const { reading } = count;
      if (reading.kind === 'number' && reading.value >= least && reading.value <= most) return true;
    }
    return false;
  }
}
