import { BETWEEN, ORDERED, type Naming } from '../audit/across/names';
import { SEX_PAIRS, SEX_SIDES, SEX_WORDS, type SexWords } from '../tables/words/sexes';
import type { CountTable } from './count-table';
import type { Population } from './population';

/** What both are called in every table. */
const ALIKE: SexWords = { women: 'women', men: 'men' };

const NAMED = new WeakMap<CountTable, CountTable>();

/**
 * The table with women and men called alike whatever it calls them, so that `Women` meets `Female`, and `weiblich` `Frauen`.
 * Only where it has one name for each: who tells `Female` from `Women` means two things, and then neither is what others
 * call so. What joins two tables are their numbers, here as for all names.
 */
export function namedAlike(table: CountTable): CountTable {
  const known = NAMED.get(table);
  if (known) return known;
  const renamed = renamedIn(namesOf(table));
  const words = renamedIn(new Set(table.population.words));
  const named = renamed.size === 0 ? table : withNames(table, renamed);
  const made = words.size === 0 ? named : { ...named, population: withWords(table.population, words) };
  NAMED.set(table, made);
  return made;
}

/** Each category that the table has, by itself. */
function namesOf({ counts, system, shares }: CountTable): ReadonlySet<string> {
  const of = new Set<string>();
  counts.forEach((count) => of.add(count.of));
  for (const { name } of system?.others ?? []) if (name) of.add(name.of);
  for (const { of: level } of (shares?.levels ?? []).flat()) of.add(level);
  return new Set([...of].flatMap((name) => name.split(PARTED)));
}

const PARTED = new RegExp(`[${BETWEEN}${ORDERED}]`);

type Renamed = ReadonlyMap<string, string>;

function renamedIn(names: ReadonlySet<string>): Renamed {
  const called = { women: new Set<string>(), men: new Set<string>() };
  for (const name of names) {
    if (WORDS.women.has(name)) called.women.add(name);
    if (WORDS.men.has(name)) called.men.add(name);
  }
  for (const pair of SEX_PAIRS) {
    for (const [woman, man] of [...names].flatMap((name) => besideIn(names, name, pair))) {
      called.women.add(woman);
      called.men.add(man);
    }
  }
  const both = [...called.women].some((name) => called.men.has(name));
  const renamed = (['women', 'men'] as const).flatMap((sex) => renamedTo(ALIKE[sex], called[sex], both));
  return new Map(renamed.filter(([before, after]) => before !== after));
}

/** Where several are called so, the one that all others are to be called like is not meant either. */
function renamedTo(
  alike: string,
  names: ReadonlySet<string>,
  isUnclear: boolean,
): (readonly [string, string])[] {
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0 && !isUnclear) return [[only, alike]];
  return names.has(alike) ? [[alike, `${alike} (one of several)`]] : [];
}

/** `F` of a side called `Sex`, where `M` stands on it as well; a word needs no such side. */
function besideIn(
  names: ReadonlySet<string>,
  name: string,
  { women, men }: SexWords,
): (readonly [string, string])[] {
  const [word, side] = name.split(OF_SIDE);
  if (word !== women || (word.length === 1 && !isSex(side))) return [];
  const other = side === undefined ? men : `${men}${OF_SIDE}${side}`;
  return names.has(other) ? [[name, other]] : [];
}

const OF_SIDE = '@';

function isSex(side = ''): boolean {
  return side.split(/[^\p{L}]+/u).some((word) => SIDES.has(word));
}

const listed = (words: string) => new Set(words.split(' '));
const WORDS = { women: listed(SEX_WORDS.women), men: listed(SEX_WORDS.men) };
const SIDES = listed(SEX_SIDES);

function withNames(table: CountTable, renamed: Renamed): CountTable {
  const { counts, system, shares } = table;
  const again = <T extends Naming>(name: T): T => ({ ...name, of: renamedName(name.of, renamed) });
  return {
    ...table,
    counts: counts.map(again),
    ...(system && {
      system: {
        others: system.others.map((other) => (other.name ? { ...other, name: again(other.name) } : other)),
        sums: system.sums.map((sum) => (sum.whole ? { ...sum, whole: again(sum.whole) } : sum)),
      },
    }),
    ...(shares && { shares: { ...shares, levels: shares.levels.map((level) => level.map(again)) } }),
  };
}

function renamedName(of: string, renamed: Renamed): string {
  if (of.includes(ORDERED)) return renamedParts(of.split(ORDERED), renamed).join(ORDERED);
  return renamedParts(of.split(BETWEEN), renamed).sort().join(BETWEEN);
}

function renamedParts(names: readonly string[], renamed: Renamed): string[] {
  return names.map((name) => renamed.get(name) ?? name);
}

function withWords(population: Population, renamed: Renamed): Population {
  return { ...population, words: [...new Set(renamedParts(population.words, renamed))].sort() };
}
