import type { Role } from '../../tables/roles';
import type { Line, Table, TableCell } from '../../tables/table';
import type { RecordsBehind } from '../statistics/records-said';

const COUNTS: ReadonlySet<Role> = new Set<Role>(['count', 'total', 'number-at-risk']);
/** Columns tried: a table with more counts than that says nothing by one that fits. */
const TRIED = 12;

/**
 * Each column of counts as the group that a share in its row may be of: between `people`, `men` and `women` the nearest
 * need not be the one.
 */
export function groupsInRow(table: Table): ((share: TableCell) => RecordsBehind | undefined)[] {
  if (table.continues || table.continued) return [];
  const columns = new Map<Line, Map<Line, TableCell>>();
  for (const cell of table.cellsOf(COUNTS)) {
    const rows = columns.get(cell.column) ?? new Map<Line, TableCell>();
    columns.set(cell.column, rows.set(cell.row, cell));
  }
  return [...columns.values()].slice(0, TRIED).map((rows) => ({ row }) => {
    const said = rows.get(row);
    if (said?.reading.kind !== 'number') return undefined;
    const { value } = said.reading;
    return { size: value, atMost: value, from: 'row', said, confidence: said.confidence };
  });
}
