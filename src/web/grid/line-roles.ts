import type { LineReport, TableReport } from '../../engine/report/report';
import { roleWord } from '../words/roles';

/** What one line of a sheet was taken for, as its head shows it. */
export interface LineRole {
  /** `t2`. */
  readonly table: string;
  readonly role: string;
  /** A person said so. */
  readonly said: boolean;
}

/** By column. Where tables stand one above the other the first has the head. */
export function columnRoles(tables: readonly TableReport[]): ReadonlyMap<number, LineRole> {
  const roles = new Map<number, LineRole>();
  for (const { id, columns } of tables) {
    for (const { column, ...line } of columns) if (!roles.has(column)) roles.set(column, lineRole(id, line));
  }
  return roles;
}

/** By row: totals, rows that name a statistic, and what people spoke of. Most rows say nothing of themselves. */
export function rowRoles(tables: readonly TableReport[]): ReadonlyMap<number, LineRole> {
  const roles = new Map<number, LineRole>();
  for (const { id, rows, totals } of tables) {
    for (const row of totals.rows) roles.set(row, { table: id, role: 'total', said: false });
    for (const { row, ...line } of rows) {
      if (line.role !== 'label' || line.corrected) roles.set(row, lineRole(id, line));
    }
  }
  return roles;
}

function lineRole(table: string, { role, corrected }: Omit<LineReport, 'name'>): LineRole {
  return { table, role: roleWord(role), said: corrected !== undefined };
}
