import type { Anchor } from '../../model/anchor';
import type { CellGrid } from '../layout/cell-grid';
import { roleOfNumber } from '../meaning/cell-roles';
import type { DraftColumn } from '../meaning/columns/draft-column';
import type { DraftRow } from '../meaning/rows/row-hints';
import type { Reading } from '../reading';
import type { Role } from '../roles';
import type { Line, TableCell } from '../table';

export interface RowOfCells {
  readonly draft: DraftRow;
  readonly line: Line;
}

export interface ColumnOfCells {
  readonly draft: DraftColumn;
  readonly line: Line;
}

/**
 * A number in plain characters, whose column alone says what it is: most cells of long tables. It keeps its value and
 * its place, and works out the rest when asked.
 *
 * A class, not an object literal: V8 counts how long the objects of a literal live. In the first window all live long,
 * so that it would put those of the rest of the file, which do not, among the old ones and clean up after them for long.
 */
export class PlainCell implements TableCell {
  private read: Reading | undefined;

  constructor(
    private readonly grid: CellGrid,
    private readonly rowOf: RowOfCells,
    private readonly columnOf: ColumnOfCells,
    private readonly value: number,
  ) {}

  get row(): Line {
    return this.rowOf.line;
  }
  get column(): Line {
    return this.columnOf.line;
  }
  get role(): Role {
    return roleOfNumber(this.columnOf.draft, this.value).role;
  }
  get confidence(): number {
    return roleOfNumber(this.columnOf.draft, this.value).confidence;
  }
  get text(): string {
    return this.grid.text(this.rowOf.draft.row, this.columnOf.draft.column);
  }
  get reading(): Reading {
    this.read ??= new PlainReading(this.value, this);
    return this.read;
  }
  get stored(): number | undefined {
    return this.grid.detail(this.rowOf.draft.row, this.columnOf.draft.column)?.stored;
  }
  get anchor(): Anchor {
    return this.grid.anchor(this.rowOf.draft.row, this.columnOf.draft.column, 0, this.text.length);
  }
  get total(): boolean {
    return this.row.total || this.column.total;
  }
}

class PlainReading {
  readonly kind = 'number';
  readonly percent = false;

  constructor(
    readonly value: number,
    private readonly cell: PlainCell,
  ) {}

  get decimals(): number {
    const { text } = this.cell;
    const point = text.indexOf('.');
    return point < 0 ? 0 : text.length - point - 1;
  }
}
