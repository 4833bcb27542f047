import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid } from '../layout/cell-grid';
import { roleOfNumber } from '../meaning/cell-roles';
import type { Role } from '../roles';
import { PlainCell, type ColumnOfCells, type RowOfCells } from './plain-cell';

/** The plain numbers of a column. A cell is made of one when a rule first asks for it, and kept for the next. */
export class PlainColumn {
  /** The column holds something that is no plain number. */
  readonly others: boolean;
  /** NaN where no plain number stands. */
  readonly values: Float64Array;
  private readonly made: (PlainCell | undefined)[];
  private all: readonly PlainCell[] | undefined;

  constructor(
    private readonly grid: CellGrid,
    private readonly rows: readonly RowOfCells[],
    private readonly column: ColumnOfCells,
    decimal: DecimalSign,
  ) {
    const at = column.draft.column;
    this.values = new Float64Array(rows.length);
    this.made = new Array<PlainCell | undefined>(rows.length);
    let others = false;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]?.draft.row ?? -1;
      const value = grid.number(row, at, decimal);
      this.values[i] = value;
      if (Number.isNaN(value) && grid.code(row, at, 0) !== 0) others = true;
    }
    this.others = others;
  }

  /** The cell in a row, by its position among the rows; undefined where no plain number stands. */
  cell(position: number): PlainCell | undefined {
    const value = this.values[position] ?? NaN;
    const row = this.rows[position];
    if (Number.isNaN(value) || !row) return undefined;
    return (this.made[position] ??= new PlainCell(this.grid, row, this.column, value));
  }

  /** All cells of the column where all are plain numbers of one of these roles, else undefined. */
  allOf(roles: ReadonlySet<Role>): readonly PlainCell[] | undefined {
    const { draft } = this.column;
    if (this.others || !roles.has(draft.role)) return undefined;
    if (this.all) return this.all;
    const cells: PlainCell[] = [];
    for (let i = 0; i < this.values.length; i++) {
      const cell = this.cell(i);
      if (cell === undefined) continue;
      if (roleOfNumber(draft, this.values[i] ?? NaN).role !== draft.role) return undefined;
      cells.push(cell);
    }
    return (this.all = cells);
  }
}
