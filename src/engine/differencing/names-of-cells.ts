import { BETWEEN, keyOf, ORDERED, type Naming } from '../audit/across/names';
import type { Line, TableCell } from '../tables/table';
import { categoriesOf, type Categories } from './categories';
import { isSameWord } from './population';
import type { Sides } from './sides';

export interface WordsOfTable {
  /** What the table is broken down by. */
  readonly sides: Sides;
  /** Whom it counts, as it says above its columns. */
  readonly people: readonly string[];
}

/**
 * What the counts of a table are called. Which side a category stands on is a matter of taste, so that names are sorted;
 * but where both sides have the same ones (`region × region`), their order tells two counts apart. Counts that not even
 * that tells apart are compared with none: one that was taken out is no other one that is called like it and shown.
 */
export class NamesOfCells {
  private readonly known = new Map<string, Naming>();
  /** How many counts are called so, by key. */
  private readonly times: ReadonlyMap<string, number>;
  private readonly categories: CategoriesOfLines;

  constructor(cells: readonly TableCell[], { sides, people }: WordsOfTable) {
    this.categories = new CategoriesOfLines(sides, onlyColumnOf(cells), people);
    const names = cells.map(({ row, column }) => this.restrictedTo(row, column));
    const keys = names.map(keyOf);
    this.times = timesOf(keys);
    const isAlone = (at: number) => this.times.get(keys[at] ?? '') === 1;
    const same = cells.filter((_, at) => !isAlone(at));
    const ordered = new Map(same.map((cell) => [cell, this.inOrder(cell)]));
    const timesInOrder = timesOf([...ordered.values()].map(keyOf));
    for (const [at, cell] of cells.entries()) {
      const apart = ordered.get(cell);
      if (apart && timesInOrder.get(keyOf(apart)) !== 1) continue;
      const name = apart ?? names[at];
      if (name) this.known.set(placeOf(cell.row, cell.column), name);
    }
  }

  restrictedTo(row: Line, column: Line): Naming {
    const [ofRow, ofColumn] = [this.categories.of(row), this.categories.of(column)];
    return { of: sortedName(both(ofRow.names, ofColumn.names)), spans: both(ofRow.spans, ofColumn.spans) };
  }

  /** The name that keeps the order of row and column. */
  private inOrder({ row, column }: TableCell): Naming {
    const [ofRow, ofColumn] = [this.categories.of(row), this.categories.of(column)];
    return { of: both(ofRow.names, ofColumn.names).join(ORDERED), spans: both(ofRow.spans, ofColumn.spans) };
  }

  /** Undefined where another one is called the same. */
  called(row: Line, column: Line): Naming | undefined {
    const known = this.known.get(placeOf(row, column));
    if (known) return known;
    // Where nothing stands no cell is.
    const name = this.restrictedTo(row, column);
    return this.times.has(keyOf(name)) ? undefined : name;
  }
}

class CategoriesOfLines {
  private readonly known = new Map<Line, Categories>();

  constructor(
    private readonly sides: Sides,
    /** Of a table that has no other one. */
    private readonly only: Line | undefined,
    private readonly people: readonly string[],
  ) {}

  of(line: Line): Categories {
    const before = this.known.get(line);
    if (before) return before;
    const made = line === this.only ? this.ofOnly(line) : categoriesOf(line, this.sides);
    this.known.set(line, made);
    return made;
  }

  /** `Admissions` over the only figures of a table of admissions restricts them to nobody. */
  private ofOnly(line: Line): Categories {
    const read = categoriesOf(line, this.sides);
    const words = read.names.flatMap((name) => name.split(/[^\p{L}\d]+/u)).filter((word) => word !== '');
    const isSaid = (word: string) => this.people.some((said) => isSameWord(said, word));
    return words.every(isSaid) && read.spans.length === 0 ? { names: [], spans: [] } : read;
  }
}

function onlyColumnOf(cells: readonly TableCell[]): Line | undefined {
  const [first, ...others] = cells;
  return others.every(({ column }) => column === first?.column) ? first?.column : undefined;
}

/** Of a cell in its table. */
export function placeOf(row: Line, column: Line): string {
  return `${row.index}:${column.index}`;
}

function sortedName(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : [...names].sort().join(BETWEEN);
}

function timesOf(keys: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}

/** As it is told: `North, Women`. */
export function labelOf(row: Line, column: Line): string {
  const label =
    row.name === '' || column.name === '' ? row.name + column.name : `${row.name}, ${column.name}`;
  return label.slice(0, LABEL_KEPT);
}

const LABEL_KEPT = 160;

function both<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}
