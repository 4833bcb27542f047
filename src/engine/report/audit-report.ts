import type { CellAcross } from '../audit/across/audit-across';
import { LIMIT_REACHED, type AuditedCell } from '../audit/audit-table';
import type { Anchor } from '../model/anchor';

/** `sluice-audit/1`: every count that was taken out, with what can be computed of it. */
export interface AuditReport {
  readonly schema: 'sluice-audit/1';
  readonly cells: readonly AuditReportCell[];
}

export interface AuditReportCell extends Anchor {
  readonly path: string;
  readonly lo: number;
  /** Null where nothing bounds it. */
  readonly hi: number | null;
  readonly exact: boolean;
  /** False when a limit was reached, or sums contradict each other: then `lo` and `hi` are outer bounds. */
  readonly computed: boolean;
  readonly because: readonly string[];
}

export function auditReportCell(
  path: string,
  { cell, lo, hi, exact, computed, because }: AuditedCell,
): AuditReportCell {
  return { path, ...cell.anchor, lo, hi: Number.isFinite(hi) ? hi : null, exact, computed, because };
}

/** The cells of a request, each with what other tables tell of it beyond its own: not where that is only likely. */
export function withAcross(
  cells: readonly AuditReportCell[],
  across: readonly CellAcross[],
): readonly AuditReportCell[] {
  const known = new Map(
    across.flatMap((found) =>
      found.sure ? [[placeKey({ path: found.table.path, ...found.cell.anchor }), found] as const] : [],
    ),
  );
  return cells.map((cell) => {
    const found = known.get(placeKey(cell));
    // Percentages of the same table may tell more than other tables do.
    if (!found || (cell.lo >= found.lo && (cell.hi ?? Infinity) <= found.hi)) return cell;
    const [lo, hi] = [Math.max(cell.lo, found.lo), Math.min(cell.hi ?? Infinity, found.hi)];
    return {
      ...cell,
      ...{ lo, hi: Number.isFinite(hi) ? hi : null },
      exact: lo === hi && found.computed,
      computed: found.computed,
      because: [...(found.computed ? [] : [LIMIT_REACHED]), ...[...found.because].reverse()],
    };
  });
}

function placeKey({
  path,
  part,
  sheet,
  table,
  page,
  row,
  column,
  line,
  start,
}: Anchor & { readonly path: string }): string {
  return JSON.stringify([path, part, page, sheet, table, row, column, line, start]);
}

export function auditText({ cells }: AuditReport): string {
  if (cells.length === 0) return 'No count was taken out.\n';
  return `${cells.map(lineOf).join('\n')}\n`;
}

function lineOf({ path, sheet, a1, line, start, lo, hi, exact, computed, because }: AuditReportCell): string {
  const place = `${path}${sheet === undefined ? '' : ` ${sheet}!`} ${a1 ?? `line ${line ?? 0}, ${start ?? 0}`}`;
  const range = exact ? `exactly ${lo}` : hi === null ? `${lo} or more` : `${lo} to ${hi}`;
  const why = because[0] === undefined ? '' : `   ${because[0]}`;
  return `${place}: ${range}${computed ? '' : ' at the widest'}${why}`;
}
