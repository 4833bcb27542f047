import { BY_WORDS, type RoleCorrection } from '../../corrections';
import type { Role } from '../../roles';
import type { DraftColumn } from '../columns/draft-column';
import type { DraftTable } from '../draft-table';
import type { DraftRow } from '../rows/row-hints';

/** Roles whose figures say of how many people, or of how many of anything, something is true. */
export const COUNTS: ReadonlySet<Role> = new Set<Role>([
  ...(['count', 'genotype-count', 'number-at-risk', 'number-of-events'] as const),
]);

/**
 * The table as a person says that it is. Of what is no table no figure means anything; one that counts nobody keeps all
 * but its counts. Done last, since nothing that stands around a figure may make a count of it again.
 */
export function correctWhole(draft: DraftTable, correction: RoleCorrection): DraftTable {
  return correction.not === 'counts' ? withoutCounts(draft, correction) : noTable(draft, correction);
}

function noTable(draft: DraftTable, correction: RoleCorrection): DraftTable {
  return {
    ...draft,
    ...{ kind: 'other', rowsDecide: false, measure: undefined, corrected: correction, rowTotals: new Map() },
    columns: draft.columns.map((column) => meaningless(column, correction)),
    rows: draft.rows.map((row) => ({ ...row, statistic: undefined, statistics: [] })),
  };
}

function withoutCounts(draft: DraftTable, correction: RoleCorrection): DraftTable {
  const isCount = ({ role, parts }: DraftColumn) =>
    COUNTS.has(role) || parts?.some((part) => COUNTS.has(part));
  return {
    ...draft,
    kind: draft.kind === 'frequency' ? 'other' : draft.kind,
    corrected: correction,
    columns: draft.columns.map((column) => (isCount(column) ? countingNobody(column, correction) : column)),
    rows: draft.rows.map(namingNoCount),
  };
}

function countingNobody(column: DraftColumn, correction: RoleCorrection): DraftColumn {
  const parts = column.parts?.map((part): Role => (COUNTS.has(part) ? 'other' : part));
  if (!COUNTS.has(column.role)) return { ...column, parts };
  return { ...meaningless(column, correction), total: column.total, addends: column.addends, parts };
}

function meaningless(column: DraftColumn, correction: RoleCorrection): DraftColumn {
  return {
    ...column,
    ...{ role: 'other', confidence: 1, reasons: [BY_WORDS[correction.by]], parts: undefined },
    ...{ total: false, addends: [], proven: false, corrected: { ...correction, role: 'other' } },
  };
}

function namingNoCount(row: DraftRow): DraftRow {
  const statistics = row.statistics.filter((role) => !COUNTS.has(role));
  const statistic = row.statistic && COUNTS.has(row.statistic.role) ? undefined : row.statistic;
  return { ...row, statistic, statistics };
}
