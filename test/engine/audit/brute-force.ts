import type { Range, System } from '../../../src/engine/audit/system';

/** All whole-number solutions of a small system, by trying everything. */
export function bruteForce({ unknowns, equations }: System, most: number): readonly (Range | undefined)[] {
  const lo = unknowns.map(() => Infinity);
  const hi = unknowns.map(() => -Infinity);
  const values = unknowns.map(() => 0);
  const last = equations.map(({ terms }) => Math.max(-1, ...terms.map(({ unknown }) => unknown)));
  const fits = (at: number) =>
    equations.every(
      ({ terms, constant }, i) =>
        last[i] !== at ||
        terms.reduce((sum, { unknown, sign }) => sum + sign * (values[unknown] ?? 0), 0) === constant,
    );
  const go = (at: number): void => {
    const range = unknowns[at];
    if (!range) {
      values.forEach((value, i) => {
        lo[i] = Math.min(lo[i] ?? value, value);
        hi[i] = Math.max(hi[i] ?? value, value);
      });
      return;
    }
    for (let value = range.lo; value <= Math.min(range.hi, most); value++) {
      values[at] = value;
      if (fits(at)) go(at + 1);
    }
  };
  go(0);
  return lo.map((low, i) => (Number.isFinite(low) ? { lo: low, hi: hi[i] ?? 0 } : undefined));
}
