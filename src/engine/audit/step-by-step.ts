import { derivationOf } from './derivation';
import type { PublishedCell } from './published-cell';
import type { PublishedSum } from './published-sum';
import type { PublishedTable } from './published-table';

/** A count that a sum tells once others are known: `needs` are those that no reader sees in it. */
interface Step {
  readonly sum: PublishedSum;
  readonly needs: readonly number[];
}

/** A person follows so many sums. */
const MOST_STEPS = 3;

/**
 * Counts that are found one after the other: `row 4: 47 − 31 = 16, with 31 from column B: 120 − (54 + 35) = 31`. What a
 * single sum tells needs no steps, and what only many sums together tell has none.
 *
 * @param sums of the table, those that hold
 * @returns by the index of the cell, in words
 */
export function stepByStep(
  { cells, ...table }: PublishedTable,
  sums: readonly PublishedSum[],
): (index: number) => string | undefined {
  const known = [...cells];
  const steps = new Map<number, Step>();
  const sumsOf = new Map<number, PublishedSum[]>();
  for (const sum of sums)
    for (const index of [sum.total, ...sum.parts]) sumsOf.set(index, [...(sumsOf.get(index) ?? []), sum]);
  const waiting = new Set(sums);
  for (const sum of waiting) {
    waiting.delete(sum);
    const all = [sum.total, ...sum.parts];
    const [found, ...others] = all.filter((index) => !isKnown(known[index]));
    const cell = known[found ?? -1];
    if (found === undefined || others.length > 0 || cell?.state !== 'suppressed') continue;
    const value = solvedFor(found, sum, known);
    known[found] = { ...cell, lo: value, hi: value, state: 'shown' };
    steps.set(found, { sum, needs: all.filter((index) => steps.has(index)) });
    for (const next of sumsOf.get(found) ?? []) waiting.add(next);
  }
  const told = (index: number, { sum }: Step) => derivationOf({ ...table, cells: known }, sum, index);
  return (index) => {
    const step = steps.get(index);
    const before = stepsBefore(index, steps);
    if (!step || before.length === 0 || before.length >= MOST_STEPS) return undefined;
    const from = before.map(([of, other]) => `${known[of]?.lo ?? 0} from ${told(of, other)}`);
    return `${told(index, step)}, with ${from.join(', and ')}`;
  };
}

function isKnown(cell: PublishedCell | undefined): boolean {
  return cell !== undefined && cell.state !== 'suppressed' && cell.lo === cell.hi;
}

function solvedFor(index: number, { total, parts }: PublishedSum, known: readonly PublishedCell[]): number {
  const sum = parts.reduce((all, part) => (part === index ? all : all + (known[part]?.lo ?? 0)), 0);
  return index === total ? sum : (known[total]?.lo ?? 0) - sum;
}

/** Those that a step takes, the nearest first, each once; more than can be told where they are too many. */
function stepsBefore(index: number, steps: ReadonlyMap<number, Step>): readonly (readonly [number, Step])[] {
  const found = new Map<number, Step>();
  const take = (of: number) => {
    for (const need of steps.get(of)?.needs ?? []) {
      const step = steps.get(need);
      if (!step || found.has(need) || found.size >= MOST_STEPS) continue;
      found.set(need, step);
      take(need);
    }
  };
  take(index);
  return [...found];
}
