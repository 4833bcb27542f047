import { columnLetters } from '../../engine/model/anchor';
import type { Role } from '../../engine/tables/roles';
import type { FileReport, TableReport } from '../../engine/report/report';
import type { CellMark } from './marks-on-cells';
import type { PlacedFinding } from './placed-finding';

export interface ColumnHead {
  readonly id: string;
  /** 1-based. */
  readonly column: number;
  readonly letter: string;
  /** What the engine takes the column for: `count of people`, `mean`; empty when it is in no table. */
  readonly role: string;
  readonly hidden: boolean;
  readonly total: boolean;
  readonly mark: CellMark | null;
}

const ROLE_WORDS: Partial<Record<Role, string>> = {
  count: 'count',
  sd: 'standard deviation',
  'total-contribution': 'total',
  'confidence-limit': 'confidence limit',
  'p-value': 'p-value',
  'r-squared': 'R squared',
  dimension: 'category',
  'free-text': 'free text',
  other: '',
};

/** The heads of the shown columns of one sheet, with the role that the engine gave and what is hidden. */
export function columnHeads(
  columns: { readonly first: number; readonly count: number },
  tables: FileReport['tables'],
  placed: readonly PlacedFinding[],
  marks: ReadonlyMap<string, CellMark>,
): readonly ColumnHead[] {
  const roles = rolesByColumn(tables);
  const totals = new Set(tables.flatMap((table) => table.totals.columns));
  const hidden = hiddenColumns(placed);
  return Array.from({ length: columns.count }, (_, index) => {
    const column = columns.first + index;
    const letter = columnLetters(column);
    return {
      id: `column-${letter}`,
      column,
      letter,
      role: roles.get(column) ?? '',
      hidden: hidden.has(column),
      total: totals.has(column),
      mark: marks.get(`column-${letter}`) ?? null,
    };
  });
}

function rolesByColumn(tables: readonly TableReport[]): ReadonlyMap<number, string> {
  const roles = new Map<number, string>();
  for (const { columns } of tables) {
    for (const { column, role } of columns) {
      if (!roles.has(column)) roles.set(column, ROLE_WORDS[role] ?? role.replaceAll('-', ' '));
    }
  }
  return roles;
}

function hiddenColumns(placed: readonly PlacedFinding[]): ReadonlySet<number> {
  return new Set(
    placed
      .filter(({ finding }) => finding.rule === 'hidden-content' && finding.anchor.row === undefined)
      .flatMap(({ finding }) => finding.anchor.column ?? []),
  );
}
