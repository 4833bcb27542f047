import type { GridInfo } from '../model/document';
import type { CellGrid } from './layout/cell-grid';
import type { DraftTable } from './meaning/draft-table';
import { ColumnCounter } from './profile-columns';
import type { GridProfile } from './profile';
import type { Line } from './table';

/** Counts a table region window by window, in memory that does not grow with its rows. */
export class RegionCounter {
  private readonly counters: readonly ColumnCounter[];
  private readonly left: number;
  private dataRows = 0;
  private top: number | undefined;
  private bottom = 0;

  constructor(
    private readonly info: GridInfo,
    draft: DraftTable,
    private readonly lines: readonly Line[],
  ) {
    this.left = draft.layout.left;
    this.counters = lines.map(() => new ColumnCounter(draft.decimal));
  }

  add(grid: CellGrid, rows: readonly number[]): void {
    if (rows.length === 0) return;
    this.top ??= grid.rowNumber(rows[0] ?? 0);
    this.bottom = grid.rowNumber(rows.at(-1) ?? 0);
    this.dataRows += rows.length;
    this.counters.forEach((counter, i) => {
      const column = this.left + i;
      for (const row of rows) counter.add(grid.text(row, column));
    });
  }

  profile(): GridProfile {
    return {
      grid: this.info,
      range: { top: this.top ?? 0, bottom: this.bottom, left: this.lines[0]?.index ?? 1, right: this.lines.at(-1)?.index ?? 1 },
      dataRows: this.dataRows,
      columns: this.lines.flatMap((line, i) => this.counters[i]?.profile(line) ?? []),
    };
  }
}
