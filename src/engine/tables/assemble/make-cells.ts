import type { Anchor } from '../../model/anchor';
import { plainNumber } from '../cells/plain-number';
import { readCell } from '../cells/read-cell';
import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid } from '../layout/cell-grid';
import { cellRoles, roleOfNumber, type RoleRules } from '../meaning/cell-roles';
import type { DraftColumn } from '../meaning/draft-column';
import type { DraftRow } from '../meaning/row-hints';
import type { Reading } from '../reading';
import type { Role } from '../roles';
import type { Line, TableCell } from '../table';

export interface CellSource {
  readonly grid: CellGrid;
  readonly decimal: DecimalSign;
  readonly rules: RoleRules;
  /** Columns that hold data, with their finished lines. */
  readonly columns: readonly { readonly draft: DraftColumn; readonly line: Line }[];
  readonly rows: readonly { readonly draft: DraftRow; readonly line: Line }[];
  readonly most: number;
}

/** Data cells row by row; a composite cell gives one for each of its numbers. */
export function makeCells(source: CellSource): TableCell[] {
  const { grid, decimal, columns, rows, most, rules } = source;
  const cells: TableCell[] = [];
  // Where rows decide nothing a plain number needs no more than its column: most cells of long tables.
  const byColumn = !rules.rowsDecide && !rules.model;
  for (const row of rows) {
    for (const column of columns) {
      if (cells.length >= most) return cells;
      const text = grid.text(row.draft.row, column.draft.column);
      if (text === '') continue;
      const place: CellPlace = { grid, row, column, text };
      const value = byColumn ? plainNumber(text, decimal) : NaN;
      if (Number.isNaN(value)) addCells(cells, place, source);
      else cells.push(plainCell(place, value));
    }
  }
  return cells;
}

interface CellPlace {
  readonly grid: CellGrid;
  readonly row: CellSource['rows'][number];
  readonly column: CellSource['columns'][number];
  readonly text: string;
}

function plainCell(place: CellPlace, value: number): PlacedCell {
  const { text, column } = place;
  const dot = text.indexOf('.');
  const reading: Reading = {
    kind: 'number',
    value,
    decimals: dot < 0 ? 0 : text.length - dot - 1,
    percent: false,
  };
  const { role, confidence } = roleOfNumber(column.draft, reading);
  return new PlacedCell(place, role, confidence, reading, 0, text.length);
}

function addCells(cells: TableCell[], place: CellPlace, { decimal, rules }: CellSource): void {
  const content = readCell(place.text, decimal);
  const { kind, parts } = content;
  const { roles, confidence } = cellRoles(content, place.column.draft, place.row.draft, rules);
  const [first = 'other'] = roles;
  // A band such as 10-19 is a label even where it stands among figures.
  if (parts.length === 0 || (kind === 'range' && first !== 'confidence-limit')) {
    cells.push(new PlacedCell(place, first, confidence, TEXT, 0, place.text.length));
    return;
  }
  parts.forEach(({ reading, start, end }, i) => {
    const role = roles[i] ?? (kind === 'range' ? first : 'other');
    cells.push(new PlacedCell(place, role, confidence, reading, start, end));
  });
}

const TEXT: Reading = { kind: 'text' };

/** Anchors are made when asked for: of a million cells a few become findings. */
class PlacedCell implements TableCell {
  readonly row: Line;
  readonly column: Line;
  readonly text: string;
  private readonly grid: CellGrid;
  private readonly rowAt: number;
  private readonly columnAt: number;

  constructor(
    place: CellPlace,
    readonly role: Role,
    readonly confidence: number,
    readonly reading: Reading,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.row = place.row.line;
    this.column = place.column.line;
    this.text = place.text;
    this.grid = place.grid;
    this.rowAt = place.row.draft.row;
    this.columnAt = place.column.draft.column;
  }

  get anchor(): Anchor {
    return this.grid.anchor(this.rowAt, this.columnAt, this.start, this.end);
  }

  get total(): boolean {
    return this.row.total || this.column.total;
  }
}
