import type { CellDetail, GridInfo } from '../../model/document';
import { WindowGrid } from './window-grid';

/** A grid this long is understood whole; memory and time for the rest stay the same however long it is. */
const MOST_ROWS = 5000;
const MOST_CELLS = 200_000;
/** Of what follows the roles are known: so few rows that their cells are gone before they grow old in memory. */
export const ROWS_THAT_FOLLOW = 500;

/** Collects rows of one grid up to the size of a window. */
export class RowWindow {
  private readonly rows: (readonly string[])[] = [];
  private readonly details = new Map<number, CellDetail>();
  private cells = 0;

  constructor(
    readonly info: GridInfo,
    private readonly firstRow: number,
    private readonly mostRows = MOST_ROWS,
  ) {}

  get isFull(): boolean {
    return this.rows.length >= this.mostRows || this.cells >= MOST_CELLS;
  }

  add(row: readonly string[]): void {
    this.rows.push(row);
    this.cells += row.length;
  }

  addDetails(details: ReadonlyMap<number, CellDetail>): void {
    for (const [key, detail] of details) this.details.set(key, detail);
  }

  /** Those of its rows from the given one on, as the first of a window for a whole table. */
  from(row: number): RowWindow {
    const rest = new RowWindow(this.info, this.firstRow + row);
    for (const own of this.rows.slice(row)) rest.add(own);
    rest.addDetails(this.details);
    return rest;
  }

  grid(): WindowGrid {
    return new WindowGrid(this.info, this.firstRow, this.rows, this.details);
  }
}
