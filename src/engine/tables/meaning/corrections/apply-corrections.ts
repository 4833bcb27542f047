import type { TableCorrections } from '../../corrections';
import type { CellGrid } from '../../layout/cell-grid';
import type { Role } from '../../roles';
import type { NamedStatistic } from '../../words/statistics-in-name';
import { compositeRoles } from '../columns/composite-roles';
import { correct, type DraftColumn } from '../columns/draft-column';
import type { DraftRow } from '../rows/row-hints';

/** Before the neighbours are looked at, so that what depends on a role follows: labels, totals, the kind of the table. */
export function correctColumns(
  columns: readonly DraftColumn[],
  corrections: TableCorrections,
  grid: CellGrid,
): void {
  for (const column of columns) {
    const index = grid.columnNumber(column.column);
    const correction = corrections.ofColumn({ labels: column.labels, index });
    if (correction) correct(column, correction, correction.role && partsOf(column, correction.role));
  }
}

/** `12 (34.5%)` corrected to a count: the first number is one, and the second what it was taken for. */
function partsOf({ facts, parts }: DraftColumn, role: Role): readonly Role[] | undefined {
  if (facts.kinds.composite === 0) return undefined;
  if (parts?.[0] === role) return parts;
  const { roles } = compositeRoles({
    shape: facts.shape,
    named: [role],
    whole: facts.whole >= 0.9,
    secondDecimals: facts.secondDecimals,
    secondIsShare: facts.seconds.every((value) => !(value < 0 || value > 100)),
  });
  return [role, ...roles.slice(1)];
}

export function correctRows(
  rows: readonly DraftRow[],
  corrections: TableCorrections,
  grid: CellGrid,
): DraftRow[] {
  return rows.map((row) => {
    const correction = corrections.ofRow({ labels: row.labels, index: grid.rowNumber(row.row) });
    if (!correction) return row;
    const { role } = correction;
    if (role === undefined) return { ...row, corrected: correction };
    const statistic = statisticSaid(role);
    return { ...row, section: false, corrected: correction, statistic, statistics: statistic ? [role] : [] };
  });
}

/** What a row gives its figures when a person says that it is of this role. */
export function statisticSaid(role: Role): NamedStatistic | undefined {
  return NO_STATISTIC.has(role) ? undefined : { role, word: role, whole: true };
}

/** A row so called says what it is itself, and nothing about its figures. */
const NO_STATISTIC: ReadonlySet<Role> = new Set<Role>(['total', 'label', 'dimension', 'other', 'note']);
