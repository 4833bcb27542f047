import { Flow } from './flow';
import { untangled } from './independent';
import { extremesOf } from './extremes';
import { boundsOf, equationsOfUnknowns, narrow, type Bounds } from './narrow';
import { networkOf } from './network';
import type { Equation, Interval, System } from './system';
import { Work } from './work';

/** Elementary steps for all that is no network, some ten seconds: beyond them the outer bounds are told as such. */
export const STEPS = 6_000_000_000;

/**
 * The least and the greatest value of each unknown over all whole-number solutions.
 *
 * Each equation narrows first; what is left falls apart into components, of which most are networks, solved by flows,
 * and the others by the simplex method.
 *
 * @param work what it may cost, where it is one of several
 * @throws Contradiction when the published numbers fit nothing
 */
export function intervalsOf(system: System, work = new Work(STEPS)): readonly Interval[] {
  const bounds = boundsOf(system.unknowns);
  const of = equationsOfUnknowns(system);
  narrow(system, bounds, of, system.equations.keys());
  const found: Interval[] = system.unknowns.map((_, i) => intervalAt(bounds, i, true));
  for (const members of components(system, bounds, of)) {
    const part = partOf(system, bounds, of, members);
    for (const [i, interval] of intervalsIn(part, work).entries()) found[members[i] ?? 0] = interval;
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
  return { unknowns, equations: untangled(own, members.length) };
}

function intervalsIn(part: System, work: Work): readonly Interval[] {
  const network = networkOf(part);
  if (!network) return extremesOf(part, work);
  const flow = new Flow(network);
  return part.unknowns.map((_, pipe) => ({ hi: flow.greatest(pipe), lo: flow.least(pipe), computed: true }));
}
