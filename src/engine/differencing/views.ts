import { BETWEEN, keyOf, type Naming } from '../audit/across/names';
import type { CountTable } from './count-table';
import type { Likeness, Population } from './population';
import type { Span } from './spans';
import { calledAnew, madeOf, type MadeCount, type ToldTable } from './told-count';
import { wholesOf } from './wholes';

/** Two tables, one of them as it reads to whoever looks only for those that the other one counts. */
export interface View {
  readonly first: ToldTable;
  readonly second: ToldTable;
  /** What it takes, a sentence. */
  readonly because: string;
}

/**
 * A table of women only, held against the column of women of another one; patients without site 3, against all less those of
 * site 3; those aged 16–64, against that band of a table by age.
 */
export function viewsOf(first: CountTable, second: CountTable, { apart }: Likeness): readonly View[] {
  return [
    ...viewsFor(first, second, apart),
    ...viewsFor(second, first, apart).map((view) => ({ ...view, first: view.second, second: view.first })),
  ];
}

/** `first` is the one of a narrower population. */
function viewsFor(narrow: CountTable, wide: CountTable, apart: readonly string[]): readonly View[] {
  const byRange = rangeAsCategory(narrow, wide);
  if (apart.length === 0) return byRange;
  const own = new Set(apart.filter((word) => narrow.population.words.includes(word)));
  return [
    ...byRange,
    ...categoriesAmong(wide, own, narrow.population).flatMap((category) => [
      {
        first: narrow,
        second: onlyOf(wide, category),
        because: `Of one table only “${category}” is held against the other, which counts nobody else.`,
      },
      {
        first: narrow,
        second: allButOf(wide, category),
        because: `From one table “${category}” is taken away, which the other one leaves out.`,
      },
    ]),
  ];
}

/** A range that all of one table lie in, as if each of its rows said so. */
function rangeAsCategory(narrow: CountTable, wide: CountTable): readonly View[] {
  const measures = narrow.population.spans.filter(({ period }) => !period);
  const [range] = measures;
  const isFree = wide.population.spans.every(({ period }) => period);
  if (!range || measures.length > 1 || !isFree || !wide.counts.some(hasMeasure)) return [];
  const spans = narrow.population.spans.filter(({ period }) => period);
  const counts = narrow.counts.map((count) =>
    calledAnew(count, { of: count.of, spans: [...count.spans, range] }),
  );
  return [
    {
      first: { population: { ...narrow.population, spans }, counts },
      second: wide,
      because: 'One table is of a range that the other one has rows or columns for.',
    },
  ];
}

function hasMeasure({ spans }: { readonly spans: readonly Span[] }): boolean {
  return spans.some(({ period }) => !period);
}

const MOST_CATEGORIES = 3;

/** Categories of which all words are among those that tell whom the other table counts. */
function categoriesAmong(
  table: CountTable,
  apart: ReadonlySet<string>,
  { words }: Population,
): readonly string[] {
  const found = categoriesOf(table).filter(({ words: own }) => {
    return own.some((word) => apart.has(word)) && own.every((word) => words.includes(word));
  });
  return found.slice(0, MOST_CATEGORIES).map(({ name }) => name);
}

interface Category {
  readonly name: string;
  readonly words: readonly string[];
}

const KNOWN = new WeakMap<CountTable, readonly Category[]>();

function categoriesOf(table: CountTable): readonly Category[] {
  const known = KNOWN.get(table);
  if (known) return known;
  const names = [...new Set(table.counts.flatMap(({ of }) => of.split(BETWEEN)))];
  const made = names.map((name) => ({
    name,
    words: name.split(/[^\p{L}\d%+]+/u).filter((word) => word !== ''),
  }));
  KNOWN.set(table, made);
  return made;
}

/** A table of a report of hundreds meets each of the others. */
function seenOnce(make: (table: CountTable, category: string) => ToldTable) {
  const known = new WeakMap<CountTable, Map<string, ToldTable>>();
  return (table: CountTable, category: string): ToldTable => {
    const views = known.get(table) ?? new Map<string, ToldTable>();
    const view = views.get(category) ?? make(table, category);
    known.set(table, views.set(category, view));
    return view;
  };
}

const onlyOf = seenOnce((table, category) => {
  return {
    population: populationWith(table, category),
    counts: table.counts.flatMap((count) => {
      const rest = without(count, category);
      return rest ? [calledAnew(count, rest)] : [];
    }),
  };
});

/** Each total less the category, or all its other parts where no total is printed. */
const allButOf = seenOnce((table, category) => {
  const totals = new Map(table.counts.map((count) => [keyOf(count), count]));
  const less = table.counts.flatMap((count): MadeCount[] => {
    const rest = without(count, category);
    const total = rest && totals.get(keyOf(rest));
    return rest && total
      ? [
          madeOf(
            [
              { count: total, sign: 1 },
              { count, sign: -1 },
            ],
            rest,
          ),
        ]
      : [];
  });
  const added = wholesOf(table).flatMap(({ count }): MadeCount[] => {
    const others = count.terms.filter((term) => !without(term.count, category));
    return others.length === count.terms.length - 1 ? [madeOf(others, count)] : [];
  });
  return { population: populationWith(table, category), counts: [...less, ...added] };
});

/** Undefined where it is not of the category. */
function without({ of, spans }: Naming, category: string): Naming | undefined {
  const names = of.split(BETWEEN);
  if (!names.includes(category)) return undefined;
  return { of: names.filter((name) => name !== category).join(BETWEEN), spans };
}

function populationWith({ population }: CountTable, category: string): Population {
  const words = category.split(/[^\p{L}\d%+]+/u).filter((word) => word !== '');
  return { ...population, words: [...new Set([...population.words, ...words])].sort() };
}
