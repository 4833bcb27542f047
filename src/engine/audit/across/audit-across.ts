import type { CountTable } from '../../differencing/count-table';
import { intervalsOf } from '../intervals';
import { Contradiction, type Interval, type System } from '../system';
import { joinedSystem, type JoinedSystem } from './joined-system';
import { linkedTable, type LinkedCell, type LinkedTable } from './linked-table';
import { linksBetween, type CellPlace, type Link } from './links';
import { Steps } from './steps';

/**
 * A count that was taken out or rounded, and of which several tables together tell more than its own does. It is there
 * twice where tables that are not certainly of the same people would tell still more.
 */
export interface CellAcross extends Interval {
  readonly table: CountTable;
  readonly cell: LinkedCell;
  /** What its own table leaves of it. */
  readonly alone: Interval;
  readonly exact: boolean;
  /** False where some of the counts used may be others that are called the same. */
  readonly sure: boolean;
  readonly because: readonly string[];
  /** The cells of other tables that it takes. */
  readonly from: readonly { readonly table: CountTable; readonly cell: LinkedCell }[];
}

export interface AuditAcross {
  readonly cells: readonly CellAcross[];
  /** There are more tables than can be held against each other. */
  readonly isPartial: boolean;
}

/**
 * What an intruder can compute of suppressed and rounded counts by joining tables: those of a request, in whatever sheets
 * and files, and those that were released before.
 */
export function auditAcross(tables: readonly CountTable[], earlier: readonly CountTable[] = []): AuditAcross {
  const all = [...tables, ...earlier];
  if (all.length < 2 || !all.some(({ system }) => system && system.others.length > 0))
    return { cells: [], isPartial: false };
  const linked = all.map(linkedTable);
  const links = linksBetween(linked);
  if (!links) return { cells: [], isPartial: true };
  const cells = groupsOf(links)
    .filter((group) => group.some((table) => table < tables.length))
    .flatMap((group) => cellsIn(linked, group, links));
  return { cells, isPartial: false };
}

/** Tables that links hold together, each in order. */
function groupsOf(links: readonly Link[]): readonly (readonly number[])[] {
  const beside = new Map<number, Set<number>>();
  const add = (one: number, other: number) => beside.set(one, (beside.get(one) ?? new Set()).add(other));
  for (const { first, second } of links) {
    add(first.table, second.table);
    add(second.table, first.table);
  }
  const seen = new Set<number>();
  return [...beside.keys()]
    .sort((a, b) => a - b)
    .flatMap((start) => {
      if (seen.has(start)) return [];
      const group = new Set([start]);
      for (const table of group) for (const other of beside.get(table) ?? []) group.add(other);
      for (const table of group) seen.add(table);
      return [[...group].sort((a, b) => a - b)];
    });
}

function cellsIn(
  tables: readonly LinkedTable[],
  group: readonly number[],
  all: readonly Link[],
): CellAcross[] {
  const members = new Set(group);
  const links = all.filter(({ first }) => members.has(first.table));
  const sure = links.filter((link) => link.sure);
  const bySure = solved(tables, group, sure);
  const byAll = sure.length < links.length ? perhapsSolved(tables, group, links) : undefined;
  return group.flatMap((table) => {
    const open = openCells(tables[table]);
    const alone = open.length === 0 ? undefined : solved(tables, [table], []);
    if (!alone) return [];
    return open.flatMap((cell) => {
      const place = { table, cell };
      const own = alone.of(place);
      const surely = bySure && isNarrower(bySure.of(place), own) ? bySure : undefined;
      const perhaps = byAll && isNarrower(byAll.of(place), surely?.of(place) ?? own) ? byAll : undefined;
      return [
        ...(surely ? [cellAcross(tables, place, { own, found: surely, sure: true })] : []),
        ...(perhaps ? [cellAcross(tables, place, { own, found: perhaps, sure: false })] : []),
      ];
    });
  });
}

/** Where the numbers contradict that some rows are all there are, they are not. */
function perhapsSolved(
  tables: readonly LinkedTable[],
  group: readonly number[],
  links: readonly Link[],
): Solved | undefined {
  const isPrinted = ({ table, cell }: CellPlace) => tables[table]?.cells[cell]?.state !== 'implied';
  const printed = links.filter(({ sure, first, second }) => sure || (isPrinted(first) && isPrinted(second)));
  return solved(tables, group, links) ?? solved(tables, group, printed);
}

function openCells(table: LinkedTable | undefined): readonly number[] {
  return [...(table?.cells ?? []).entries()].flatMap(([at, { state }]) =>
    state === 'suppressed' || state === 'rounded' ? [at] : [],
  );
}

interface Solved {
  of(place: CellPlace): Interval;
  readonly steps: Steps;
}

/** Undefined where the numbers contradict each other: then they are not of the same people, or do not add up. */
function solved(
  tables: readonly LinkedTable[],
  members: readonly number[],
  links: readonly Link[],
): Solved | undefined {
  const joined = joinedSystem(tables, members, links);
  // All unknowns that are asked for have a number before the system is solved.
  for (const table of members) for (const cell of openCells(tables[table])) joined.unknownOf({ table, cell });
  const intervals = intervalsOrNone(joined.system);
  if (!intervals) return undefined;
  return {
    of: (place) => intervalIn(joined, intervals, place),
    steps: new Steps(tables, joined),
  };
}

function intervalsOrNone(system: System): readonly Interval[] | undefined {
  try {
    return intervalsOf(system);
  } catch (error) {
    if (error instanceof Contradiction) return undefined;
    throw error;
  }
}

function intervalIn(joined: JoinedSystem, intervals: readonly Interval[], place: CellPlace): Interval {
  const unknown = joined.unknownOf(place);
  const { lo, hi } = joined.rangeOf(place);
  return (unknown === undefined ? undefined : intervals[unknown]) ?? { lo, hi, computed: true };
}

function isNarrower(joint: Interval, own: Interval): boolean {
  return joint.lo > own.lo || joint.hi < own.hi;
}

function cellAcross(
  tables: readonly LinkedTable[],
  place: CellPlace,
  { own, found, sure }: { own: Interval; found: Solved; sure: boolean },
): CellAcross {
  const interval = found.of(place);
  const { because, from } = found.steps.derivationOf(place);
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
    alone: own,
    exact: interval.computed && interval.lo === interval.hi,
    sure,
    because,
    from: from.flatMap(at),
  };
}
