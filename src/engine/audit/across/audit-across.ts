import type { CountTable } from '../../differencing/count-table';
import { STEPS } from '../intervals';
import type { Interval } from '../system';
import { Work } from '../work';
import { areAllSure, groupsOf, joinsBetween, joinsWithin, NO_JOINS, sureJoins, type Joins } from './joins';
import { linkedTable, type LinkedCell, type LinkedTable } from './linked-table';
import type { CellPlace } from './links';
import { openCells, solved, type Solved } from './solved';

/**
 * A count that was taken out or rounded, and of which several tables together tell more than its own does. It is there
 * twice where tables that are not certainly of the same people would tell still more.
 */
export interface CellAcross extends Interval {
  readonly table: CountTable;
  readonly cell: LinkedCell;
  /** What its own table leaves of it; all that were released, if that is one of them. */
  readonly alone: Interval;
  readonly exact: boolean;
  /** False where some of the counts used may be others that are called the same. */
  readonly sure: boolean;
  readonly because: readonly string[];
  /** The cells of other tables that it takes. */
  readonly from: readonly { readonly table: CountTable; readonly cell: LinkedCell }[];
  /** All tables that it was looked for in. */
  readonly among: readonly CountTable[];
}

export interface AuditAcross {
  readonly cells: readonly CellAcross[];
  /** There are more tables than can be held against each other. */
  readonly isPartial: boolean;
}

/** The tables that are held against each other, and what that may still cost. */
interface Audit {
  readonly tables: readonly LinkedTable[];
  /** The first ones are the request's, the others were released before. */
  readonly ofRequest: number;
  readonly joins: Joins;
  readonly work: Work;
}

/**
 * What an intruder can compute of suppressed and rounded counts by joining tables: those of a request, in whatever sheets
 * and files, and those that were released before.
 *
 * @param work for all groups of tables together
 */
export function auditAcross(
  tables: readonly CountTable[],
  earlier: readonly CountTable[] = [],
  work = new Work(STEPS),
): AuditAcross {
  const all = [...tables, ...earlier];
  if (all.length < 2 || !all.some(({ system }) => system && system.others.length > 0))
    return { cells: [], isPartial: false };
  const linked = all.map(linkedTable);
  const { isPartial, ...joins } = joinsBetween(linked);
  const audit = { tables: linked, ofRequest: tables.length, joins, work };
  const cells = groupsOf(joins)
    .filter((group) => group.some((table) => table < tables.length))
    .flatMap((group) => cellsIn(audit, group));
  return { cells, isPartial };
}

/** What contradicts the tables before it counts others: it is held against what else does. */
function cellsIn(audit: Audit, group: readonly number[]): readonly CellAcross[] {
  if (group.length < 2) return [];
  const bySure = solved(audit, group, sureJoins(joinsWithin(audit.joins, group)));
  if (bySure) return cellsOf(audit, group, bySure);
  const agreeing: number[] = [];
  for (const table of group) {
    const more = [...agreeing, table];
    if (solved(audit, more, sureJoins(joinsWithin(audit.joins, more)))) agreeing.push(table);
  }
  const others = group.filter((table) => !agreeing.includes(table));
  // Where a table contradicts itself, nothing is computed of it here: that is said of its file.
  if (agreeing.length === 0) return [];
  return [...cellsIn(audit, agreeing), ...cellsIn(audit, others)];
}

function cellsOf(audit: Audit, group: readonly number[], bySure: Solved): readonly CellAcross[] {
  const { tables } = audit;
  const joins = joinsWithin(audit.joins, group);
  const byAll = areAllSure(joins) ? undefined : perhapsSolved(audit, group, joins);
  const released = releasedIn(audit, group);
  const among = group.flatMap((table) => tables[table]?.table ?? []);
  return group.flatMap((table) => {
    const open = openCells(tables[table]);
    if (open.length === 0) return [];
    const own = solved(audit, [table], NO_JOINS);
    const before = table < audit.ofRequest ? undefined : released;
    const [alone, perhapsAlone] = [before?.bySure ?? own, before?.byAll ?? own];
    if (!alone || !perhapsAlone) return [];
    return open.flatMap((cell) => {
      const place = { table, cell };
      const told = (solution: Solved | undefined, known: Interval, sure: boolean) =>
        solution && tellsMore(solution.of(place), known)
          ? [cellAcross(tables, place, { alone: known, among, solution, sure })]
          : [];
      const surely = told(bySure, alone.of(place), true);
      const known = surely.length > 0 ? bySure : perhapsAlone;
      const perhaps = byAll && tellsMore(byAll.of(place), known.of(place));
      return perhaps ? [...surely, ...told(byAll, perhapsAlone.of(place), false)] : surely;
    });
  });
}

/** What released tables tell together without the request: that they do cannot be mended any more. */
function releasedIn(audit: Audit, group: readonly number[]): Released | undefined {
  const released = group.filter((table) => table >= audit.ofRequest);
  if (released.length < 2) return undefined;
  const joins = joinsWithin(audit.joins, released);
  return {
    bySure: solved(audit, released, sureJoins(joins)),
    byAll: perhapsSolved(audit, released, joins),
  };
}

interface Released {
  readonly bySure?: Solved;
  readonly byAll?: Solved;
}

/** Where the numbers contradict that some rows are all there are, they are not; nor are percentages of them. */
function perhapsSolved(audit: Audit, group: readonly number[], joins: Joins): Solved | undefined {
  const isPrinted = ({ table, cell }: CellPlace) => audit.tables[table]?.cells[cell]?.state !== 'implied';
  const links = joins.links.filter(
    ({ sure, first, second }) => sure || (isPrinted(first) && isPrinted(second)),
  );
  return solved(audit, group, joins) ?? solved(audit, group, { ...sureJoins(joins), links });
}

/** Or may, where that was too much work to find. */
function tellsMore(joint: Interval, own: Interval): boolean {
  return joint.lo > own.lo || joint.hi < own.hi || (own.computed && !joint.computed);
}

interface Told {
  readonly alone: Interval;
  readonly among: readonly CountTable[];
  readonly solution: Solved;
  readonly sure: boolean;
}

function cellAcross(
  tables: readonly LinkedTable[],
  place: CellPlace,
  { alone, among, solution, sure }: Told,
): CellAcross {
  const interval = solution.of(place);
  const { because, from } = solution.steps.derivationOf(place);
  const at = ({ table, cell }: CellPlace) => {
    const linked = tables[table];
    const known = linked?.cells[cell];
    return linked && known ? [{ table: linked.table, cell: known }] : [];
  };
  const [self] = at(place);
  if (!self) throw new Error('a cell of no table');
  return {
    ...self,
    ...interval,
    alone,
    exact: interval.computed && interval.lo === interval.hi,
    sure,
    because,
    from: from.flatMap(at),
    among,
  };
}
