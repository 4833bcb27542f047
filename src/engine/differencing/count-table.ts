import { roundingWindow } from '../audit/rounding-window';
import type { Anchor } from '../model/anchor';
import type { Statement } from '../report/statement';
import type { Role } from '../tables/roles';
import { SURE, type Line, type Table, type TableCell } from '../tables/table';
import type { TableKind } from '../tables/table-kinds';
import { categoriesOf, type Categories } from './categories';
import { populationOf, type Population } from './population';
import type { Span } from './spans';

/** The counts of people that a table publishes, so that they can be held against another table's. Plain data: it is stored. */
export interface CountTable {
  readonly path: string;
  /** `t1`, `t2`, … within the file. */
  readonly id: string;
  readonly title: string;
  readonly population: Population;
  readonly counts: readonly PublishedCount[];
  /** More counts than are kept of one file. */
  readonly cut: boolean;
}

export interface PublishedCount {
  readonly anchor: Anchor;
  readonly value: number;
  /** Its categories but for ranges, the same in every table that has them, on whichever side. */
  readonly of: string;
  readonly spans: readonly Span[];
  /** As the labels of its row and column say it. */
  readonly label: string;
  /** A number of categories; 0 for the count of all. */
  readonly depth: number;
  /** False where it is not certain that it counts people. */
  readonly sure: boolean;
}

const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'genotype-count', 'total']);
const KINDS: ReadonlySet<TableKind> = new Set<TableKind>(['frequency', 'summary']);

/** Of one file, so that a file of any length fits into memory. */
const MOST_COUNTS = 10_000;

/** Keeps the counts of one file's tables while it is read. */
export class CountTables {
  private readonly found: CountTable[] = [];
  private left = MOST_COUNTS;
  private cut = false;

  constructor(
    private readonly path: string,
    private readonly statement: Statement | undefined,
  ) {}

  /** @param guessed a program made it out in a picture */
  add(table: Table, { guessed }: { readonly guessed: boolean }): void {
    // Nothing more is kept: a long file need not make its counts.
    if (this.cut || !KINDS.has(table.kind)) return;
    const cells = table.cellsOf(COUNTS).filter(isCount);
    // A rounded count subtracted from another leaves nobody's number.
    if (cells.length === 0 || roundingWindow(table, this.statement, [])) return;
    const kept = cells.slice(0, this.left);
    this.left -= kept.length;
    this.cut = kept.length < cells.length;
    const { path, statement } = this;
    const population = populationOf({ table, path, statement });
    const categories = new CategoriesOfLines(sidesOf(table, population));
    this.found.push({
      path,
      id: table.id,
      title: table.title.slice(0, TITLE_KEPT),
      population,
      counts: toldApart(
        kept.map((cell) => namedCount(cell, categories, !guessed && cell.confidence >= SURE)),
      ),
      cut: this.cut,
    });
  }

  all(): readonly CountTable[] {
    return this.found;
  }
}

const TITLE_KEPT = 300;

function isCount({ reading }: TableCell): boolean {
  return (
    reading.kind === 'number' && !reading.percent && Number.isInteger(reading.value) && reading.value >= 0
  );
}

function sidesOf({ columns }: Table, { sides }: Population): string {
  if (sides.length > 0) return sides.join(' ');
  return columns
    .filter(({ role }) => role === 'dimension' || role === 'geography')
    .map(({ name }) => name.toLowerCase())
    .sort()
    .join(' ');
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

interface NamedCount extends Omit<PublishedCount, 'of'> {
  /** Categories in the order of row and column. */
  readonly names: readonly string[];
}

/**
 * Which side a category stands on is a matter of taste, so that names are sorted; but where both sides have the same ones
 * (`region × region`), their order tells two counts apart. Counts that not even that tells apart are compared with none.
 */
function toldApart(counts: readonly NamedCount[]): readonly PublishedCount[] {
  const sorted = counts.map(({ names }) =>
    names.length < 2 ? (names[0] ?? '') : [...names].sort().join(BETWEEN),
  );
  const alone = areAlone(counts, sorted);
  const ordered = counts.map(({ names }, at) => (alone[at] ? (sorted[at] ?? '') : names.join(ORDERED)));
  const apart = alone.includes(false) ? areAlone(counts, ordered) : alone;
  return counts.flatMap(({ anchor, value, spans, label, depth, sure }, at) =>
    apart[at] ? [{ anchor, value, of: ordered[at] ?? '', spans, label, depth, sure }] : [],
  );
}

const BETWEEN = '\u0001';
const ORDERED = '\u0002';

/** Which counts no other one is called like, ranges included. */
function areAlone(counts: readonly NamedCount[], of: readonly string[]): boolean[] {
  const places = counts.map(({ spans }, at) => {
    const ranges = spans.map(({ lo, hi }) => `${lo}:${hi}`);
    return `${of[at] ?? ''} ${ranges.join()}`;
  });
  const times = new Map<string, number>();
  for (const place of places) times.set(place, (times.get(place) ?? 0) + 1);
  return places.map((place) => times.get(place) === 1);
}

function namedCount(
  { anchor, row, column, reading }: TableCell,
  categories: CategoriesOfLines,
  sure: boolean,
): NamedCount {
  const [ofRow, ofColumn] = [categories.of(row), categories.of(column)];
  const names = both(ofRow.names, ofColumn.names);
  const spans = both(ofRow.spans, ofColumn.spans);
  return {
    anchor,
    value: reading.kind === 'number' ? reading.value : 0,
    names,
    spans,
    label: (row.name === '' || column.name === ''
      ? row.name + column.name
      : `${row.name}, ${column.name}`
    ).slice(0, LABEL_KEPT),
    depth: names.length + spans.length,
    sure,
  };
}

const LABEL_KEPT = 160;

function both<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}
