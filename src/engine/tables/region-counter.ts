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
    const labels = new Set(draft.kind === 'microdata' ? [] : draft.labelColumns);
    this.counters = lines.map((_, i) => new ColumnCounter(draft.decimal, labels.has(this.left + i)));
  }

  /** Counts rows of the region; returns those whose label names a total. */
  add(grid: CellGrid, rows: readonly number[]): ReadonlySet<number> {
    const totals = new Set<number>();
    if (rows.length === 0) return totals;
    this.top ??= grid.rowNumber(rows[0] ?? 0);
    this.bottom = grid.rowNumber(rows.at(-1) ?? 0);
    this.dataRows += rows.length;
    this.counters.forEach((counter, i) => {
      const column = this.left + i;
      for (const row of rows) if (counter.add(grid.text(row, column))) totals.add(row);
    });
    return totals;
  }

  profile(): GridProfile {
    const left = this.lines[0]?.index ?? 1;
    return {
      grid: this.info,
      range: { top: this.top ?? 0, bottom: this.bottom, left, right: this.lines.at(-1)?.index ?? left },
      dataRows: this.dataRows,
      columns: this.lines.flatMap((line, i) => this.counters[i]?.profile(line) ?? []),
    };
  }
}
