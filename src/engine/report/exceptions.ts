import { isSamePlace, type Anchor, type Place } from '../model/anchor';
import type { GridProfile } from '../tables/profile';
import type { Line, Table, TableCell } from '../tables/table';

/**
 * `except: [total, percentage]` of a rule: roles it skips. It sees each table without the lines and cells that have
 * such a role; `total` also names the lines that add up others.
 */
export interface Exceptions {
  table(table: Table): Table;
  profile(profile: GridProfile): GridProfile;
}

const NO_EXCEPTIONS: Exceptions = { table: (table) => table, profile: (profile) => profile };

export function exceptions(roles: readonly string[]): Exceptions {
  if (roles.length === 0) return NO_EXCEPTIONS;
  const skipped = new Set(roles);
  const kept = (line: Line) => !skipped.has(line.role) && !(line.total && skipped.has('total'));
  const keptCell = ({ role, column, row }: TableCell) => !skipped.has(role) && kept(column) && kept(row);
  return {
    table: (table) => ({
      ...table,
      columns: table.columns.filter(kept),
      rows: table.rows.filter(kept),
      get cells() {
        return table.cells.filter(keptCell);
      },
      cellsOf: (roles) => table.cellsOf(roles).filter(keptCell),
    }),
    profile: (profile) => ({ ...profile, columns: profile.columns.filter(({ line }) => kept(line)) }),
  };
}

/** Anchors that a rule over raw cells named, without those in a column whose role it skips. */
export function outsideSkipped(
  roles: readonly string[],
  tables: readonly SeenTable[],
): (anchor: Anchor) => boolean {
  if (roles.length === 0) return () => true;
  const skipped = new Set(roles);
  return ({ row, column, ...place }) => {
    if (row === undefined || column === undefined) return true;
    const holds = tables.find(
      (seen) =>
        isSamePlace(seen.place, place) && row >= seen.top && row <= seen.bottom && seen.roles.has(column),
    );
    return !skipped.has(holds?.roles.get(column) ?? '');
  };
}

/** What is remembered of a table for rules that looked at its raw cells. */
export interface SeenTable {
  readonly place: Place;
  readonly top: number;
  readonly bottom: number;
  readonly roles: ReadonlyMap<number, string>;
}
