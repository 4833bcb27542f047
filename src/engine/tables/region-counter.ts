import type { GridInfo } from '../model/document';
import type { CellGrid } from './layout/cell-grid';
import type { GridProfile } from './profile';
import type { Line } from './table';

/** Counts the rows of a table region window by window. */
export class RegionCounter {
  private dataRows = 0;
  private top: number | undefined;
  private bottom = 0;

  constructor(
    private readonly info: GridInfo,
    private readonly columns: readonly Line[],
  ) {}

  add(grid: CellGrid, rows: readonly number[]): void {
    const [first] = rows;
    if (first === undefined) return;
    this.top ??= grid.rowNumber(first);
    this.bottom = grid.rowNumber(rows.at(-1) ?? first);
    this.dataRows += rows.length;
  }

  profile(): GridProfile {
    const left = this.columns[0]?.index ?? 1;
    return {
      grid: this.info,
      range: { top: this.top ?? 0, bottom: this.bottom, left, right: this.columns.at(-1)?.index ?? left },
      dataRows: this.dataRows,
    };
  }
}
