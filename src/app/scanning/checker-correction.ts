import type { RoleCorrection } from '../../engine/tables/corrections';

/** What a checker said that a line or a table is. It is about the bytes that were on their screen, and ends with them. */
export interface CheckerCorrection {
  readonly correction: RoleCorrection;
  /** Absent for the author, who does not learn which of the checkers it was. */
  readonly by?: { readonly id: string; readonly name: string };
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Whether both speak of one line, or of one table as a whole. */
export function sameLine(one: RoleCorrection, other: RoleCorrection): boolean {
  return (['sheet', 'table', 'column', 'row'] as const).every((part) => one[part] === other[part]);
}
