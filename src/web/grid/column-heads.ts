import { columnLetters } from '../../engine/model/anchor';
import type { FileReport } from '../../engine/report/report';
import { columnRoles } from './line-roles';
import type { CellMark } from './marks-on-cells';
import type { PlacedFinding } from './placed-finding';

export interface ColumnHead {
  readonly id: string;
  /** 1-based. */
  readonly column: number;
  readonly letter: string;
  /** What the column is taken for: `count`, `mean`; empty when it is in no table. */
  readonly role: string;
  /** A person said so. */
  readonly said: boolean;
  /** Where this reader says what it is; empty for who only reads. */
  readonly correctHref: string;
  readonly hidden: boolean;
  readonly total: boolean;
  readonly mark: CellMark | null;
}

/** What is known of the sheet whose columns are shown. */
export interface OnSheet {
  readonly tables: FileReport['tables'];
  readonly placed: readonly PlacedFinding[];
  readonly marks: ReadonlyMap<string, CellMark>;
  /** Where a line's role is corrected; empty for who only reads. */
  readonly correctHref: (table: string, line: string) => string;
}

/** The heads of the shown columns of one sheet, with the role that the engine gave and what is hidden. */
export function columnHeads(
  columns: { readonly first: number; readonly count: number },
  { tables, placed, marks, correctHref }: OnSheet,
): readonly ColumnHead[] {
  const roles = columnRoles(tables);
  const totals = new Set(tables.flatMap((table) => table.totals.columns));
  const hidden = hiddenColumns(placed);
  return Array.from({ length: columns.count }, (_, index) => {
    const column = columns.first + index;
    const letter = columnLetters(column);
    const role = roles.get(column);
    return {
      id: `column-${letter}`,
      column,
      letter,
      role: totals.has(column) ? `${role?.role ?? ''}, total` : (role?.role ?? ''),
      said: role?.said ?? false,
      correctHref: role ? correctHref(role.table, letter) : '',
      hidden: hidden.has(column),
      total: totals.has(column),
      mark: marks.get(`column-${letter}`) ?? null,
    };
  });
}

function hiddenColumns(placed: readonly PlacedFinding[]): ReadonlySet<number> {
  return new Set(
    placed
      .filter(({ finding }) => finding.rule === 'hidden-content' && finding.anchor.row === undefined)
      .flatMap(({ finding }) => finding.anchor.column ?? []),
  );
}
