import { placeOf, type Place } from '../../model/anchor';
import type { LinesBlock } from '../../model/document';
import { placeTables, type PlacedTable } from '../assemble/table-parts';
import type { CellGrid } from '../layout/cell-grid';
import type { Table } from '../table';
import { tablesOfText } from './data-tables';
import type { FoundTable } from './find-line-tables';
import type { NumberedLine } from './separated-rows';
import { TextGrid } from './text-grid';

/** Lines kept at a time; a table longer than this is understood in pieces. */
const WINDOW = 6000;

/** Collects lines of text and finds the tables printed in them. */
export class LineTables {
  private lines: NumberedLine[] = [];
  private found = 0;
  private place: Place = {};
  private form = '';

  constructor(
    private readonly format: string,
    private readonly understand: (grid: CellGrid, placed: readonly PlacedTable[]) => Table[],
  ) {}

  push(block: LinesBlock): Table[] {
    this.form = block.format ?? this.format;
    this.place = block.place ?? {};
    const tables: Table[] = [];
    block.lines.forEach((text, i) => {
      this.lines.push({ line: block.firstLine + i, text });
      if (this.lines.length >= WINDOW) tables.push(...this.take(this.lastGap()));
    });
    if (block.last) tables.push(...this.end());
    return tables;
  }

  end(): Table[] {
    return this.take(this.lines.length);
  }

  /** Before an empty line (in JSON, an object) of the second half, so that no table is cut that need not be. */
  private lastGap(): number {
    const gap = this.form.startsWith('json') ? /^\s*\{/ : /^\s*$/;
    for (let at = this.lines.length - 1; at > WINDOW / 2; at--)
      if (gap.test(this.lines[at]?.text ?? '')) return at;
    return this.lines.length;
  }

  private take(length: number): Table[] {
    const lines = this.lines.slice(0, length);
    this.lines = this.lines.slice(length);
    return this.tablesIn(lines).flatMap(({ rows, before, after }) => {
      const grid = new TextGrid({ ...placeOf(this.place), id: `lines${++this.found}` }, rows);
      const placed = placeTables(grid);
      const around = placed.map((place, at) =>
        withTexts(place, at > 0 ? [] : before, at < placed.length - 1 ? [] : after),
      );
      return this.understand(grid, around);
    });
  }

  private tablesIn(lines: readonly NumberedLine[]): FoundTable[] {
    const { printed, written } = tablesOfText(this.form, lines);
    return [...printed, ...written.map((rows): FoundTable => ({ rows, before: [], after: [] }))];
  }
}

/** The nearest text above is the title; what stands further up is kept as a note. */
function withTexts(place: PlacedTable, before: readonly string[], after: readonly string[]): PlacedTable {
  const all = place.title === '' ? before : [...before, place.title];
  return { ...place, title: all.at(-1) ?? '', notes: [...all.slice(0, -1), ...place.notes, ...after] };
}
