import { keyOf } from '../audit/across/names';
import { pairsOfRuns } from './bands';
import {
  isOneWithin,
  pairOf,
  pairsOf,
  TELLING,
  told,
  type Differences,
  type HeldTogether,
  type Pair,
} from './differences';
import { likenessOf } from './population';
import type { Nesting } from './spans';
import { termsOf, type ToldCount, type ToldTable } from './told-count';
import { viewsOf } from './views';
import { wholesOf, type Whole } from './wholes';

/**
 * What two tables give away to whoever adds first: bands of other widths, a table without margins beside the margins
 * themselves, and a table of some people beside the categories of another that they are.
 *
 * Counts made so are never recognised by their numbers alone: the words say that both tables speak of the same people, or
 * that one speaks of some of them, and enough of what is compared is equal.
 */
export function differencesBySums(held: HeldTogether): readonly Differences[] {
  const { first, second, likeness, pairs: single } = held;
  if (likeness.words !== 'same' && likeness.words !== 'one-within') return [];
  // Where the counts themselves contradict that one population lies within the other, sums of them do, too.
  const added = isOneWithin(single)
    ? [...pairsOfBands(first, second, likeness.spans), ...pairsOfWholes(held)]
    : [];
  const views = viewsOf(first, second, likeness).flatMap((view): Differences[] => {
    const seen = likenessOf(view.first.population, view.second.population);
    if (seen.spans === 'apart') return [];
    const pairs = [
      ...pairsOf(view.first, view.second, seen.spans),
      ...pairsOfBands(view.first, view.second, seen.spans),
    ];
    return areProven(pairs) ? [{ likeness: seen, ...told(pairs), besides: [view.because] }] : [];
  });
  if (added.length === 0 || !areProven([...single, ...added])) return views;
  return [{ likeness, ...told(added), besides: [] }, ...views];
}

/** How unlikely it is that all counts which are equal are so by chance, in digits. */
const DIGITS = 2;

function areProven(pairs: readonly Pair[]): boolean {
  return digitsOfEqual(pairs) >= DIGITS && isOneWithin(pairs);
}

function digitsOfEqual(pairs: readonly Pair[]): number {
  return pairs.reduce(
    (sum, { by, first: { value } }) => (by === 0 && value >= TELLING ? sum + Math.log10(value) : sum),
    0,
  );
}

function pairsOfBands(first: ToldTable, second: ToldTable, populations: Nesting): readonly Pair[] {
  return pairsOfRuns(first, second).flatMap((runs) => pairOf(runs.first, runs.second, populations) ?? []);
}

/**
 * Sums that one table does not print, beside the counts of the other that are called like them. Where all parts of a sum
 * can be compared themselves, they tell all that it does.
 */
function pairsOfWholes({ first, second, likeness, pairs }: HeldTogether): readonly Pair[] {
  const all = [wholesOf(first), wholesOf(second)];
  // Most pairs of tables print all their sums.
  if (all.every((wholes) => wholes.length === 0)) return [];
  const same = pairs.filter((pair) => keyOf(pair.first) === keyOf(pair.second));
  const compared = new Set<ToldCount>(same.flatMap((pair) => [pair.first, pair.second]));
  const isNews = ({ count }: Whole) => termsOf(count).some((term) => !compared.has(term.count));
  const [ours = [], theirs = []] = all.map((wholes) => wholes.filter(isNews));
  if (ours.length + theirs.length === 0) return [];
  const groups = new Map<string, Pair[]>();
  const add = (group: string, one: ToldCount, other: ToldCount) => {
    const pair = pairOf(one, other, likeness.spans);
    if (pair) groups.set(group, [...(groups.get(group) ?? []), pair]);
  };
  const [counts, others] = [byKey(first.counts), byKey(second.counts)];
  const sums = new Map(theirs.map((whole) => [keyOf(whole.count), whole]));
  for (const { count, group } of ours) {
    const key = keyOf(count);
    const [printed, sum] = [others.get(key), sums.get(key)];
    if (printed) add(`${group}:`, count, printed);
    else if (sum) add(`${group}:${sum.group}`, count, sum.count);
  }
  for (const { count, group } of theirs) {
    const printed = counts.get(keyOf(count));
    if (printed) add(`:${group}`, printed, count);
  }
  // That the rows shown are all there are, only equal sums of the same rows can tell.
  return [...groups.values()].filter((group) => digitsOfEqual(group) >= DIGITS).flat();
}

function byKey(counts: readonly ToldCount[]): ReadonlyMap<string, ToldCount> {
  return new Map(counts.map((count) => [keyOf(count), count]));
}
