import { cellAnchor, placeOf, type Place } from '../../engine/model/anchor';
import type { Block } from '../../engine/model/document';
import type { Named } from '../office/named';
import { TableRows } from '../office/table-rows';
import type { Line } from '../office/paragraph';
import { TooMuch } from '../office/too-much';

/** Numbers tables through a whole file, in the order in which they begin. */
export interface TableCount {
  tables: number;
}

interface Cell {
  columnSpan: number;
  continues: boolean;
  /** A cell that the old way of merging sideways covers. */
  covered: boolean;
  behind: string | undefined;
  readonly lines: Line[];
}

interface OpenTable {
  readonly rows: TableRows;
  /** The colour that its style may lay behind cells. */
  behind: string | undefined;
  cell: Cell | undefined;
  rowHidden: 'hidden-row' | 'revision' | undefined;
}

const MOST_WAITING = 20_000;
const WIDEST_SPAN = 1000;

/** The tables of one story, which stand in one another's cells. */
export class StoryTables {
  private readonly open: OpenTable[] = [];
  /** Tables in tables, held back until the outer one ends: grids come one after the other. */
  private waiting: Block[] = [];

  constructor(
    private readonly place: Place,
    private readonly count: TableCount,
    private readonly named: Named,
    private readonly out: (block: Block) => void,
  ) {}

  /** The colour behind the text of the cell that is being read. */
  get behind(): string | undefined {
    const table = this.open.at(-1);
    return table?.cell?.behind ?? table?.behind;
  }

  begin(): void {
    const table = ++this.count.tables;
    const grid = { ...placeOf(this.place), id: `table${table}`, table };
    this.open.push({ rows: new TableRows(grid), behind: undefined, cell: undefined, rowHidden: undefined });
  }

  shade(behind: string | undefined): void {
    const table = this.open.at(-1);
    if (table?.cell) table.cell.behind = behind;
    else if (table) table.behind = behind;
  }

  leaveOut(columns: number): void {
    this.open.at(-1)?.rows.skip(Math.min(columns, WIDEST_SPAN));
  }

  /** `revision`: it was deleted, and the deletion is tracked. */
  hideRow(as: 'hidden-row' | 'revision'): void {
    const table = this.open.at(-1);
    if (table) table.rowHidden = as;
  }

  /** Where the cell's lines go. */
  beginCell(): Line[] {
    const table = this.open.at(-1);
    const lines: Line[] = [];
    if (table) table.cell = { columnSpan: 1, continues: false, covered: false, behind: undefined, lines };
    return lines;
  }

  span(columns: number): void {
    const cell = this.open.at(-1)?.cell;
    if (cell) cell.columnSpan = columns >= 1 ? columns : 1;
  }

  merge(towards: 'up' | 'left', mark: string): void {
    const cell = this.open.at(-1)?.cell;
    if (!cell || mark === 'restart') return;
    if (towards === 'up') cell.continues = true;
    else cell.covered = true;
  }

  endCell(): void {
    const table = this.open.at(-1);
    if (!table?.cell) return;
    const { lines, columnSpan, continues, covered } = table.cell;
    table.cell = undefined;
    const text = lines.map((line) => line.text).join('\n');
    const unseen = lines.flatMap((line) => line.unseen.map(({ start, end }) => line.text.slice(start, end)));
    const { rows } = table;
    const anchor = cellAnchor(rows.grid, rows.rowNumber, rows.column);
    // What a merged cell still holds under the one that covers it is nobody's to see.
    const lost = (continues || covered) && text.trim() !== '';
    if (lost || unseen.length > 0) this.named.add('invisible-text', anchor, lost ? text : unseen.join(' '));
    rows.add({
      text,
      columnSpan: Math.min(columnSpan, WIDEST_SPAN),
      continues: continues && !lost,
      ...((lost || unseen.length > 0) && { invisible: true }),
    });
  }

  endRow(): void {
    const table = this.open.at(-1);
    if (!table) return;
    const { rowHidden } = table;
    if (rowHidden) {
      const text = rowHidden === 'revision' ? 'deleted row' : '';
      this.named.add(rowHidden, { ...placeOf(table.rows.grid), row: table.rows.rowNumber }, text);
    }
    table.rows.endRow(rowHidden !== undefined);
    table.rowHidden = undefined;
    if (table.rows.isLong && this.open.length === 1) this.out(table.rows.take(false));
  }

  end(): void {
    const table = this.open.pop();
    if (!table) return;
    if (this.waiting.length > MOST_WAITING) throw new TooMuch('its tables hold too many other tables');
    this.waiting.push(table.rows.take(true));
    if (this.open.length > 0) return;
    // The outer one began first, and is the last that ends.
    const outer = this.waiting.pop();
    for (const block of outer ? [outer, ...this.waiting] : []) this.out(block);
    this.waiting = [];
  }
}
