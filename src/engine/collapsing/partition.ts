/** One category of a table: its counts over all that it is crossed with. */
export type Counts = readonly number[];

/** From and to, both inside: neighbours that become one. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Categories in their order, cut into runs of neighbours whose sums may all go out: as many runs as can be, and of those
 * cuts one that merges the smallest counts. Exact, by dynamic programming over the place of the last cut.
 *
 * @param isKept whether a sum may go out
 * @returns undefined where not even all of them together may
 */
export function finestPartition(
  categories: readonly Counts[],
  isKept: (count: number) => boolean,
): readonly Run[] | undefined {
  const best: (Best | undefined)[] = [{ runs: 0, merged: 0, from: -1 }];
  for (let to = 0; to < categories.length; to++) {
    let chosen: Best | undefined;
    const sums: number[] = (categories[to] ?? []).map(() => 0);
    for (let from = to; from >= 0; from--) {
      categories[from]?.forEach((count, at) => (sums[at] = (sums[at] ?? 0) + count));
      const before = best[from];
      if (!before || !sums.every(isKept)) continue;
      const merged = from === to ? 0 : sums.reduce((sum, count) => sum + count, 0);
      const next = { runs: before.runs + 1, merged: before.merged + merged, from };
      if (!chosen || isBetter(next, chosen)) chosen = next;
    }
    best.push(chosen);
  }
  const runs: Run[] = [];
  for (let to = categories.length - 1; to >= 0;) {
    const from = best[to + 1]?.from;
    if (from === undefined) return undefined;
    runs.unshift({ from, to });
    to = from - 1;
  }
  return runs;
}

interface Best {
  readonly runs: number;
  /** Sum of the counts of merged categories. */
  readonly merged: number;
  /** Where the last run begins. */
  readonly from: number;
}

function isBetter(a: Best, b: Best): boolean {
  return a.runs !== b.runs ? a.runs > b.runs : a.merged < b.merged;
}
