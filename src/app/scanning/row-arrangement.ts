import { decimalSignOf } from '../../engine/tables/cells/decimal-sign';
import { type CellContent, readCell } from '../../engine/tables/cells/read-cell';

/** In what order the rows of a sheet are looked at, and which of them. The file stays as it is. */
export interface RowArrangement {
  /** 1-based column to sort by; 0 for the file's own order. */
  readonly column: number;
  readonly descending: boolean;
  /** Only rows of which a cell has this in it, in whatever case; empty for all. */
  readonly holding: string;
}

/** Longer sheets are shown in the file's order only: for another all of their rows have to be read. */
const MOST_CELLS = 10_000_000;
/** The person who sorts waits for it: a million texts would take many seconds. */
const MOST_ROWS = 250_000;

export function canBeArranged({ rows, columns }: { rows: number; columns: number }): boolean {
  return rows > 1 && rows <= MOST_ROWS && rows * columns <= MOST_CELLS;
}

/**
 * Gathers what an order is decided by, row after row. Numbers come first, as they are read in the grid (`<5` by its bound,
 * `12 (34.5%)` by its first), then texts, then rows with nothing there; equal ones in the file's order.
 */
export class ArrangedRows {
  private readonly numbers: number[] = [];
  private readonly texts: string[] = [];
  private readonly wanted: string;

  constructor(private readonly arrangement: RowArrangement) {
    this.wanted = arrangement.holding.toLowerCase();
  }

  add(number: number, cells: readonly string[]): void {
    if (this.wanted !== '' && !cells.some((cell) => cell.toLowerCase().includes(this.wanted))) return;
    this.numbers.push(number);
    this.texts.push(cells[this.arrangement.column - 1]?.trim() ?? '');
  }

  /** Numbers of the rows, in order. */
  inOrder(): readonly number[] {
    const { column, descending } = this.arrangement;
    if (column === 0) return this.numbers;
    const decimal = decimalSignOf(
      () => [this.texts],
      () => false,
    );
    const keys = this.texts.map((text) => keyOf(text, readCell(text, decimal)));
    const way = descending ? -1 : 1;
    return keys
      .map((key, at) => ({ key, at }))
      .sort((a, b) => compare(a.key, b.key, way) || a.at - b.at)
      .map(({ at }) => this.numbers[at] ?? 0);
  }
}

/** `rank`: 0 for numbers, 1 for texts, 2 for nothing. */
interface Key {
  readonly rank: number;
  readonly value: number;
  readonly text: string;
}

function keyOf(text: string, { parts }: CellContent): Key {
  if (text === '') return { rank: 2, value: 0, text };
  const reading = parts[0]?.reading;
  return reading && 'value' in reading
    ? { rank: 0, value: reading.value, text: '' }
    : { rank: 1, value: 0, text: text.toLowerCase() };
}

function compare(a: Key, b: Key, way: number): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.value !== b.value) return (a.value - b.value) * way;
  return a.text < b.text ? -way : a.text > b.text ? way : 0;
}
