import { keptSystem, type KeptSystem } from '../audit/across/kept-system';
import { BETWEEN } from '../audit/across/names';
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
  /** Counts that are not simply shown, and what adds up; absent where there is nothing of the kind. */
  readonly system?: KeptSystem;
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
    const { path, statement } = this;
    const all = table.cellsOf(COUNTS);
    if (all.length === 0) return;
    // A rounded count subtracted from another leaves nobody's number.
    const cells = roundingWindow(table, statement, []) ? [] : all.filter(isCount);
    const kept = cells.slice(0, this.left);
    this.left -= kept.length;
    this.cut = kept.length < cells.length;
    const population = populationOf({ table, path, statement });
    const categories = new CategoriesOfLines(sidesOf(table, population));
    const named = toldApart(
      kept.map((cell) => namedCount(cell, categories, !guessed && cell.confidence >= SURE)),
    );
    const counts = named.filter((count) => count !== undefined);
    const system = this.cut || guessed ? undefined : this.systemOf(table, { kept, named, categories });
    if (cells.length === 0 && !system) return;
    this.found.push({
      ...{ path, id: table.id, title: table.title.slice(0, TITLE_KEPT), population, counts },
      ...{ cut: this.cut, ...(system && { system }) },
    });
  }

  /** What is not simply shown counts as what is, so that no file keeps more. */
  private systemOf(table: Table, { kept, named, categories }: Kept): KeptSystem | undefined {
    const places = new Map<string, number>();
    let size = 0;
    for (const [at, { row, column }] of kept.entries())
      if (named[at]) places.set(`${row.index}:${column.index}`, size++);
    const system = keptSystem(table, this.statement, {
      indexOf: (row, column) => places.get(`${row.index}:${column.index}`),
      name: (row, column) => {
        const { names, ...said } = namesOf(row, column, categories);
        return { ...said, of: sortedName(names) };
      },
      size,
    });
    if (!system || system.others.length > this.left) return undefined;
    this.left -= system.others.length;
    return system;
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

interface Kept {
  readonly kept: readonly TableCell[];
  readonly named: readonly (PublishedCount | undefined)[];
  readonly categories: CategoriesOfLines;
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
function toldApart(counts: readonly NamedCount[]): readonly (PublishedCount | undefined)[] {
  const sorted = counts.map(({ names }) => sortedName(names));
  const alone = areAlone(counts, sorted);
  const ordered = counts.map(({ names }, at) => (alone[at] ? (sorted[at] ?? '') : names.join(ORDERED)));
  const apart = alone.includes(false) ? areAlone(counts, ordered) : alone;
  return counts.map(({ anchor, value, spans, label, depth, sure }, at) =>
    apart[at] ? { anchor, value, of: ordered[at] ?? '', spans, label, depth, sure } : undefined,
  );
}

function sortedName(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : [...names].sort().join(BETWEEN);
}

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
  const said = namesOf(row, column, categories);
  return {
    anchor,
    value: reading.kind === 'number' ? reading.value : 0,
    ...said,
    depth: said.names.length + said.spans.length,
    sure,
  };
}

function namesOf(
  row: Line,
  column: Line,
  categories: CategoriesOfLines,
): Pick<NamedCount, 'names' | 'spans' | 'label'> {
  const [ofRow, ofColumn] = [categories.of(row), categories.of(column)];
  const label =
    row.name === '' || column.name === '' ? row.name + column.name : `${row.name}, ${column.name}`;
  return {
    names: both(ofRow.names, ofColumn.names),
    spans: both(ofRow.spans, ofColumn.spans),
    label: label.slice(0, LABEL_KEPT),
  };
}

const LABEL_KEPT = 160;

function both<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (one.length === 0) return other;
  return other.length === 0 ? one : [...one, ...other];
}
