import { intervalsByQuotients } from '../intervals-by-quotients';
import type { Quotient } from '../narrow-by-quotients';
import { Contradiction, type Interval } from '../system';
import type { Work } from '../work';
import { joinedSystem, type JoinedSystem } from './joined-system';
import type { Joins } from './joins';
import type { LinkedTable } from './linked-table';
import type { CellPlace } from './links';
import { Steps } from './steps';

/** What tables leave of their counts together, and how it follows. */
export interface Solved {
  of(place: CellPlace): Interval;
  readonly steps: Steps;
}

export interface Solving {
  readonly tables: readonly LinkedTable[];
  readonly work: Work;
}

/** Undefined where the numbers contradict each other: then they are not of the same people, or do not add up. */
export function solved(
  { tables, work }: Solving,
  members: readonly number[],
  joins: Joins,
): Solved | undefined {
  const joined = joinedSystem(tables, members, joins);
  if (joined.contradictsItself) return undefined;
  // All unknowns that are asked for have a number before the system is solved.
  for (const table of members) for (const cell of openCells(tables[table])) joined.unknownOf({ table, cell });
  const intervals = intervalsOrNone(joined, work);
  if (!intervals) return undefined;
  return {
    of: (place) => intervalIn(joined, intervals, place),
    steps: new Steps(tables, joined),
  };
}

export function openCells(table: LinkedTable | undefined): readonly number[] {
  return [...(table?.cells ?? []).entries()].flatMap(([at, { state }]) =>
    state === 'suppressed' || state === 'rounded' ? [at] : [],
  );
}

function intervalsOrNone(joined: JoinedSystem, work: Work): readonly Interval[] | undefined {
  try {
    return intervalsByQuotients(joined.system, quotientsOf(joined), work);
  } catch (error) {
    if (error instanceof Contradiction) return undefined;
    throw error;
  }
}

function quotientsOf(joined: JoinedSystem): readonly Quotient[] {
  const operand = (unknown: number | undefined, place: CellPlace) =>
    unknown === undefined ? joined.rangeOf(place) : { unknown };
  return joined.shares.map(({ link, part, whole }) => ({
    printed: link.printed,
    part: operand(part, link.part),
    whole: operand(whole, link.whole),
  }));
}

function intervalIn(joined: JoinedSystem, intervals: readonly Interval[], place: CellPlace): Interval {
  const unknown = joined.unknownOf(place);
  const { lo, hi } = joined.rangeOf(place);
  return (unknown === undefined ? undefined : intervals[unknown]) ?? { lo, hi, computed: true };
}
