import type { Block, GridInfo, RowsBlock } from '../model/document';
import { continuedTable, longTable, type LongTable } from './assemble/continued-table';
import { makeTable } from './assemble/make-table';
import { placeTables, type PlacedTable } from './assemble/table-parts';
import { TableCorrections, type RoleCorrection } from './corrections';
import { InTextGrid } from './layout/in-text-grid';
import { ROWS_THAT_FOLLOW, RowWindow } from './layout/row-window';
import { correctWhole } from './meaning/correct-whole';
import { draftTable, type DraftTable } from './meaning/draft-table';
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
  private long: { readonly table: LongTable; readonly counter: RegionCounter } | undefined;
  private readonly used = new Set<RoleCorrection>();
  private made = 0;

  constructor(private readonly context: UnderstandingContext) {
    this.lines = new LineTables(context.format, (grid, placed) => this.understand(grid, placed));
  }

  push(block: Block): readonly Table[] {
    if (block.kind === 'rows') return this.pushRows(block);
    return block.kind === 'lines' ? this.lines.push(block) : [];
  }

  end(): EndOfTables {
    const tables = [...this.finishGrid(), ...this.lines.end()];
    const unused = (this.context.corrections ?? []).filter((correction) => !this.used.has(correction));
    return { tables, profiles: this.profiles, unused };
  }

  private pushRows(block: RowsBlock): Table[] {
    const tables = this.grid?.id === block.grid.id ? [] : this.finishGrid();
    this.grid = block.grid;
    this.window?.addDetails(block.details);
    const height = block.inText?.height ?? block.rows.length;
    for (let at = 0; at < height; at++) {
      if (this.window?.isFull) tables.push(...this.takeWindow(true));
      if (this.long && block.inText) {
        const rest = new InTextGrid(block.grid, block.firstRow + at, block.inText.slice(at, height));
        tables.push(...this.takeWindow(true), ...this.goOn(rest, !block.last));
        break;
      }
      this.window ??= this.newWindow(block, at);
      this.window.add(block.rows[at] ?? []);
    }
    if (block.last) tables.push(...this.finishGrid());
    return tables;
  }

  private newWindow({ grid, firstRow, details }: RowsBlock, at: number): RowWindow {
    const window = new RowWindow(grid, firstRow + at, this.long && ROWS_THAT_FOLLOW);
    window.addDetails(details);
    return window;
  }

  private finishGrid(): Table[] {
    const tables = this.takeWindow(false);
    if (this.long) this.profiles.push(this.long.counter.profile());
    this.long = undefined;
    return tables;
  }

  private takeWindow(more: boolean): Table[] {
    const tables = this.window ? this.take(this.window, more) : [];
    this.window = undefined;
    return tables;
  }

  /** Understands the window's rows; `more` rows of the grid follow. */
  private take(window: RowWindow, more: boolean): Table[] {
    const grid = window.grid();
    if (this.long) return this.goOn(grid, more);
    const placed = placeTables(grid);
    return placed.map((place, i) => {
      const isLast = i === placed.length - 1;
      return this.understood(grid, place, more && isLast);
    });
  }

  private goOn(grid: CellGrid, more: boolean): Table[] {
    if (!this.long) return [];
    const { table, counter } = this.long;
    const rows = filledRows(grid);
    if (rows.length === 0) return [];
    counter.add(grid, rows);
    return [continuedTable(table, grid, { rows, continues: more })];
  }

  private understand(grid: CellGrid, placed: readonly PlacedTable[]): Table[] {
    return placed.map((place) => this.understood(grid, place, false));
  }

  private understood(grid: CellGrid, found: PlacedTable, continues: boolean): Table {
    const place = found.title === '' ? { ...found, title: grid.info.caption ?? '' } : found;
    const { layout, title, notes } = place;
    const id = `t${++this.made}`;
    const before = draftTable(grid, layout, { title, context: this.contextOf(place) });
    const corrections = this.correctionsOf(grid, id);
    const draft: DraftTable = {
      ...(corrections ? this.corrected(grid, place, corrections) : before),
      layout: { ...layout, titles: title === '' ? [] : [title], notes },
    };
    const { table, columns } = makeTable(grid, draft, { id, continues, before });
    const counter = new RegionCounter(grid.info, draft, columns);
    counter.add(grid, layout.bodyRows);
    if (continues) this.long = { table: longTable(id, draft, columns, corrections), counter };
    else this.profiles.push(counter.profile());
    return table;
  }

  private correctionsOf(grid: CellGrid, id: string): TableCorrections | undefined {
    const { corrections: all = [] } = this.context;
    if (all.length === 0) return undefined;
    const corrections = new TableCorrections(all, { id, sheet: grid.info.sheet }, this.used);
    return corrections.some ? corrections : undefined;
  }

  /** Understood anew with what people said of it, so that all that depends on a role follows. */
  private corrected(grid: CellGrid, place: PlacedTable, corrections: TableCorrections): DraftTable {
    const { layout, title } = place;
    const draft = draftTable(grid, layout, { title, context: this.contextOf(place), corrections });
    const whole = corrections.ofTable();
    return whole ? correctWhole(draft, whole) : draft;
  }

  private contextOf({ title, notes }: PlacedTable): string {
    const { statement } = this.context;
    return [title, ...notes, statement?.description ?? '', statement?.variables ?? '']
      .join(' ')
      .slice(0, 2000);
  }
}

function filledRows(grid: CellGrid): number[] {
  const rows: number[] = [];
  for (let row = 0; row < grid.height; row++) if (!isEmptyRow(grid, row)) rows.push(row);
  return rows;
}

function isEmptyRow(grid: CellGrid, row: number): boolean {
  for (let column = 0; column < grid.width; column++) if (grid.code(row, column, 0) !== 0) return false;
  return true;
}
