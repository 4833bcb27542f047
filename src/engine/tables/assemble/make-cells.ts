import type { Anchor } from '../../model/anchor';
import { readCell, type CellContent } from '../cells/read-cell';
import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid } from '../layout/cell-grid';
import { cellRoles, type CellRoles, type RoleRules } from '../meaning/cell-roles';
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
export function makeCells({ grid, decimal, rules, columns, rows, most }: CellSource): TableCell[] {
  const cells: TableCell[] = [];
  for (const row of rows) {
    for (const column of columns) {
      if (cells.length >= most) return cells;
      const text = grid.text(row.draft.row, column.draft.column);
      if (text === '') continue;
      const content = readCell(text, decimal);
      const roles = cellRoles(content, column.draft, row.draft, rules);
      addCells(cells, new CellPlace(grid, row.draft.row, column.draft.column, row.line, column.line, text), content, roles);
    }
  }
  return cells;
}

function addCells(cells: TableCell[], place: CellPlace, { kind, parts }: CellContent, { roles, confidence }: CellRoles): void {
  const [first = 'other'] = roles;
  // A band such as 10-19 is a label even where it stands among figures.
  const isText = parts.length === 0 || (kind === 'range' && first !== 'confidence-limit');
  if (isText) {
    cells.push(new PlacedCell(place, first, confidence, TEXT, 0, place.text.length));
    return;
  }
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part) continue;
    const role = roles[i] ?? (kind === 'range' ? first : 'other');
    cells.push(new PlacedCell(place, role, confidence, part.reading, part.start, part.end));
  }
}

const TEXT: Reading = { kind: 'text' };

class CellPlace {
  constructor(
    readonly grid: CellGrid,
    readonly rowIndex: number,
    readonly columnIndex: number,
    readonly row: Line,
    readonly column: Line,
    readonly text: string,
  ) {}
}

/** Anchors are made when asked for: of a million cells a few become findings. */
class PlacedCell implements TableCell {
  constructor(
    private readonly place: CellPlace,
    readonly role: Role,
    readonly confidence: number,
    readonly reading: Reading,
    private readonly start: number,
    private readonly end: number,
  ) {}

  get anchor(): Anchor {
    const { grid, rowIndex, columnIndex } = this.place;
    return grid.anchor(rowIndex, columnIndex, this.start, this.end);
  }
  get row(): Line {
    return this.place.row;
  }
  get column(): Line {
    return this.place.column;
  }
  get text(): string {
    return this.place.text;
  }
  get total(): boolean {
    return this.place.row.total || this.place.column.total;
  }
}
