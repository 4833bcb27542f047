import { suppressTable, type Suppressing } from '../suppression/suppress-table';
import type { Table } from '../tables/table';
import type { RemedyAsked, RemedyMethod, TableOutcome, TableRemedy } from './remedy';

export interface Remedied {
  readonly tables: readonly TableRemedy[];
  /** Tables that have to be mended by hand, each with why. */
  readonly left: readonly { readonly table: string; readonly why: string }[];
}

/** What one way of mending makes of each table of counts. */
export function remedyTables(tables: readonly Table[], asked: RemedyAsked, given: Suppressing): Remedied {
  const remedied: TableRemedy[] = [];
  const left: { table: string; why: string }[] = [];
  for (const table of tables) {
    if (table.kind !== 'frequency') continue;
    const outcome = REMEDY_OF[asked.method](table, given);
    if (outcome.kind === 'remedied') remedied.push(outcome.remedy);
    if (outcome.kind === 'not-possible') left.push({ table: table.id, why: outcome.why });
  }
  return { tables: remedied, left };
}

const REMEDY_OF: Record<RemedyMethod, (table: Table, given: Suppressing) => TableOutcome> = {
  suppression: suppressTable,
};
