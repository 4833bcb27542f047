import type { GridInfo } from '../../model/document';
import type { Role } from '../roles';
import type { CorrectedWhole } from '../corrections';
import type { Line, NumbersOfColumn, Range, Table, TableCell } from '../table';
import type { TableKind } from '../table-kinds';
import type { CellMaker } from './make-cells';

export interface TableParts {
  readonly id: string;
  readonly grid: GridInfo;
  readonly range: Range;
  readonly title: string;
  readonly notes: readonly string[];
  readonly kind: TableKind;
  readonly corrected?: CorrectedWhole | undefined;
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
  readonly turned: boolean;
  readonly continued: boolean;
  readonly continues: boolean;
  readonly maker: CellMaker;
}

/** A table whose cells are made when asked for: most rules need only its kind, its columns, or cells of few roles. */
export class LazyTable implements Table {
  readonly id: string;
  readonly grid: GridInfo;
  readonly sheet?: string;
  readonly range: Range;
  readonly title: string;
  readonly notes: readonly string[];
  readonly kind: TableKind;
  readonly corrected?: CorrectedWhole;
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
  readonly turned: boolean;
  readonly continued: boolean;
  readonly continues: boolean;
  private made: readonly TableCell[] | undefined;

  constructor(private readonly parts: TableParts) {
    this.id = parts.id;
    this.grid = parts.grid;
    if (parts.grid.sheet !== undefined) this.sheet = parts.grid.sheet;
    this.range = parts.range;
    this.title = parts.title;
    this.notes = parts.notes;
    this.kind = parts.kind;
    if (parts.corrected) this.corrected = parts.corrected;
    this.columns = parts.columns;
    this.rows = parts.rows;
    this.turned = parts.turned;
    this.continued = parts.continued;
    this.continues = parts.continues;
  }

  get cells(): readonly TableCell[] {
    this.made ??= this.parts.maker.all();
    return this.made;
  }

  get firstCell(): TableCell | undefined {
    return this.made ? this.made[0] : this.parts.maker.first();
  }

  /** Made anew for each who asks: the few that a rule wants live as long as it looks at them. */
  cellsOf(roles: ReadonlySet<Role>): readonly TableCell[] {
    return this.parts.maker.of(roles);
  }

  numbersOf(roles: ReadonlySet<Role>): readonly NumbersOfColumn[] | undefined {
    return this.parts.maker.numbersOf(roles);
  }

  withRows(positions: readonly number[]): Table {
    const rows: Line[] = [];
    for (const at of positions) {
      const row = this.rows[at];
      if (row) rows.push(row);
    }
    return new LazyTable({ ...this.parts, rows, maker: this.parts.maker.withRows(positions) });
  }
}
