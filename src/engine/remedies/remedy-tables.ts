import { collapseTable } from '../collapsing/collapse-table';
import { roundTable } from '../rounding/round-table';
import { suppressTable } from '../suppression/suppress-table';
import type { Table } from '../tables/table';
import type { MendingMeans } from './mending-means';
import type { RemedyAsked, RemedyMethod, TableOutcome, TableRemedy } from './remedy';
import { leastBase } from './rounding-bases';
import { saidInStatement } from './said-in-statement';

export interface Remedied {
  readonly tables: readonly TableRemedy[];
  /** Tables that have to be mended by hand, each with why. */
  readonly left: readonly { readonly table: string; readonly why: string }[];
  /** What the file's statement has to say then; nothing where only some of its tables are mended so. */
  readonly said?: string;
}

/** What one way of mending makes of each table of counts. */
export function remedyTables(tables: readonly Table[], asked: RemedyAsked, given: MendingMeans): Remedied {
  const remedied: TableRemedy[] = [];
  const left: { table: string; why: string }[] = [];
  for (const table of tables) {
    if (table.kind !== 'frequency') continue;
    const isAlone = tables.every(({ id, grid }) => id === table.id || grid.id !== table.grid.id);
    const outcome = REMEDY_OF[asked.method]({ table, asked, given, isAlone });
    if (outcome.kind === 'remedied') remedied.push(outcome.remedy);
    if (outcome.kind === 'not-possible') left.push({ table: table.id, why: outcome.why });
  }
  const said = remedied.length > 0 && left.length === 0 && saidInStatement(asked, given);
  return { tables: remedied, left, ...(said && { said }) };
}

interface ToRemedy {
  readonly table: Table;
  readonly asked: RemedyAsked;
  readonly given: MendingMeans;
  /** No other table stands in its grid. */
  readonly isAlone: boolean;
}

const REMEDY_OF: Record<RemedyMethod, (to: ToRemedy) => TableOutcome> = {
  suppression: ({ table, given }) => suppressTable(table, given),
  rounding: ({ table, asked, given }) => {
    const base = asked.base ?? leastBase(given.limits);
    return base === undefined ? { kind: 'not-possible', why: NO_BASE } : roundTable(table, base, given);
  },
  collapsing: ({ table, given, isAlone }) =>
    isAlone ? collapseTable(table, given) : { kind: 'not-possible', why: BESIDE },
};

const NO_BASE = 'The rulebook lets no multiple of a usual base out.';
const BESIDE = 'Another table stands beside it, whose lines would move: put each into a file of its own.';
