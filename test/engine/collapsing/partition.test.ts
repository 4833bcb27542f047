import fc from 'fast-check';
import { mergedLabel } from '../../../src/engine/collapsing/merged-label';
import { finestPartition, type Run } from '../../../src/engine/collapsing/partition';

const isKept = (count: number) => count === 0 || count >= 10;

const categories = fc.integer({ min: 1, max: 3 }).chain((sides) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 25 }), { minLength: sides, maxLength: sides }), {
    minLength: 1,
    maxLength: 8,
  }),
);

describe('neighbours that are merged', () => {
  it('are as few as can be, and every count that is left may go out', () => {
    fc.assert(
      fc.property(categories, (counts) => {
        const runs = finestPartition(counts, isKept);
        const most = mostRunsByTrying(counts);
        if (!runs) return most === 0;
        const covers = runs.flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, i) => from + i),
        );
        return (
          runs.length === most &&
          covers.join() === [...counts.keys()].join() &&
          runs.every((run) => isFine(counts, run))
        );
      }),
    );
  });

  it('are the smallest where there is a choice', () => {
    expect(finestPartition([[100], [4], [20]], isKept)).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 2 },
    ]);
  });

  it.each([
    [['18-34', '35-49'], '18-49'],
    [['0–4', '5–9', '10–14'], '0–14'],
    [['65-79', '80+'], '65+'],
    [['18-34', '50-64'], '18-34 + 50-64'],
    [['Harwell', 'Sefton'], 'Harwell + Sefton'],
  ])('%j are called %s', (labels, merged) => {
    expect(mergedLabel(labels)).toBe(merged);
  });
});

function isFine(counts: readonly (readonly number[])[], { from, to }: Run): boolean {
  const sides = counts[0]?.length ?? 0;
  return Array.from({ length: sides }, (_, side) =>
    counts.slice(from, to + 1).reduce((sum, line) => sum + (line[side] ?? 0), 0),
  ).every(isKept);
}

function mostRunsByTrying(counts: readonly (readonly number[])[]): number {
  let most = 0;
  for (let cuts = 0; cuts < 2 ** (counts.length - 1); cuts++) {
    const runs: Run[] = [];
    let from = 0;
    for (let at = 0; at < counts.length; at++) {
      if (at < counts.length - 1 && ((cuts >> at) & 1) === 0) continue;
      runs.push({ from, to: at });
      from = at + 1;
    }
    if (runs.every((run) => isFine(counts, run))) most = Math.max(most, runs.length);
  }
  return most;
}
