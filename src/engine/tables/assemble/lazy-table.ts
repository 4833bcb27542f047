import type { GridInfo } from '../../model/document';
import type { Line, Range, Table, TableCell, TableKind } from '../table';

export interface TableParts {
  readonly id: string;
  readonly grid: GridInfo;
  readonly range: Range;
  readonly title: string;
  readonly notes: readonly string[];
  readonly kind: TableKind;
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
  readonly continued: boolean;
  readonly continues: boolean;
  readonly makeCells: () => readonly TableCell[];
}

/** A table whose cells are made when first asked for: many rules need only its kind or its columns. */
export class LazyTable implements Table {
  readonly id: string;
  readonly grid: GridInfo;
  readonly sheet?: string;
  readonly range: Range;
  readonly title: string;
  readonly notes: readonly string[];
  readonly kind: TableKind;
  readonly columns: readonly Line[];
  readonly rows: readonly Line[];
  readonly continued: boolean;
  readonly continues: boolean;
  private made: readonly TableCell[] | undefined;
  private makeCells: (() => readonly TableCell[]) | undefined;

  constructor(parts: TableParts) {
    this.id = parts.id;
    this.grid = parts.grid;
    if (parts.grid.sheet !== undefined) this.sheet = parts.grid.sheet;
    this.range = parts.range;
    this.title = parts.title;
    this.notes = parts.notes;
    this.kind = parts.kind;
    this.columns = parts.columns;
    this.rows = parts.rows;
    this.continued = parts.continued;
    this.continues = parts.continues;
    this.makeCells = parts.makeCells;
  }

  get cells(): readonly TableCell[] {
    this.made ??= this.makeCells?.() ?? [];
    // The maker holds the raw rows; whoever keeps the table need not keep them too.
    this.makeCells = undefined;
    return this.made;
  }
}
