import fc from 'fast-check';
import { countsPrintedAs, sizesBeside, sizesPrintedAs } from '../../../src/engine/audit/printed-share';

const share = fc.record({
  count: fc.integer({ min: 0, max: 60 }),
  more: fc.integer({ min: 1, max: 60 }),
  decimals: fc.integer({ min: 0, max: 2 }),
});

/** |100 · count ÷ size − value| ≤ half a unit, in whole numbers. */
function prints(count: number, size: number, value: number, decimals: number): boolean {
  const places = 10 ** decimals;
  return Math.abs(200 * places * count - 2 * Math.round(value * places) * size) <= size;
}

describe('a percentage beside a count', () => {
  it('leaves exactly the counts, and the sizes, that print so', () => {
    fc.assert(
      fc.property(share, ({ count, more, decimals }) => {
        const size = count + more;
        const value = Number(((100 * count) / size).toFixed(decimals));
        const printed = { value, decimals, base: 100 };
        const counts = Array.from({ length: size + 1 }, (_, k) => k).filter((k) =>
          prints(k, size, value, decimals),
        );
        expect(countsPrintedAs(printed, { lo: size, hi: size })).toEqual({
          lo: counts[0],
          hi: counts.at(-1),
        });
        const { lo = 0, hi = 0 } = sizesPrintedAs(printed, { lo: count, hi: count }) ?? {};
        for (let of = Math.max(1, count); of < 300; of++)
          expect([of, of >= lo && of <= hi]).toEqual([of, prints(count, of, value, decimals)]);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('leaves exactly the sizes of which all others are no part of it', () => {
    fc.assert(
      fc.property(share, ({ count, more, decimals }) => {
        const value = Number(((100 * count) / (count + more)).toFixed(decimals));
        const { lo = 0, hi = 0 } = sizesBeside({ value, decimals, base: 100 }, { lo: more, hi: more }) ?? {};
        for (let of = more; of < 300; of++)
          expect([of, of >= lo && of <= hi]).toEqual([of, prints(of - more, of, value, decimals)]);
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});
