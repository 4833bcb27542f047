import type { Range, Equation, System } from '../system';
import type { LinkedSum, LinkedTable } from './linked-table';
import type { Joins } from './joins';
import type { CellPlace, Link } from './links';
import type { ShareLink } from './share-links';

/** A sum of one table, over counts that may stand in others as well. */
export interface JoinedSum {
  readonly table: number;
  readonly sum: LinkedSum;
}

/** A percentage of two counts; a value where all is known of one. */
export interface JoinedShare {
  readonly link: ShareLink;
  readonly part: number | undefined;
  readonly whole: number | undefined;
}

/** One system of several tables: a count that stands in two of them is one unknown. */
export interface JoinedSystem {
  readonly system: System;
  /** In the order of the equations. */
  readonly sums: readonly JoinedSum[];
  readonly shares: readonly JoinedShare[];
  /** Of a sum all is known, and it does not add up: some of the tables count others. */
  readonly contradictsItself: boolean;
  /** The unknown that stands for a cell; undefined where all is known of it. */
  unknownOf(place: CellPlace): number | undefined;
  /** What is published of a cell, in whichever table. */
  rangeOf(place: CellPlace): Range;
  /** All cells that are the same count. */
  sameAs(place: CellPlace): readonly CellPlace[];
}

/** @param members places of the tables to join */
export function joinedSystem(
  tables: readonly LinkedTable[],
  members: readonly number[],
  { links, shares: figures }: Joins,
): JoinedSystem {
  const counts = new Counts(tables, members);
  for (const link of [...links].sort((a, b) => Number(b.sure) - Number(a.sure))) counts.join(link);
  const unknowns = new Unknowns(counts);
  const divided = new Set(figures.flatMap(({ part, whole }) => [counts.rootOf(part), counts.rootOf(whole)]));
  // A whole that no table prints, and that nothing is a share of, says nothing of its parts.
  const saysNothing = ({ table, sum }: JoinedSum) => {
    const whole = { table, cell: sum.total };
    return sum.isImplied && counts.isAlone(whole) && !divided.has(counts.rootOf(whole));
  };
  const joined = members
    .flatMap((table) => (tables[table]?.sums ?? []).map((sum): JoinedSum => ({ table, sum })))
    .filter((sum) => !saysNothing(sum))
    .map((sum) => ({ ...sum, equation: equationOf(sum, unknowns) }));
  const open = joined.filter(({ equation }) => equation.terms.length > 0);
  return {
    sums: open.map(({ table, sum }) => ({ table, sum })),
    shares: figures.map((link) => ({
      ...{ link, part: unknowns.of(link.part), whole: unknowns.of(link.whole) },
    })),
    system: { unknowns: unknowns.ranges, equations: open.map(({ equation }) => equation) },
    contradictsItself: joined.some(({ equation }) => equation.terms.length === 0 && equation.constant !== 0),
    unknownOf: (place) => unknowns.of(place),
    rangeOf: (place) => counts.range(counts.rootOf(place)),
    sameAs: (place) => counts.sameAs(place),
  };
}

function equationOf({ table, sum: { total, parts } }: JoinedSum, unknowns: Unknowns): Equation {
  let constant = 0;
  const signs = new Map<number, number>();
  for (const [cell, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
    const unknown = unknowns.of({ table, cell });
    if (unknown === undefined) constant -= sign * unknowns.valueAt({ table, cell });
    else signs.set(unknown, (signs.get(unknown) ?? 0) + sign);
  }
  // One count on both sides cancels out; twice on one side, no system here has a place for it.
  if ([...signs.values()].some((sign) => Math.abs(sign) > 1)) return { terms: [], constant: 0 };
  const terms = [...signs].flatMap(([unknown, sign]) =>
    sign === 0 ? [] : [{ unknown, sign: sign > 0 ? (1 as const) : (-1 as const) }],
  );
  return { terms, constant };
}

/** `<5` beside a 0 is one that takes zeros for small counts: 1 is the least that its text alone says. */
function inBoth(a: Range, b: Range): Range | undefined {
  const both = { lo: Math.max(a.lo, b.lo), hi: Math.min(a.hi, b.hi) };
  if (both.lo <= both.hi) return both;
  return both.lo === 1 && both.hi === 0 ? { lo: 0, hi: 0 } : undefined;
}

/** Cells that are the same count, joined one after the other (union-find), each with what all of them leave of it. */
class Counts {
  private readonly starts = new Map<number, number>();
  private readonly places: CellPlace[] = [];
  private readonly parent: number[] = [];
  private readonly ranges: Range[] = [];
  private readonly members = new Map<number, number[]>();

  constructor(tables: readonly LinkedTable[], members: readonly number[]) {
    for (const table of members) {
      this.starts.set(table, this.parent.length);
      for (const [cell, { lo, hi, state }] of (tables[table]?.cells ?? []).entries()) {
        this.parent.push(this.parent.length);
        this.places.push({ table, cell });
        // Of a whole its sum will speak.
        const isOpenWhole = state === 'implied' && lo < hi;
        this.ranges.push(isOpenWhole ? { lo: 0, hi: Infinity } : { lo, hi });
      }
    }
  }

  /** Two that cannot be equal are not the same, whatever they are called. */
  join({ first, second }: Link): void {
    const [one, other] = [this.rootOf(first), this.rootOf(second)];
    const [a, b] = [this.range(one), this.range(other)];
    const both = inBoth(a, b);
    if (one === other || !both) return;
    this.parent[other] = one;
    this.ranges[one] = both;
    this.members.set(one, [...this.membersOf(one), ...this.membersOf(other)]);
  }

  rootOf({ table, cell }: CellPlace): number {
    let at = (this.starts.get(table) ?? 0) + cell;
    for (let up = this.parent[at] ?? at; up !== at; up = this.parent[at] ?? at) at = up;
    return at;
  }

  range(root: number): Range {
    return this.ranges[root] ?? { lo: 0, hi: Infinity };
  }

  isAlone(place: CellPlace): boolean {
    return this.membersOf(this.rootOf(place)).length === 1;
  }

  sameAs(place: CellPlace): readonly CellPlace[] {
    return this.membersOf(this.rootOf(place)).flatMap((at) => this.places[at] ?? []);
  }

  private membersOf(root: number): readonly number[] {
    return this.members.get(root) ?? [root];
  }
}

/** Counts of which not all is known, numbered as they are met. */
class Unknowns {
  readonly ranges: Range[] = [];
  private readonly numbers = new Map<number, number>();

  constructor(private readonly counts: Counts) {}

  of(place: CellPlace): number | undefined {
    const root = this.counts.rootOf(place);
    const range = this.counts.range(root);
    if (range.lo === range.hi) return undefined;
    const known = this.numbers.get(root);
    if (known !== undefined) return known;
    this.numbers.set(root, this.ranges.length);
    return this.ranges.push(range) - 1;
  }

  /** Of a count that is known. */
  valueAt(place: CellPlace): number {
    return this.counts.range(this.counts.rootOf(place)).lo;
  }
}
