import type { Block, GridInfo, LinesBlock, RowsBlock } from '../model/document';
import { continuedTable, longTable, type LongTable } from './assemble/continued-table';
import { rowsThatFollow } from './assemble/rows-that-follow';
import { makeTable } from './assemble/make-table';
import { placeTables, type PlacedTable } from './assemble/table-parts';
import { notesBelow, TextsBeside, type Beside } from './assemble/texts-beside';
import { TableCorrections, type PlaceOfTable, type RoleCorrection } from './corrections';
import { InTextGrid } from './layout/in-text-grid';
import { ROWS_THAT_FOLLOW, RowWindow } from './layout/row-window';
import { summariesInCells } from './layout/summary-cells';
import { layoutOf } from './layout/table-layout';
import { TurnedGrid, turnedPart } from './layout/turned-grid';
import { correctWhole } from './meaning/corrections/correct-whole';
import { draftTable, type DraftTable } from './meaning/draft-table';
import { isBetterTurned, mayBeTurned } from './meaning/kinds/turned';
import type { Around } from './meaning/undecided-table';
import type { CellGrid } from './layout/cell-grid';
import type { GridProfile } from './profile';
import { RegionCounter } from './region-counter';
import type { Table } from './table';
import { LineTables } from './text/line-tables';
import type { CreateTableStream, EndOfTables, TableStream, UnderstandingContext } from './table-stream-types';

export const createTableStream: CreateTableStream = (context) => new Understanding(context);

/**
 * Holds one window of one grid at a time. A grid that ends within its window is understood as a whole; of a longer one
 * the last table goes on with the roles that the first window gave it.
 */
class Understanding implements TableStream {
  private readonly lines: LineTables;
  private readonly profiles: GridProfile[] = [];
  private grid: GridInfo | undefined;
  private window: RowWindow | undefined;
  private long: LongGrid | undefined;
  private readonly texts = new TextsBeside();
  private beside: Beside = NOTHING;
  private readonly used = new Set<RoleCorrection>();
  private made = 0;

  constructor(private readonly context: UnderstandingContext) {
    this.lines = new LineTables(context.format, (grid, placed) => this.understand(grid, placed));
  }

  push(block: Block): readonly Table[] {
    if (block.kind === 'rows') return this.pushRows(block);
    return block.kind === 'lines' ? [...this.finishBefore(block), ...this.lines.push(block)] : [];
  }

  end(): EndOfTables {
    const tables = [...this.finishGrid(), ...this.lines.end()];
    const unused = (this.context.corrections ?? []).filter((correction) => !this.used.has(correction));
    return { tables, profiles: this.profiles, unused };
  }

  /** A grid waits for the text behind it: notes stand there. */
  private finishBefore(block: LinesBlock): Table[] {
    const below = this.grid && this.window ? notesBelow(this.grid, block) : [];
    this.beside = { ...this.beside, notes: [...this.beside.notes, ...below] };
    this.texts.read(block, below.length);
    return this.finishGrid();
  }

  private pushRows(block: RowsBlock): Table[] {
    const isNew = this.grid?.id !== block.grid.id;
    const tables = isNew ? this.finishGrid() : [];
    if (isNew) this.beside = this.texts.take(block.grid);
    this.grid = block.grid;
    this.window?.addDetails(block.details);
    const height = block.inText?.height ?? block.rows.length;
    for (let at = 0; at < height; at++) {
      if (this.window?.isFull) tables.push(...this.takeWindow(true));
      if (this.long && block.inText) {
        const rest = new InTextGrid(block.grid, block.firstRow + at, block.inText.slice(at, height));
        const { made, next } = this.goOn(rest, !block.last);
        tables.push(...made);
        if (next === undefined) break;
        at += next;
      }
      this.window ??= this.newWindow(block, at);
      this.window.add(block.rows[at] ?? []);
    }
    if (block.last && this.long) tables.push(...this.finishGrid());
    return tables;
  }

  private newWindow({ grid, firstRow, details }: RowsBlock, at: number): RowWindow {
    const window = new RowWindow(grid, firstRow + at, this.long && ROWS_THAT_FOLLOW);
    window.addDetails(details);
    return window;
  }

  private finishGrid(): Table[] {
    const tables: Table[] = [];
    while (this.window) tables.push(...this.takeWindow(false));
    this.endLong();
    this.beside = NOTHING;
    return tables;
  }

  private endLong(): void {
    if (this.long) this.profiles.push(this.long.counter.profile());
    this.long = undefined;
  }

  /** Understands the window's rows; `more` rows of the grid follow. A window is left where another table begins in it. */
  private takeWindow(more: boolean): Table[] {
    const { window } = this;
    this.window = undefined;
    if (!window) return [];
    const grid = window.grid();
    if (this.long) {
      const { made, next } = this.goOn(grid, more);
      if (next !== undefined) this.window = window.from(next);
      return made;
    }
    const summaries = more ? [] : this.summaries(grid);
    if (summaries.length > 0) return summaries;
    const placed = placeTables(grid);
    return placed.map((place, i) => {
      const isLast = i === placed.length - 1;
      return this.understood(grid, withTexts(place, this.beside), more && isLast);
    });
  }

  /** `next` is the row that another table begins with. */
  private goOn(grid: CellGrid, more: boolean): { readonly made: Table[]; readonly next: number | undefined } {
    if (!this.long) return { made: [], next: undefined };
    const { table, counter } = this.long;
    const { rows, next, endsInGap } = rowsThatFollow(grid, table, this.long.endsInGap);
    const continues = more && next === undefined;
    const made = rows.length > 0 ? [continuedTable(table, grid, { rows, continues })] : [];
    counter.add(grid, rows);
    if (next === undefined) this.long = { table, counter, endsInGap };
    else this.endLong();
    return { made, next };
  }

  private understand(grid: CellGrid, placed: readonly PlacedTable[]): Table[] {
    const summaries = this.summaries(grid);
    if (summaries.length > 0) return summaries;
    return placed.map((place) => this.understood(grid, place, false));
  }

  /** Of cells that hold their own labels; the tables of such a grid are none. */
  private summaries(grid: CellGrid): Table[] {
    return summariesInCells(grid).flatMap((cells) =>
      placeTables(cells).map((place) => this.understood(cells, withTexts(place, this.beside), false)),
    );
  }

  private understood(grid: CellGrid, place: PlacedTable, continues: boolean): Table {
    const { title, notes } = place;
    const around = { title, context: this.contextOf(place) };
    const upright = { grid, draft: draftTable(grid, place.layout, around), turned: false };
    // What follows of a long table is read as its window was: by rows.
    const { grid: read, draft: before, turned } = continues ? upright : turnedIfBetter(upright, around);
    const id = `t${++this.made}`;
    const corrections = this.correctionsOf({ id, sheet: grid.info.sheet, turned });
    const draft: DraftTable = {
      ...(corrections ? corrected(read, before, { ...around, corrections }) : before),
      layout: { ...before.layout, titles: title === '' ? [] : [title], notes },
    };
    const { table, columns } = makeTable(read, draft, { id, continues, turned, before });
    const counter = new RegionCounter(grid.info, draft, columns);
    counter.add(read, draft.layout.bodyRows);
    const endsInGap = draft.layout.bodyRows.at(-1) !== read.height - 1;
    if (continues) this.long = { table: longTable(id, draft, columns, corrections), counter, endsInGap };
    else this.profiles.push(counter.profile());
    return table;
  }

  private correctionsOf(place: PlaceOfTable): TableCorrections | undefined {
    const { corrections: all = [] } = this.context;
    if (all.length === 0) return undefined;
    const corrections = new TableCorrections(all, place, this.used);
    return corrections.some ? corrections : undefined;
  }

  private contextOf({ title, notes }: PlacedTable): string {
    const { statement } = this.context;
    return [title, ...notes, statement?.description ?? '', statement?.variables ?? '']
      .join(' ')
      .slice(0, 2000);
  }
}

/** A table that is longer than its window. */
interface LongGrid {
  readonly table: LongTable;
  readonly counter: RegionCounter;
  /** The last row that was seen is empty. */
  readonly endsInGap: boolean;
}

const NOTHING: Beside = { title: '', notes: [] };

/** The table's own title goes before the one that stands above its grid. */
function withTexts(place: PlacedTable, { title, notes }: Beside): PlacedTable {
  return { ...place, title: place.title === '' ? title : place.title, notes: [...place.notes, ...notes] };
}

/** Understood anew with what people said of it, so that all that depends on a role follows. */
function corrected(
  grid: CellGrid,
  { layout }: DraftTable,
  around: Around & { readonly corrections: TableCorrections },
): DraftTable {
  const draft = draftTable(grid, layout, around);
  const whole = around.corrections.ofTable();
  return whole ? correctWhole(draft, whole) : draft;
}

/** A draft with the grid that it is of. */
interface Drafted {
  readonly grid: CellGrid;
  readonly draft: DraftTable;
  readonly turned: boolean;
}

function turnedIfBetter(upright: Drafted, around: Around): Drafted {
  if (!mayBeTurned(upright.grid, upright.draft)) return upright;
  const part = turnedPart(upright.draft.layout);
  if (!part) return upright;
  const grid = new TurnedGrid(upright.grid);
  const draft = draftTable(grid, layoutOf(grid, part), around);
  return isBetterTurned(draft) ? { grid, draft, turned: true } : upright;
}
