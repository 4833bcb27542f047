import { ownCopy } from '../../model/own-copy';
import { looksLikeDate } from '../cells/dates';
import { plainNumber } from '../cells/plain-number';
import type { CellGrid } from '../layout/cell-grid';
import { isTotalLabel, mayBeTotalLabel } from '../words/says-total';

/** Finds the rows of a long table whose label names a total, as its windows go by. */
export class TotalLabels {
  private readonly columns: readonly LabelColumn[];

  /** @param columns those that label the rows, 0-based in the grid */
  constructor(columns: readonly number[]) {
    this.columns = columns.map((column) => new LabelColumn(column));
  }

  rowsAmong(grid: CellGrid, rows: readonly number[]): ReadonlySet<number> {
    const totals = new Set<number>();
    for (const column of this.columns) column.addTotals(totals, grid, rows);
    return totals;
  }
}

const LONGEST_TOTAL = 60;
const DISTINCT_KEPT = 10_000;

/** Runs for every label of a long file: each distinct text is judged once. */
class LabelColumn {
  private before = '';
  private beforeIsTotal = false;
  private readonly known = new Map<string, boolean>();

  constructor(private readonly column: number) {}

  addTotals(totals: Set<number>, grid: CellGrid, rows: readonly number[]): void {
    for (const row of rows) {
      if (!mayBeTotalLabel(grid.code(row, this.column, 0), grid.code(row, this.column, 1))) continue;
      const text = grid.text(row, this.column);
      // Files are sorted: a label often repeats the one above, and comparing two texts is quicker than finding one.
      if (text !== this.before) {
        this.beforeIsTotal = this.known.get(text) ?? this.judge(text);
        this.before = text;
      }
      if (this.beforeIsTotal) totals.add(row);
    }
  }

  private judge(text: string): boolean {
    const isTotal = this.mayBeTotal(text) && isTotalLabel(text);
    if (this.known.size < DISTINCT_KEPT) this.known.set(ownCopy(text), isTotal);
    return isTotal;
  }

  private mayBeTotal(text: string): boolean {
    if (text.length > LONGEST_TOTAL || !Number.isNaN(plainNumber(text, '.')) || looksLikeDate(text))
      return false;
    // A column of ever new texts is one of names or keys: only a bare word is tried then.
    return this.known.size < DISTINCT_KEPT || (text.length <= 12 && !/\d/.test(text));
  }
}
