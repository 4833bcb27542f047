import type { Equation } from './system';

/** The largest prime below 2^31: products stay exact in two steps of 16 bits. */
const PRIME = 2_147_483_647;

/**
 * Equations that say something new, in the order given: one that follows from those before is left out. Decided by
 * elimination modulo a prime: an equation left out by a chance of one in two billion makes intervals wider, never
 * narrower.
 */
function independent(equations: readonly Equation[]): readonly Equation[] {
  const pivots = new Map<number, Map<number, number>>();
  return equations.filter(({ terms }) => {
    const row = new Map(terms.map(({ unknown, sign }) => [unknown, sign === 1 ? 1 : PRIME - 1]));
    for (;;) {
      const pivot = [...row.keys()].find((unknown) => pivots.has(unknown));
      const known = pivot === undefined ? undefined : pivots.get(pivot);
      if (pivot === undefined || !known) break;
      subtract(row, known, row.get(pivot) ?? 0);
    }
    const [first] = row;
    if (!first) return false;
    const [unknown, value] = first;
    const inverse = power(value, PRIME - 2);
    pivots.set(unknown, new Map([...row].map(([at, of]) => [at, times(of, inverse)])));
    return true;
  });
}

/**
 * Equations that say something new; of those that follow from others, those go that keep a table with subtotals from being a network: their unknowns
 * stand in more than two.
 */
export function untangled(equations: readonly Equation[], unknowns: number): readonly Equation[] {
  const uses = new Uint32Array(unknowns);
  for (const { terms } of equations)
    for (const { unknown } of terms) uses[unknown] = (uses[unknown] ?? 0) + 1;
  const tangle = ({ terms }: Equation) => terms.filter(({ unknown }) => (uses[unknown] ?? 0) > 2).length;
  const leastFirst = equations
    .map((equation) => ({ equation, tangled: tangle(equation) }))
    .sort((a, b) => a.tangled - b.tangled)
    .map(({ equation }) => equation);
  return independent(leastFirst);
}

/** row − factor · other, whose pivot is 1. */
function subtract(row: Map<number, number>, other: ReadonlyMap<number, number>, factor: number): void {
  for (const [unknown, value] of other) {
    const left = ((row.get(unknown) ?? 0) + PRIME - times(value, factor)) % PRIME;
    if (left === 0) row.delete(unknown);
    else row.set(unknown, left);
  }
}

function times(a: number, b: number): number {
  return (((a * (b >>> 16)) % PRIME) * 65_536 + a * (b & 65_535)) % PRIME;
}

function power(base: number, exponent: number): number {
  let result = 1;
  for (let factor = base, left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = times(result, factor);
    factor = times(factor, factor);
  }
  return result;
}
