import { placeOf, type Place } from '../../model/anchor';
import type { LinesBlock, TextRange } from '../../model/document';
import { placeTables, type PlacedTable } from '../assemble/table-parts';
import type { CellGrid } from '../layout/cell-grid';
import type { Table } from '../table';
import { tablesOfText } from './written/data-tables';
import type { FoundTable } from './find-line-tables';
import type { NumberedLine } from './numbered-line';
import { TextGrid } from './text-grid';

/** Lines kept at a time; a table longer than this is understood in pieces. */
const WINDOW = 6000;

/** A text that goes on, until its last block has come. */
interface OpenText {
  readonly form: string;
  readonly place: Place;
  readonly guessed: boolean;
  readonly apart: readonly TextRange[];
  lines: NumberedLine[];
}

/**
 * Collects lines of text and finds the tables printed in them. Texts come between the blocks of others, as those of
 * pictures do between the paragraphs of their page: each is kept by its place.
 */
export class LineTables {
  private readonly open = new Map<string, OpenText>();
  private found = 0;

  constructor(
    private readonly format: string,
    private readonly understand: (grid: CellGrid, placed: readonly PlacedTable[]) => Table[],
  ) {}

  push(block: LinesBlock): Table[] {
    const key = JSON.stringify(placeOf(block.place ?? {}));
    const text = this.open.get(key) ?? this.begin(key, block);
    const tables: Table[] = [];
    block.lines.forEach((line, i) => {
      text.lines.push({ line: block.firstLine + i, text: line });
      if (text.lines.length >= WINDOW) tables.push(...this.take(text, lastGap(text)));
    });
    if (!block.last) return tables;
    this.open.delete(key);
    return [...tables, ...this.take(text, text.lines.length)];
  }

  end(): Table[] {
    const texts = [...this.open.values()];
    this.open.clear();
    return texts.flatMap((text) => this.take(text, text.lines.length));
  }

  private begin(key: string, { format, place = {}, guessed = false, apart = [] }: LinesBlock): OpenText {
    const text = { form: format ?? this.format, place, guessed, apart, lines: [] };
    this.open.set(key, text);
    return text;
  }

  private take(text: OpenText, length: number): Table[] {
    const lines = text.lines.slice(0, length);
    text.lines = text.lines.slice(length);
    return tablesIn(text, lines).flatMap(({ rows, before, after }) => {
      const info = { ...placeOf(text.place), id: `lines${++this.found}` };
      const grid = new TextGrid(text.guessed ? { ...info, guessed: true } : info, rows);
      const placed = placeTables(grid);
      const around = placed.map((place, at) =>
        withTexts(place, at > 0 ? [] : before, at < placed.length - 1 ? [] : after),
      );
      return this.understand(grid, around);
    });
  }
}

/** Before an empty line (in JSON, an object) of the second half, so that no table is cut that need not be. */
function lastGap({ form, lines }: OpenText): number {
  const gap = form.startsWith('json') ? /^\s*\{/ : /^\s*$/;
  for (let at = lines.length - 1; at > WINDOW / 2; at--) if (gap.test(lines[at]?.text ?? '')) return at;
  return lines.length;
}

function tablesIn({ form, apart }: OpenText, lines: readonly NumberedLine[]): FoundTable[] {
  const { printed, written } = tablesOfText(form, lines, apart);
  return [...printed, ...written.map((rows): FoundTable => ({ rows, before: [], after: [] }))];
}

/** The nearest text above is the title; what stands further up is kept as a note. */
function withTexts(place: PlacedTable, before: readonly string[], after: readonly string[]): PlacedTable {
  const all = place.title === '' ? before : [...before, place.title];
  return { ...place, title: all.at(-1) ?? '', notes: [...all.slice(0, -1), ...place.notes, ...after] };
}
