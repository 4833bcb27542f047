import fc from 'fast-check';
import { GomoryCuts } from '../../../src/engine/suppression/gomory-cuts';
import type { Cut } from '../../../src/engine/suppression/problem';
import { highsSolver } from '../../../src/infra/solver/highs-solver';

const CELLS = 8;

const condition: fc.Arbitrary<Cut> = fc
  .record({
    values: fc.array(fc.constantFrom(0, 0, 0.5, 1, 1, 1, 2, -1), { minLength: CELLS, maxLength: CELLS }),
    atLeast: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ values, atLeast }) => ({
    cells: [...values.keys()].filter((cell) => values[cell] !== 0),
    values: values.filter((value) => value !== 0),
    atLeast,
  }));

const left = ({ cells, values }: Cut, parts: ArrayLike<number>) =>
  cells.reduce((sum, cell, at) => sum + (values[at] ?? 0) * (parts[cell] ?? 0), 0);

const wholePatterns = Array.from({ length: 2 ** CELLS }, (_, choice) =>
  Array.from({ length: CELLS }, (_, cell) => (choice >> cell) & 1),
);

describe("Gomory's cuts", () => {
  it('are kept by every whole pattern that keeps what they follow from, and broken by the fractions', async () => {
    const solver = await highsSolver();
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(condition, { minLength: 3, maxLength: 10 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: CELLS, maxLength: CELLS }),
        (conditions, costs) => {
          const program = solver.open(
            costs.map((cost) => ({ cost, lo: 0, hi: 1 })),
            [],
          );
          const gomory = new GomoryCuts();
          const valid = wholePatterns.filter((pattern) =>
            conditions.every((one) => left(one, pattern) >= one.atLeast),
          );
          // What follows is learnt, too: cuts of cuts.
          for (let [round, fresh] = [0, conditions]; round < 6 && fresh.length > 0; round++) {
            gomory.learn(fresh);
            program.addRows(
              fresh.map(({ cells: columns, values, atLeast }) => ({
                ...{ lo: atLeast, hi: Infinity, columns, values },
              })),
            );
            const { kind, values } = program.solve({ whole: false, seconds: 60 });
            if (kind !== 'optimal') break;
            fresh = [...gomory.brokenBy(values, { multiples: 3, most: 10 })];
            found += fresh.length;
            for (const cut of fresh) {
              expect(left(cut, values)).toBeLessThan(cut.atLeast);
              expect(valid.find((pattern) => left(cut, pattern) < cut.atLeast)).toBeUndefined();
            }
          }
          program.close();
        },
      ),
      { numRuns: 100, seed: 1 },
    );
    expect(found).toBeGreaterThan(50);
  });
});
