import { readCell, type CellContent } from '../cells/read-cell';
import type { DecimalSign } from '../cells/scan-number';
import type { CellGrid } from '../layout/cell-grid';
import { cellRoles, type CellRoles, type RoleRules } from '../meaning/cell-roles';
import type { DraftColumn } from '../meaning/draft-column';
import type { DraftRow } from '../meaning/row-hints';
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
      addCells(cells, { grid, row, column, text, content, roles });
    }
  }
  return cells;
}

interface Found {
  readonly grid: CellGrid;
  readonly row: CellSource['rows'][number];
  readonly column: CellSource['columns'][number];
  readonly text: string;
  readonly content: CellContent;
  readonly roles: CellRoles;
}

function addCells(cells: TableCell[], { grid, row, column, text, content, roles: { roles, confidence } }: Found): void {
  const lines = { row: row.line, column: column.line, total: row.line.total || column.line.total };
  const place = (start: number, end: number) => grid.anchor(row.draft.row, column.draft.column, start, end);
  // A band such as 10-19 is a label even where it stands among figures.
  const isText = content.parts.length === 0 || (content.kind === 'range' && roles[0] !== 'confidence-limit');
  if (isText) {
    const anchor = place(0, text.length);
    cells.push({ anchor, ...lines, role: roles[0] ?? 'other', confidence, text, reading: { kind: 'text' } });
    return;
  }
  content.parts.forEach(({ reading, start, end }, i) => {
    const role = roles[i] ?? (content.kind === 'range' ? roles[0] : undefined) ?? 'other';
    cells.push({ anchor: place(start, end), ...lines, role, confidence, text, reading });
  });
}
