import type { Anchor } from '../../model/anchor';
import type { GridInfo } from '../../model/document';
import { plainNumber } from '../cells/plain-number';
import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid } from './cell-grid';

/** A piece of the text of a cell; 0-based in its grid. */
export interface Picked {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where it begins in the trimmed text of the cell. */
  readonly start: number;
}

/** Label and figure of each row, both printed in one cell of another grid: its places and the number of its column stay. */
export class PickedGrid implements CellGrid {
  readonly info: GridInfo;
  readonly width = 2;
  readonly height: number;

  /** @param pairs label and figure of each row, all of one column of the grid */
  constructor(
    private readonly grid: CellGrid,
    private readonly pairs: readonly (readonly [label: Picked | undefined, figure: Picked])[],
  ) {
    this.info = grid.info;
    this.height = pairs.length;
  }

  text(row: number, column: number): string {
    return this.at(row, column)?.text ?? '';
  }

  code(row: number, column: number, place: number): number {
    return this.text(row, column).charCodeAt(place) || 0;
  }

  number(row: number, column: number, decimal: DecimalSign): number {
    return plainNumber(this.text(row, column), decimal);
  }

  indent(): number {
    return 0;
  }

  detail(): undefined {
    return undefined;
  }

  rowNumber(row: number): number {
    return this.grid.rowNumber(this.pairs[row]?.[1].row ?? 0);
  }

  columnNumber(column: number): number {
    return this.grid.columnNumber(this.pairs[0]?.[1].column ?? 0) + column - 1;
  }

  anchor(row: number, column: number, start: number, end: number): Anchor {
    const picked = this.at(row, column) ?? this.pairs[row]?.[1];
    if (!picked) return this.grid.anchor(0, 0, 0, 0);
    return this.grid.anchor(picked.row, picked.column, picked.start + start, picked.start + end);
  }

  private at(row: number, column: number): Picked | undefined {
    return this.pairs[row]?.[column === 0 ? 0 : 1];
  }
}
