import { keptShares, mayHaveShares, type KeptShares } from '../audit/across/kept-shares';
import { keptSystem, type KeptSystem } from '../audit/across/kept-system';
import { keyOf, type Naming } from '../audit/across/names';
import { roundingWindow } from '../audit/rounding-window';
import type { Anchor } from '../model/anchor';
import type { Statement } from '../report/statement';
import type { Role } from '../tables/roles';
import { SURE, type Table, type TableCell } from '../tables/table';
import type { TableKind } from '../tables/table-kinds';
import { labelOf, NamesOfCells, placeOf, type WordsOfTable } from './names-of-cells';
import { populationOf, type Population } from './population';
import { labelAbove, sidesOf, type Sides } from './sides';
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
  /** Percentages and rates, which counts of other tables may be behind; absent where there are none. */
  readonly shares?: KeptShares;
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
const WITH_SHARES: ReadonlySet<TableKind> = new Set<TableKind>([...KINDS, 'other']);

/** Of one file, so that a file of any length fits into memory. */
const MOST_COUNTS = 10_000;
const MOST_SHARES = 5000;
/** Chunks of one table. */
const MOST_WAITING = 24;

interface PublishedOf {
  readonly counts: readonly PublishedCount[];
  readonly system: KeptSystem | undefined;
  readonly isNothing: boolean;
  readonly isCut: boolean;
}

/** What a file, or several, publish. */
export interface PublishedTables {
  /** How many tables: of one file none, one, or 2 for more. Chunks of a table are one. */
  readonly tables: number;
  all(): readonly CountTable[];
}

/**
 * Keeps the counts of one file's tables while it is read. A table alone is held against nothing, so that the first one
 * waits until there is another or someone asks: to name counts takes longer than to read them.
 */
export class CountTables implements PublishedTables {
  private readonly found: CountTable[] = [];
  /** Tables, or chunks of a long one, whose counts nobody has asked for yet. */
  private readonly waiting: Table[] = [];
  private waitingCounts = 0;
  private first: string | undefined;
  private isAlone = true;
  private left = MOST_COUNTS;
  private sharesLeft = MOST_SHARES;
  private cut = false;
  private hasLeftOut = false;

  constructor(
    private readonly path: string,
    private readonly statement: Statement | undefined,
  ) {}

  add(table: Table): void {
    if (!WITH_SHARES.has(table.kind)) return;
    this.first ??= table.id;
    if (table.id !== this.first && this.isAlone) {
      this.isAlone = false;
      this.takeWaiting();
    }
    if (!this.isAlone) this.take(table);
    // Nothing more is kept: a long file need not make its counts.
    else if (!this.cut && this.waitingCounts <= MOST_COUNTS) this.wait(table);
  }

  private wait(table: Table): void {
    this.waiting.push(table);
    this.waitingCounts += this.shownCounts(table).length;
    if (this.waiting.length > MOST_WAITING) this.takeWaiting();
  }

  get tables(): number {
    if (this.first === undefined) return 0;
    return this.isAlone ? 1 : 2;
  }

  all(): readonly CountTable[] {
    this.takeWaiting();
    return this.found;
  }

  private takeWaiting(): void {
    for (const table of this.waiting.splice(0)) this.take(table);
    this.waitingCounts = 0;
  }

  private take(table: Table): void {
    if (this.cut) {
      this.leaveOut(table);
      return;
    }
    const { path, statement } = this;
    const { guessed = false } = table.grid;
    const all = KINDS.has(table.kind) ? table.cellsOf(COUNTS) : [];
    if (all.length === 0 && (guessed || !mayHaveShares(table))) return;
    const above = labelAbove(all);
    const population = populationOf({ table, path, statement, above });
    const sides = sidesOf(table, population, above);
    const published = this.countsOf(table, all, { sides, people: population.words });
    const shares = guessed || published.isCut ? undefined : this.sharesOf(table, sides, published.counts);
    if (published.isNothing && !shares) return;
    const { counts, system } = published;
    this.found.push({
      ...{ path, id: table.id, title: titleOf(table), population, counts },
      ...{ cut: this.cut, ...(system && { system }), ...(shares && { shares }) },
    });
  }

  /** That there is another table has to be known: somebody is told then that its counts were not compared. */
  private leaveOut(table: Table): void {
    if (this.isAlone || this.hasLeftOut || table.cellsOf(COUNTS).length === 0) return;
    this.hasLeftOut = true;
    const { path, statement } = this;
    const population = populationOf({ table, path, statement });
    this.found.push({ path, id: table.id, title: titleOf(table), population, counts: [], cut: true });
  }

  /** A rounded count subtracted from another leaves nobody's number. */
  private shownCounts(table: Table): readonly TableCell[] {
    if (!KINDS.has(table.kind) || roundingWindow(table, this.statement, [])) return [];
    return table.cellsOf(COUNTS).filter(isCount);
  }

  private countsOf(table: Table, all: readonly TableCell[], words: WordsOfTable): PublishedOf {
    // A program may have read a picture wrongly: nothing in it is sure, and no sum of it proves anything.
    const { guessed = false } = table.grid;
    const cells = this.shownCounts(table);
    const kept = cells.slice(0, this.left);
    this.left -= kept.length;
    this.cut = kept.length < cells.length;
    const names = new NamesOfCells(all, words);
    const named = kept.flatMap((cell) => {
      const name = names.called(cell.row, cell.column);
      return name ? [{ cell, name }] : [];
    });
    const counts = named.map(({ cell, name }) =>
      publishedCount(cell, name, !guessed && cell.confidence >= SURE),
    );
    const shown = named.map(({ cell }) => cell);
    const system = this.cut || guessed || all.length === 0 ? undefined : this.systemOf(table, shown, names);
    return { counts, system, isNothing: cells.length === 0 && !system, isCut: this.cut };
  }

  private sharesOf(table: Table, sides: Sides, counts: readonly PublishedCount[]): KeptShares | undefined {
    const shown = new Set(counts.map(keyOf));
    const shares = keptShares(table, sides, {
      most: this.sharesLeft,
      isShown: (name) => shown.has(keyOf(name)),
    });
    this.sharesLeft -= shares?.figures.length ?? 0;
    return shares;
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
}

export function publishedByAll(files: readonly PublishedTables[]): PublishedTables {
  return {
    tables: files.reduce((sum, { tables }) => sum + tables, 0),
    all: () => files.flatMap((file) => file.all()),
  };
}

/** None of a table alone: neither its request nor what was released before has another. */
export function tablesToCompare(
  published: PublishedTables,
  earlier: readonly CountTable[],
): readonly CountTable[] {
  return published.tables + earlier.length < 2 ? [] : published.all();
}

function titleOf({ title }: Table): string {
  return title.slice(0, TITLE_KEPT);
}

const TITLE_KEPT = 300;

function isCount({ reading }: TableCell): boolean {
  return (
    reading.kind === 'number' && !reading.percent && Number.isInteger(reading.value) && reading.value >= 0
  );
}

function publishedCount(
  { anchor, row, column, reading }: TableCell,
  { of, spans }: Naming,
  sure: boolean,
): PublishedCount {
  const value = reading.kind === 'number' ? reading.value : 0;
  return { anchor, value, of, spans, label: labelOf(row, column), sure };
}
