import type { CountTable, PublishedCount } from './count-table';
import { namedAlike } from './named-alike';

/** Two tables that may speak of the same people. */
export interface PairOfTables {
  readonly first: CountTable;
  readonly second: CountTable;
}

/** A count that more tables than this have tells none of them. */
const MOST_SHARING = 100;
const EQUAL_COUNTS = 2;
const TELLING = 10;

/**
 * The pairs that are worth a closer look, in order: of thousands of tables most have nothing to do with each other. Either
 * all words for one population are among those for the other, so that its rarest word is; or some of their counts are
 * equal, each with its categories.
 *
 * @param earlier tables that are held against those of `tables`, and not against each other
 */
export function* pairsOfTables(
  tables: readonly CountTable[],
  earlier: readonly CountTable[] = [],
): Iterable<PairOfTables> {
  const all = [...tables, ...earlier];
  if (all.length < 2) return;
  const named = all.map(namedAlike);
  const byWord = tablesByKey(named, keysOfWords);
  const byRarest = tablesByKey(named, (table) => [rarest(keysOfWords(table), byWord)]);
  const byCount = tablesByKey(named, keysOfCounts);
  for (const [at, first] of tables.entries()) {
    const own = named[at] ?? first;
    const words = keysOfWords(own);
    const others = new Set([
      // Those that say all that this one does, those that say part of it, and those with the same numbers.
      ...(byWord.get(rarest(words, byWord)) ?? []),
      ...words.flatMap((word) => byRarest.get(word) ?? []),
      ...equals(at, keysOfCounts(own), byCount),
    ]);
    const after = [...others].filter((other) => other > at).sort((a, b) => a - b);
    for (const other of after) {
      const second = all[other];
      const isSame = second && other < tables.length && isOneTable(first, second);
      if (second && !isSame) yield { first, second };
    }
  }
}

/** Chunks of a table too long for one window. */
export function isOneTable(first: CountTable, second: CountTable): boolean {
  return first.path === second.path && first.id === second.id;
}

/** Places of tables by what they have in common with others. */
export type TablesByKey = ReadonlyMap<string, readonly number[]>;

export function tablesByKey<T>(tables: readonly T[], keysOf: (table: T) => readonly string[]): TablesByKey {
  const found = new Map<string, number[]>();
  for (const [at, table] of tables.entries()) {
    for (const key of keysOf(table)) {
      const others = found.get(key);
      if (others) others.push(at);
      else found.set(key, [at]);
    }
  }
  return found;
}

/** Words that differ in their ending begin alike. */
const BEGINNING = 4;

function keysOfWords({ population }: CountTable): readonly string[] {
  const { words, sides, wholes } = population;
  if (words.length === 0) return [`by ${sides.join(' ')}`];
  // `all hospitals` says no more than a table does that leaves one of them out.
  const telling = words.filter((word) => !wholes.includes(word));
  const kept = telling.length > 0 ? telling : words;
  return [...new Set(kept.map((word) => (/\d/.test(word) ? word : word.slice(0, BEGINNING))))];
}

function rarest(keys: readonly string[], byWord: TablesByKey): string {
  const often = (key: string) => byWord.get(key)?.length ?? 0;
  return keys.reduce((best, key) => (often(key) < often(best) ? key : best), keys[0] ?? '');
}

/** Counts large enough to tell a table, with their categories: the same in every table that has them. */
export function keysOfCounts({ counts }: CountTable): readonly string[] {
  return [...new Set(counts.filter(({ value }) => value >= TELLING).map(keyOfCount))];
}

function keyOfCount({ of, spans, value }: PublishedCount): string {
  return `${of}|${spans.map(({ lo, hi }) => `${lo}:${hi}`).join()}|${value}`;
}

function equals(at: number, keys: readonly string[], byCount: TablesByKey): number[] {
  const shared = new Map<number, number>();
  for (const key of keys) {
    const others = byCount.get(key) ?? [];
    if (others.length > MOST_SHARING) continue;
    for (const other of others) if (other !== at) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].filter(([, count]) => count >= EQUAL_COUNTS).map(([other]) => other);
}
