import { Flow } from './flow';
import { independent } from './independent';
import { boundsOf, copyOf, equationsOfUnknowns, narrow, type Bounds } from './narrow';
import { networkOf } from './network';
import { narrowed, OutOfBudget, solutionIn, type Budget } from './search';
import type { Equation, Interval, System } from './system';

/** Narrowings for all that is no network: beyond them the outer bounds are told as such. */
const STEPS = 200_000;

/**
 * The least and the greatest value of each unknown over all whole-number solutions.
 *
 * Each equation narrows first; what is left falls apart into components, of which most are networks, solved by flows,
 * and the others are searched.
 *
 * @throws Contradiction when the published numbers fit nothing
 */
export function intervalsOf(system: System): readonly Interval[] {
  const bounds = boundsOf(system.unknowns);
  const of = equationsOfUnknowns(system);
  narrow(system, bounds, of, system.equations.keys());
  const found: Interval[] = system.unknowns.map((_, i) => intervalAt(bounds, i, true));
  const budget = { steps: STEPS };
  for (const members of components(system, bounds, of)) {
    const part = partOf(system, bounds, of, members);
    for (const [i, interval] of intervalsIn(part, budget).entries()) found[members[i] ?? 0] = interval;
  }
  return found;
}

function intervalAt({ lo, hi }: Bounds, unknown: number, computed: boolean): Interval {
  return { lo: lo[unknown] ?? 0, hi: hi[unknown] ?? Infinity, computed };
}

/** Undecided unknowns that stand in equations together. */
function components(
  { equations, unknowns }: System,
  { lo, hi }: Bounds,
  of: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const isOpen = (unknown: number) => (lo[unknown] ?? 0) < (hi[unknown] ?? 0);
  const seen = new Set<number>();
  const found: number[][] = [];
  for (const start of unknowns.keys()) {
    if (seen.has(start) || !isOpen(start)) continue;
    const members = [start];
    seen.add(start);
    for (const member of members) {
      for (const equation of of[member] ?? []) {
        for (const { unknown } of equations[equation]?.terms ?? []) {
          if (seen.has(unknown) || !isOpen(unknown)) continue;
          seen.add(unknown);
          members.push(unknown);
        }
      }
    }
    found.push(members);
  }
  return found;
}

/** A component as a system of its own, numbered as its members are; what is decided goes into the constants. */
function partOf(
  { equations }: System,
  { lo, hi }: Bounds,
  of: readonly (readonly number[])[],
  members: readonly number[],
): System {
  const place = new Map(members.map((member, i) => [member, i]));
  const touched = [...new Set(members.flatMap((member) => of[member] ?? []))].sort((a, b) => a - b);
  const own = touched.flatMap((i): Equation[] => {
    const equation = equations[i];
    if (!equation) return [];
    let { constant } = equation;
    const terms = equation.terms.flatMap(({ unknown, sign }) => {
      const at = place.get(unknown);
      if (at === undefined) constant -= sign * (lo[unknown] ?? 0);
      return at === undefined ? [] : [{ unknown: at, sign }];
    });
    return [{ terms, constant }];
  });
  const unknowns = members.map((member) => ({ lo: lo[member] ?? 0, hi: hi[member] ?? Infinity }));
  return { unknowns, equations: independent(leastTangledFirst(own, members.length)) };
}

/**
 * Of equations that follow from others, those go that keep a table with subtotals from being a network: their unknowns
 * stand in more than two.
 */
function leastTangledFirst(equations: readonly Equation[], unknowns: number): readonly Equation[] {
  const uses = new Uint32Array(unknowns);
  for (const { terms } of equations)
    for (const { unknown } of terms) uses[unknown] = (uses[unknown] ?? 0) + 1;
  const tangle = ({ terms }: Equation) => terms.filter(({ unknown }) => (uses[unknown] ?? 0) > 2).length;
  return equations
    .map((equation) => ({ equation, tangled: tangle(equation) }))
    .sort((a, b) => a.tangled - b.tangled)
    .map(({ equation }) => equation);
}

function intervalsIn(part: System, budget: Budget): readonly Interval[] {
  const network = networkOf(part);
  if (!network) return searched(part, budget);
  const flow = new Flow(network);
  return part.unknowns.map((_, pipe) => ({ hi: flow.greatest(pipe), lo: flow.least(pipe), computed: true }));
}

/**
 * Extremes by halving: that a solution has at most some value is true from the extreme on. Every solution met on the
 * way is a value that can be reached, which spares most questions about other unknowns.
 */
function searched(part: System, budget: Budget): readonly Interval[] {
  const of = equationsOfUnknowns(part);
  const bounds = boundsOf(part.unknowns);
  const reached: { lo: Float64Array; hi: Float64Array } = {
    lo: new Float64Array(part.unknowns.length).fill(Infinity),
    hi: new Float64Array(part.unknowns.length).fill(-Infinity),
  };
  const solve = (unknown: number, lo: number, hi: number) => {
    const held = narrowed(part, of, bounds, { unknown, lo, hi }, budget);
    const solution = held && solutionIn(part, of, held, budget);
    solution?.forEach((value, i) => {
      reached.lo[i] = Math.min(reached.lo[i] ?? value, value);
      reached.hi[i] = Math.max(reached.hi[i] ?? value, value);
    });
    return solution !== undefined;
  };
  return part.unknowns.map((_, unknown) => {
    const known = copyOf(bounds);
    try {
      if (!Number.isFinite(reached.lo[unknown] ?? Infinity))
        solve(unknown, known.lo[unknown] ?? 0, known.hi[unknown] ?? 0);
      return {
        lo: leastReached(
          known.lo[unknown] ?? 0,
          () => reached.lo[unknown] ?? 0,
          (lo, hi) => solve(unknown, lo, hi),
        ),
        hi: greatestReached(
          known.hi[unknown] ?? 0,
          () => reached.hi[unknown] ?? 0,
          (lo, hi) => solve(unknown, lo, hi),
        ),
        computed: true,
      };
    } catch (error) {
      if (error instanceof OutOfBudget) return intervalAt(bounds, unknown, false);
      throw error;
    }
  });
}

type Ask = (lo: number, hi: number) => boolean;

function leastReached(bound: number, reached: () => number, ask: Ask): number {
  for (let low = bound; low < reached();) {
    const middle = Math.floor((low + reached() - 1) / 2);
    if (!ask(low, middle)) low = middle + 1;
  }
  return reached();
}

function greatestReached(bound: number, reached: () => number, ask: Ask): number {
  for (let high = bound; high > reached();) {
    const middle = Number.isFinite(high) ? Math.ceil((high + reached() + 1) / 2) : 2 * Math.max(1, reached());
    if (!ask(middle, high)) high = middle - 1;
    else if (!Number.isFinite(high) && reached() > UNBOUNDED) return Infinity;
  }
  return reached();
}

/** More people than there are: what can be that large has no bound. */
const UNBOUNDED = 1e12;
