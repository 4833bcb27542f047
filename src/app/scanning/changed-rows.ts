import type { Place } from '../../engine/model/anchor';
import { changesBetween, type Change } from './row-changes';
import type { Renderings } from './scanning.port';

/** A row as it was and as it is; one of both is absent where the row came or went. */
export interface ChangedRow {
  /** 1-based: of now, or of what went. */
  readonly row: number;
  readonly was?: readonly string[];
  readonly is?: readonly string[];
  /** 1-based columns whose cells differ; of a row that came or went none. */
  readonly columns: readonly number[];
}

export interface ChangedSheet {
  readonly kind: 'grid' | 'text';
  readonly place: Place;
  readonly rows: readonly ChangedRow[];
}

interface Rendered {
  readonly sha256: string;
  readonly format: string;
}

/** Beyond that a person compares in a program made for it. */
const MOST_ROWS = 5000;
const MOST_SHEETS = 20;

/** Whole rows that differ between two renderings, sheet by sheet in the order of the later one. */
export async function changedRows(
  renderings: Renderings,
  { was, is }: { readonly was: Rendered; readonly is: Rendered },
): Promise<{ readonly sheets: readonly ChangedSheet[]; readonly isPartial: boolean }> {
  const [old, now] = await Promise.all([
    renderings.outline(was.sha256, was.format),
    renderings.outline(is.sha256, is.format),
  ]);
  if (!old || !now || now.sheets.length === 0) return { sheets: [], isPartial: true };
  const sheets: ChangedSheet[] = [];
  for (const [sheet, { kind, place }] of now.sheets.slice(0, MOST_SHEETS).entries()) {
    const before = old.sheets[sheet]
      ? await renderings.rows(was.sha256, sheet, 1, MOST_ROWS, was.format)
      : [];
    const after = await renderings.rows(is.sha256, sheet, 1, MOST_ROWS, is.format);
    const cells = new Map(after.map((row) => [row.number, row.cells]));
    const rows = inRows(changesBetween(before, after), cells);
    if (rows.length > 0) sheets.push({ kind, place, rows });
  }
  const isLong = [...old.sheets, ...now.sheets].some(({ rows }) => rows > MOST_ROWS);
  return { sheets, isPartial: isLong || now.sheets.length > MOST_SHEETS };
}

/** All cells that differ are named, so that the row of before is that of now with theirs put back. */
function inRows(
  changes: readonly Change[],
  cells: ReadonlyMap<number, readonly string[]>,
): readonly ChangedRow[] {
  const rows: ChangedRow[] = [];
  const changed = new Map<number, { was: string[]; is: readonly string[]; columns: number[] }>();
  for (const change of changes) {
    if (change.kind === 'gone') rows.push({ row: change.row, was: change.cells, columns: [] });
    else if (change.kind === 'added') rows.push({ row: change.row, is: change.cells, columns: [] });
    else {
      const is = cells.get(change.row) ?? [];
      const known = changed.get(change.row) ?? { was: [...is], is, columns: [] };
      if (known.columns.length === 0) {
        changed.set(change.row, known);
        rows.push({ row: change.row, ...known });
      }
      known.was[change.column - 1] = change.was;
      known.columns.push(change.column);
    }
  }
  return rows;
}
