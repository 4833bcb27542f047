import fc from 'fast-check';
import { intervalsOf } from '../../../src/engine/audit/intervals';
import type { Equation, Interval, Range, System } from '../../../src/engine/audit/system';
import { bruteForce } from './brute-force';

interface Hidden {
  readonly sides: readonly number[];
  readonly cells: readonly number[];
  readonly shown: readonly boolean[];
}

/** A table of any number of sides with all its totals; some cells and some totals are not shown. */
function systemOf({ sides, cells, shown }: Hidden): System {
  const whole = sides.map((side) => side + 1);
  const size = whole.reduce((product, side) => product * side, 1);
  const coordinates = (at: number) => {
    let rest = at;
    return whole.map((side) => {
      const here = rest % side;
      rest = Math.floor(rest / side);
      return here;
    });
  };
  const indexOf = (place: readonly number[]) =>
    place.reduceRight((index, here, side) => index * (whole[side] ?? 1) + here, 0);
  const value = new Array<number>(size).fill(0);
  const inner = Array.from({ length: size }, (_, at) => at).filter((at) =>
    coordinates(at).every((here, side) => here < (sides[side] ?? 0)),
  );
  inner.forEach((at, i) => {
    const place = coordinates(at);
    for (let which = 0; which < 2 ** sides.length; which++) {
      const total = indexOf(place.map((here, side) => (which & (1 << side) ? (sides[side] ?? 0) : here)));
      value[total] = (value[total] ?? 0) + (cells[i % cells.length] ?? 0);
    }
  });
  const unknowns: Range[] = [];
  const place = value.map((_, at) => {
    if (shown[at % shown.length]) return -1;
    unknowns.push({ lo: 0, hi: Infinity });
    return unknowns.length - 1;
  });
  const equations = value.flatMap((_, at): Equation[] => {
    const where = coordinates(at);
    return where.flatMap((here, side): Equation[] => {
      if (here !== sides[side]) return [];
      const parts = Array.from({ length: here }, (_, i) =>
        indexOf(where.map((of, s) => (s === side ? i : of))),
      );
      const terms = [...parts.map((part) => ({ part, sign: 1 as const })), { part: at, sign: -1 as const }];
      const known = terms.filter(({ part }) => place[part] === -1);
      return [
        {
          terms: terms
            .filter(({ part }) => place[part] !== -1)
            .map(({ part, sign }) => ({ unknown: place[part] ?? 0, sign })),
          constant: 0 - known.reduce((sum, { part, sign }) => sum + sign * (value[part] ?? 0), 0),
        },
      ];
    });
  });
  return { unknowns, equations };
}

const table = (...sides: fc.Arbitrary<number>[]): fc.Arbitrary<Hidden> =>
  fc.record({
    sides: fc.tuple(...sides),
    cells: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 12, maxLength: 12 }),
    // A prime length, so that no side repeats its pattern.
    shown: fc.array(
      fc.oneof({ weight: 2, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      {
        minLength: 37,
        maxLength: 37,
      },
    ),
  });

function same(system: System): void {
  const wanted = bruteForce(system, 26);
  const found = intervalsOf(system);
  found.forEach((interval: Interval, i) => {
    expect(interval.computed).toBe(true);
    const truth = wanted[i];
    expect(truth).toBeDefined();
    if (Number.isFinite(interval.hi)) expect({ lo: interval.lo, hi: interval.hi }).toEqual(truth);
    else expect(interval.lo).toBe(truth?.lo);
  });
}

const side = fc.integer({ min: 2, max: 4 });
const few = (system: System) => system.unknowns.length <= 9;

describe('intervals agree with every table that could be', () => {
  it('in two-way tables', () => {
    fc.assert(
      fc.property(
        table(fc.integer({ min: 2, max: 3 }), side)
          .map(systemOf)
          .filter(few),
        same,
      ),
      { numRuns: 150, seed: 1 },
    );
  });

  it('in three-way tables, which are no networks', () => {
    const two = fc.constant(2);
    fc.assert(
      fc.property(
        table(two, two, fc.integer({ min: 2, max: 3 }))
          .map(systemOf)
          .filter(few),
        same,
      ),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('what the numbers say of each other', () => {
  it('an unknown alone in its sum is known exactly', () => {
    const [interval] = intervalsOf({
      unknowns: [{ lo: 0, hi: Infinity }],
      equations: [{ terms: [{ unknown: 0, sign: 1 }], constant: 3 }],
    });
    expect(interval).toEqual({ lo: 3, hi: 3, computed: true });
  });

  it('an unknown that no sum holds has no upper bound', () => {
    expect(intervalsOf({ unknowns: [{ lo: 1, hi: Infinity }], equations: [] })).toEqual([
      { lo: 1, hi: Infinity, computed: true },
    ]);
  });

  it('numbers that contradict each other are refused', () => {
    const equations: Equation[] = [{ terms: [{ unknown: 0, sign: 1 }], constant: -2 }];
    expect(() => intervalsOf({ unknowns: [{ lo: 0, hi: Infinity }], equations })).toThrow();
  });
});
