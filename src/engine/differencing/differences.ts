import type { CountTable } from './count-table';
import { namedAlike } from './named-alike';
import { likenessOf, type Likeness } from './population';
import { nestingOf, type Nesting } from './spans';
import type { ToldCount, ToldTable } from './told-count';

/** Two counts of which one counts some of whom the other counts, and no one else. */
export interface Difference {
  readonly first: ToldCount;
  readonly second: ToldCount;
  /** People in one count and not in the other; 1 or more. */
  readonly people: number;
}

export interface Differences {
  readonly likeness: Likeness;
  readonly found: readonly Difference[];
  /** How many counts were held against each other, and how many of them are equal. */
  readonly compared: number;
  readonly equal: number;
  /** What else has to be so, each a sentence. */
  readonly besides: readonly string[];
}

/** Fewer pairs prove nothing by their numbers alone. */
const FEWEST_PAIRS = 4;
const FEWEST_EQUAL = 2;
/** Share of equal counts that shows two tables to be of one source: of numbers by chance, about none are equal. */
const EQUAL_ENOUGH: Record<Likeness['words'], number> = {
  same: 0,
  'one-within': 0,
  unknown: 1 / 3,
  unlike: 1 / 2,
};
/** Small counts are equal by chance. */
export const TELLING = 10;

/** Two tables, and those of their counts that have the same name. */
export interface HeldTogether {
  readonly first: CountTable;
  readonly second: CountTable;
  readonly likeness: Likeness;
  /** None where their ranges say that they speak of others. */
  readonly pairs: readonly Pair[];
}

export function heldTogether(one: CountTable, other: CountTable): HeldTogether {
  const [first, second] = [namedAlike(one), namedAlike(other)];
  const likeness = likenessOf(first.population, second.population);
  const pairs = likeness.spans === 'apart' ? [] : pairsOf(first, second, likeness.spans);
  return { first, second, likeness, pairs };
}

/**
 * What two tables give away by subtraction: every pair of counts that are the same but for who is left out, with their
 * difference. Nothing, where the numbers contradict that one population lies within the other: then a count of the part
 * would be larger than that of the whole.
 */
export function differencesOf({ likeness, pairs }: HeldTogether): Differences | undefined {
  if (pairs.length === 0 || !areOfOneSource(pairs, likeness)) return undefined;
  return { likeness, ...told(pairs), besides: [] };
}

export function told(pairs: readonly Pair[]): Pick<Differences, 'found' | 'compared' | 'equal'> {
  const found = pairs.filter(({ by }) => by !== 0).map((pair) => ({ ...pair, people: Math.abs(pair.by) }));
  return { found, compared: pairs.length, equal: pairs.length - found.length };
}

export interface Pair {
  readonly first: ToldCount;
  readonly second: ToldCount;
  /** `first` without `second`. */
  readonly by: number;
  /** Which one is the part, where ranges say so. */
  readonly nesting: Nesting;
}

export function pairsOf(first: ToldTable, second: ToldTable, populations: Nesting): readonly Pair[] {
  const others = countsByName(second);
  // Loops: of a report of hundreds of tables each meets each, and most counts have no partner.
  const pairs: Pair[] = [];
  for (const one of first.counts) {
    for (const other of others.get(one.of) ?? []) {
      if (one.spans.length !== other.spans.length) continue;
      const pair = pairOf(one, other, populations);
      if (pair) pairs.push(pair);
    }
  }
  return pairs;
}

/** Undefined where their ranges let nobody say that one counts some of whom the other counts. */
export function pairOf(first: ToldCount, second: ToldCount, populations: Nesting): Pair | undefined {
  const nesting = together(populations, nestingOf(first.spans, second.spans));
  return nesting === 'apart' ? undefined : { first, second, by: first.value - second.value, nesting };
}

const NAMED = new WeakMap<ToldTable, ReadonlyMap<string, readonly ToldCount[]>>();

/** A table of a request meets every other one. */
function countsByName(table: ToldTable): ReadonlyMap<string, readonly ToldCount[]> {
  const known = NAMED.get(table);
  if (known) return known;
  const made = new Map<string, ToldCount[]>();
  for (const count of table.counts) {
    const others = made.get(count.of);
    if (others) others.push(count);
    else made.set(count.of, [count]);
  }
  NAMED.set(table, made);
  return made;
}

/** Within by the population and within by the category is within; one way and the other is neither. */
function together(one: Nesting, other: Nesting): Nesting {
  if (one === 'same') return other;
  return other === 'same' || other === one ? one : 'apart';
}

function areOfOneSource(pairs: readonly Pair[], { words, spans }: Likeness): boolean {
  const equal = pairs.filter(({ by, first }) => by === 0 && first.value >= TELLING).length;
  const share = equal / pairs.length;
  const enough = EQUAL_ENOUGH[words];
  if (enough > 0 && (pairs.length < FEWEST_PAIRS || equal < FEWEST_EQUAL || share < enough)) return false;
  if (isOneWithin(pairs)) return true;
  // Of one population counted twice, people may also have moved from one category to another.
  return (
    words === 'same' &&
    spans === 'same' &&
    equal >= FEWEST_EQUAL &&
    share >= MOVED_AT_MOST &&
    !isNested(pairs)
  );
}

const MOVED_AT_MOST = 1 / 2;

function isNested(pairs: readonly Pair[]): boolean {
  return pairs.some(({ nesting }) => nesting !== 'same');
}

/** No part is larger than its whole; where words do not say which is which, all counts say the same. */
export function isOneWithin(pairs: readonly Pair[]): boolean {
  let larger = false;
  let smaller = false;
  for (const { by, nesting } of pairs) {
    if (by === 0) continue;
    if (nesting === 'same') {
      if (by > 0) larger = true;
      else smaller = true;
    } else if (by > 0 === (nesting === 'first-within')) return false;
  }
  return !(larger && smaller);
}
