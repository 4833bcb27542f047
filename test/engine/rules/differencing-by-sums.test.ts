import fc from 'fast-check';
import { differencesTold } from './differences-told';

const SEXES = ['Women', 'Men'] as const;
const [YOUNGEST, OLDEST] = [16, 45];

interface Someone {
  readonly age: number;
  readonly sex: (typeof SEXES)[number];
}

/** So many of each age, and of each sex of it. */
const people = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 })), {
    minLength: OLDEST - YOUNGEST + 1,
    maxLength: OLDEST - YOUNGEST + 1,
  })
  .map((ages) =>
    ages.flatMap(([women, men], at): Someone[] => [
      ...Array.from({ length: women }, () => ({ age: YOUNGEST + at, sex: 'Women' as const })),
      ...Array.from({ length: men }, () => ({ age: YOUNGEST + at, sex: 'Men' as const })),
    ]),
  );

/** First ages of bands, the first of all among them. */
const cuts = fc
  .uniqueArray(fc.integer({ min: YOUNGEST + 3, max: OLDEST - 3 }), { minLength: 1, maxLength: 4 })
  .map((ages) => [YOUNGEST, ...ages].sort((a, b) => a - b));

function bandsOf(starts: readonly number[]): (readonly [number, number])[] {
  return starts.map((from, at) => [from, (starts[at + 1] ?? OLDEST + 1) - 1] as const);
}

function countOf(all: readonly Someone[], sex: string, lo: number, hi: number): number {
  return all.filter((one) => one.sex === sex && one.age >= lo && one.age <= hi).length;
}

function byBands(all: readonly Someone[], starts: readonly number[], turned: boolean): string {
  const bands = bandsOf(starts);
  const rows = turned
    ? [
        ['Sex', ...bands.map(([lo, hi]) => `${lo} to ${hi}`)],
        ...SEXES.map((sex) => [sex, ...bands.map(([lo, hi]) => countOf(all, sex, lo, hi))]),
      ]
    : [
        ['Age', ...SEXES],
        ...bands.map(([lo, hi]) => [`${lo}–${hi}`, ...SEXES.map((sex) => countOf(all, sex, lo, hi))]),
      ];
  return ['"Visitors of the clinic, by age and sex"', ...rows.map((row) => row.join(','))].join('\n');
}

interface Groups {
  /** Between two neighbouring cuts, printed by no table. */
  readonly unprinted: readonly string[];
  /** Between any two cuts, with or without those between two others. */
  readonly all: readonly string[];
}

function smallGroups(of: readonly Someone[], one: readonly number[], other: readonly number[]): Groups {
  const edges = [...new Set([...one, ...other, OLDEST + 1])].sort((a, b) => a - b);
  const printed = new Set([...bandsOf(one), ...bandsOf(other)].map(String));
  const small = (lo: number, to: number, [from, until]: readonly [number, number] = [lo, lo]) =>
    SEXES.map((sex) => [sex, countOf(of, sex, lo, to - 1) - countOf(of, sex, from, until - 1)] as const)
      .filter(([, count]) => count < 10)
      .map((group) => group.join(' '));
  const between = (lo: number, to: number) =>
    edges
      .filter((from) => from >= lo)
      .flatMap((from) =>
        edges.filter((until) => until >= from && until <= to).map((until) => [from, until] as const),
      );
  return {
    unprinted: edges.flatMap((lo, at) => {
      const to = edges[at + 1];
      return to === undefined || printed.has(String([lo, to - 1])) ? [] : small(lo, to);
    }),
    all: edges.flatMap((lo) =>
      edges
        .filter((to) => to > lo)
        .flatMap((to) => between(lo, to).flatMap((without) => small(lo, to, without))),
    ),
  };
}

describe('bands of other widths', () => {
  it('tell every small group between two cuts, and nothing that is not so', async () => {
    await fc.assert(
      fc.asyncProperty(people, cuts, cuts, fc.boolean(), async (all, one, other, turned) => {
        const relations = await differencesTold({
          'a.csv': byBands(all, one, false),
          'b.csv': byBands(all, other, turned),
        });
        const told = relations.map(({ message, value }) => `${/Women|Men/.exec(message)?.[0]} ${value}`);
        const small = smallGroups(all, one, other);
        expect(told).toEqual(expect.arrayContaining([...small.unprinted]));
        expect(small.all).toEqual(expect.arrayContaining(told));
      }),
      { numRuns: 25 },
    );
  });

  const BANDS = '"Visitors 2019, by age"\nAge,Visitors\n0–9,140\n10–19,60\n20–39,180\n';

  it('say how the count is made, with every cell it takes', async () => {
    const [only, ...others] = await differencesTold({
      'fine.csv': BANDS,
      'wide.csv': '"Visitors 2019 but for those who objected, by age"\nAge,Visitors\n0–19,197\n20–39,180\n',
    });
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      value: 3,
      message:
        'Whoever subtracts learns of 3 people: “0–9, Visitors” + “10–19, Visitors” is 140 + 60 = 200 in fine.csv B3, fine.csv B4 and “0–19, Visitors” is 197 in wide.csv B3.',
      evidence: {
        cells: [
          { path: 'fine.csv', a1: 'B3', label: '+ 0–9, Visitors', value: 140 },
          { path: 'fine.csv', a1: 'B4', label: '+ 10–19, Visitors', value: 60 },
          { path: 'wide.csv', a1: 'B3', label: '0–19, Visitors', value: 197 },
        ],
      },
    });
  });

  it('begin apart and end alike', async () => {
    const adults = '"Visitors 2019, by age"\nAge,Visitors\n16–24,140\n25–64,260\n65+,180\n';
    const relations = await differencesTold({
      'adults.csv': adults,
      'of-age.csv': '"Visitors 2019, by age"\nAge,Visitors\n18–64,393\n65+,180\n',
    });
    expect(relations).toMatchObject([{ value: 7, evidence: { cells: [{}, {}, { value: 393 }] } }]);
  });

  it('are those of other people where no count is equal', async () => {
    const other = '"Visitors 2019, by age"\nAge,Visitors\n0–19,197\n20–39,195\n';
    expect(await differencesTold({ 'fine.csv': BANDS, 'wide.csv': other })).toEqual([]);
  });
});

describe('a table of some people, held against the categories of another', () => {
  const CROSSED =
    '"Patients 2017, by region and sex"\nRegion,Women,Men\nNorth,40,50\nSouth,60,70\nEast,80,92\nWest,33,41\n';
  const AGED =
    '"Patients by region and age"\nRegion,0-15,16-65,66+\nNorth,33,40,50\nSouth,44,60,70\nEast,32,80,92\n';
  const rows = (title: string, ...counts: readonly number[]) =>
    [
      `"${title}"`,
      'Region,Patients',
      ...counts.map((n, at) => `${['North', 'South', 'East', 'West'][at]},${n}`),
    ].join('\n');

  it.each([
    ['the column of women', rows('Patients 2017, women only, by region', 40, 57, 80, 33), CROSSED, 3, 'B4'],
    [
      'the column of women, whom the other table calls female',
      rows('Female patients 2017, by region', 40, 57, 80, 33),
      CROSSED,
      3,
      'B4',
    ],
    ['all but the women', rows('Patients 2017 except women, by region', 50, 64, 92, 41), CROSSED, 6, 'C4'],
    ['a band that ends a year later', rows('Patients aged 16–64, by region', 40, 57, 80), AGED, 3, 'C4'],
    ['the sums of its rows', rows('Patients 2017, by region', 90, 126, 172, 74), CROSSED, 4, 'B4'],
  ])('finds %s', async (_, part, whole, value, a1) => {
    const relations = await differencesTold({ 'part.csv': part, 'whole.csv': whole });
    expect(relations.map((relation) => relation.value)).toEqual([value]);
    expect(relations[0]?.anchors).toContainEqual(expect.objectContaining({ path: 'whole.csv', a1 }));
  });
});
