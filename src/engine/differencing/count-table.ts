import { keptSystem, type KeptSystem } from '../audit/across/kept-system';
import type { Naming } from '../audit/across/names';
import { roundingWindow } from '../audit/rounding-window';
import type { Anchor } from '../model/anchor';
import type { Statement } from '../report/statement';
import type { Role } from '../tables/roles';
import { SURE, type Table, type TableCell } from '../tables/table';
import type { TableKind } from '../tables/table-kinds';
import { labelOf, NamesOfCells, placeOf } from './names-of-cells';
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
    const names = new NamesOfCells(all, {
      sides: sidesOf(table, population),
      people: population.words,
    });
    const named = kept.flatMap((cell) => {
      const name = names.called(cell.row, cell.column);
      return name ? [{ cell, name }] : [];
    });
    const counts = named.map(({ cell, name }) =>
      publishedCount(cell, name, !guessed && cell.confidence >= SURE),
    );
    const shown = named.map(({ cell }) => cell);
    const system = this.cut || guessed ? undefined : this.systemOf(table, shown, names);
    if (cells.length === 0 && !system) return;
    this.found.push({
      ...{ path, id: table.id, title: table.title.slice(0, TITLE_KEPT), population, counts },
      ...{ cut: this.cut, ...(system && { system }) },
    });
  }

  /** What is not simply shown counts as what is, so that no file keeps more. */
  private systemOf(table: Table, shown: readonly TableCell[], names: NamesOfCells): KeptSystem | undefined {
    const places = new Map(shown.map(({ row, column }, at) => [placeOf(row, column), at]));
    const system = keptSystem(table, this.statement, {
      indexOf: (row, column) => places.get(placeOf(row, column)),
      restrictedTo: (row, column) => names.restrictedTo(row, column),
      called: (row, column) => names.called(row, column),
      size: shown.length,
    });
    if (!system) return undefined;
    if (system.others.length > this.left) {
      this.cut = true;
      return undefined;
    }
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

function publishedCount(
  { anchor, row, column, reading }: TableCell,
  { of, spans }: Naming,
  sure: boolean,
): PublishedCount {
  const value = reading.kind === 'number' ? reading.value : 0;
  return { anchor, value, of, spans, label: labelOf(row, column), sure };
}
