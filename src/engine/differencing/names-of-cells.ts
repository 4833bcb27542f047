import { BETWEEN, keyOf, type Naming } from '../audit/across/names';
import type { Line, TableCell } from '../tables/table';
import { categoriesOf, type Categories } from './categories';
import type { Span } from './spans';

/** What row and column restrict a count to. */
interface Restricted {
  /** In the order of row and column. */
  readonly names: readonly string[];
  readonly spans: readonly Span[];
}

/**
 * What the counts of a table are called. Which side a category stands on is a matter of taste, so that names are sorted;
 * but where both sides have the same ones (`region × region`), their order tells two counts apart. Counts that not even
 * that tells apart are compared with none: one that was taken out is no other one that is called like it and shown.
 */
export class NamesOfCells {
  private readonly known = new Map<string, Naming>();
  private readonly used: ReadonlySet<string>;
  private readonly categories: CategoriesOfLines;

  constructor(
    cells: readonly TableCell[],
    /** What the table is broken down by, in words: it tells `yes` of one table from `yes` of another. */
    sides: string,
  ) {
    this.categories = new CategoriesOfLines(sides);
    const all = cells.map(({ row, column }) => restrictedBy(row, column, this.categories));
    const sorted = all.map(({ names, spans }) => ({ of: sortedName(names), spans }));
    const alone = areAlone(sorted);
    const ordered = all.map(({ names, spans }, at) => ({
      of: alone[at] ? (sorted[at]?.of ?? '') : names.join(ORDERED),
      spans,
    }));
    const apart = alone.includes(false) ? areAlone(ordered) : alone;
    for (const [at, { row, column }] of cells.entries()) {
      const name = ordered[at];
      if (name && apart[at]) this.known.set(placeOf(row, column), name);
    }
    this.used = new Set(sorted.map(keyOf));
  }

  restrictedTo(row: Line, column: Line): Naming {
    const { names, spans } = restrictedBy(row, column, this.categories);
    return { of: sortedName(names), spans };
  }

  /** Undefined where another one is called the same. */
  called(row: Line, column: Line): Naming | undefined {
    const known = this.known.get(placeOf(row, column));
    if (known) return known;
    // Where nothing stands no cell is.
    const name = this.restrictedTo(row, column);
    return this.used.has(keyOf(name)) ? undefined : name;
  }
}

class CategoriesOfLines {
  private readonly known = new Map<Line, Categories>();

  constructor(private readonly sides: string) {}

  of(line: Line): Categories {
    const before = this.known.get(line);
    if (before) return before;
    const made = categoriesOf(line, this.sides);
    this.known.set(line, made);
    return made;
  }
}

/** Of a cell in its table. */
export function placeOf(row: Line, column: Line): string {
  return `${row.index}:${column.index}`;
}

function sortedName(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : [...names].sort().join(BETWEEN);
}

const ORDERED = '\u0002';

function areAlone(names: readonly Naming[]): boolean[] {
  const keys = names.map(keyOf);
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return keys.map((key) => times.get(key) === 1);
}

function restrictedBy(row: Line, column: Line, categories: CategoriesOfLines): Restricted {
  const [ofRow, ofColumn] = [categories.of(row), categories.of(column)];
  return { names: both(ofRow.names, ofColumn.names), spans: both(ofRow.spans, ofColumn.spans) };
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
