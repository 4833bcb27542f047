import type { GridInfo } from '../model/document';
import { columnSamples, type ColumnSamples } from './column-samples';
import { CombinationCounter } from './combinations';
import type { CellGrid } from './layout/cell-grid';
import type { DraftTable } from './meaning/draft-table';
import { quasiIdentifiers } from './meaning/records/quasi-identifiers';
import type { ColumnProfile, GridProfile } from './profile';
import type { Line } from './table';
import type { TableKind } from './table-kinds';

/** Counts the rows of a table region window by window, and of records how many are alike. */
export class RegionCounter {
  private readonly kind: TableKind;
  private readonly combinations: CombinationCounter | undefined;
  private readonly leasts: readonly number[];
  private samples: readonly ColumnSamples[] | undefined;
  private windows = 0;
  private dataRows = 0;
  private top = 0;
  private bottom = 0;

  constructor(
    private readonly info: GridInfo,
    { kind, columns }: DraftTable,
    private readonly lines: readonly Line[],
  ) {
    this.kind = kind;
    this.combinations = combinationsOf(kind, columns);
    this.leasts = columns.map(({ facts }) => facts.least);
  }

  add(grid: CellGrid, rows: readonly number[]): void {
    const [first] = rows;
    if (first === undefined) return;
    if (!this.samples) {
      this.samples = this.lines.map(({ index }) => columnSamples(grid, rows, index - grid.columnNumber(0)));
      this.top = grid.rowNumber(first);
    }
    this.windows++;
    this.bottom = grid.rowNumber(rows.at(-1) ?? first);
    this.dataRows += rows.length;
    if (this.combinations) for (const row of rows) this.combinations.add(grid, row);
  }

  profile(): GridProfile {
    const left = this.lines[0]?.index ?? 1;
    return {
      grid: this.info,
      range: { top: this.top, bottom: this.bottom, left, right: this.lines.at(-1)?.index ?? left },
      kind: this.kind,
      dataRows: this.dataRows,
      columns: this.lines.map((line, i) => this.columnProfile(line, i)),
      ...(this.combinations ? { combinations: this.combinations.combinations() } : {}),
    };
  }

  private columnProfile(line: Line, i: number): ColumnProfile {
    const { anchor = {}, samples = [] } = this.samples?.[i] ?? {};
    const least = this.leasts[i] ?? Infinity;
    return { line, anchor, samples, ...(this.windows === 1 && least < Infinity ? { least } : {}) };
  }
}

function combinationsOf(kind: TableKind, columns: DraftTable['columns']): CombinationCounter | undefined {
  if (kind !== 'microdata') return undefined;
  const known = quasiIdentifiers(columns);
  if (known.columns.length === 0) return undefined;
  return new CombinationCounter(
    known.columns.map(({ column }) => column),
    known.columns.map(({ name }) => name),
    known.named,
  );
}
