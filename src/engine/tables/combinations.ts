import type { CellGrid } from './layout/cell-grid';

/** How many records share each combination of what others may know of a person. */
export interface Combinations {
  readonly columns: readonly string[];
  /** Names or roles say that others may know these columns; else it is a guess from their values. */
  readonly named: boolean;
  /** Different combinations counted. */
  readonly counted: number;
  /** False when more were there than are counted. Each one counted has its exact number of records. */
  readonly complete: boolean;
  /** How many combinations have 1, 2, 3, … records. */
  readonly sizes: ReadonlyMap<number, number>;
  /** The ones with the fewest records, in the order of the file. */
  readonly smallest: readonly Combination[];
}

export interface Combination {
  readonly values: readonly string[];
  readonly records: number;
  /** Of its first record, 1-based. */
  readonly row: number;
}

/** Combinations kept: some 10 MB. */
const KEPT = 50_000;
const SHOWN = 10;
const LONGEST_VALUE = 80;
const BETWEEN = '\u0000';

/** Counts combinations of a few columns as rows go by, in bounded memory. */
export class CombinationCounter {
  private readonly places = new Map<string, number>();
  private readonly records: number[] = [];
  private readonly firstRows: number[] = [];
  private complete = true;

  constructor(
    /** 0-based in the grid. */
    private readonly columns: readonly number[],
    private readonly names: readonly string[],
    private readonly named: boolean,
  ) {}

  add(grid: CellGrid, row: number): void {
    const values = this.columns.map((column) => grid.text(row, column).slice(0, LONGEST_VALUE));
    const key = values.join(BETWEEN);
    const place = this.places.get(key);
    if (place !== undefined) {
      this.records[place] = (this.records[place] ?? 0) + 1;
    } else if (this.places.size < KEPT) {
      this.places.set(key, this.records.length);
      this.records.push(1);
      this.firstRows.push(grid.rowNumber(row));
    } else this.complete = false;
  }

  combinations(): Combinations {
    const sizes = new Map<number, number>();
    for (const size of this.records) sizes.set(size, (sizes.get(size) ?? 0) + 1);
    return {
      ...{ columns: this.names, named: this.named, counted: this.places.size, complete: this.complete },
      sizes: new Map([...sizes].sort(([a], [b]) => a - b)),
      smallest: this.smallest(),
    };
  }

  private smallest(): Combination[] {
    return [...this.places]
      .map(([key, place]) => ({ key, records: this.records[place] ?? 0, row: this.firstRows[place] ?? 0 }))
      .sort((a, b) => a.records - b.records || a.row - b.row)
      .slice(0, SHOWN)
      .map(({ key, records, row }) => ({ values: key.split(BETWEEN), records, row }));
  }
}
