import { differencesTold } from './differences-told';

const PLAIN = `Cohort 2019 by place and sex
place,Women,Men
Harwell,130,77
Sefton,96,64
Tarn,58,121
`;

/** The same people, Sefton's men but for one. */
const LAYOUTS: readonly (readonly [string, string])[] = [
  [
    'each count has its share beside it, and both are named after the category',
    `Cohort 2019 by place and sex
place,Women n,Women %,Men n,Men %
Harwell,130,62.8,77,37.2
Sefton,96,60.4,63,39.6
Tarn,58,32.4,121,67.6
`,
  ],
  [
    'counts are named in another language',
    `Cohort 2019 by place and sex
place,Women (Lukumäärä),Women %,Men (Lukumäärä),Men %
Harwell,130,62.8,77,37.2
Sefton,96,60.4,63,39.6
Tarn,58,32.4,121,67.6
`,
  ],
  [
    'the name of the side stands above the columns',
    `Cohort 2019 by place and sex
place,Sex,
,Women,Men
Harwell,130,77
Sefton,96,63
Tarn,58,121
`,
  ],
  [
    'a name stands above the columns that the title says to be of a side',
    `Cohort 2019: place x Fenwick code
place,Fenwick code,
,Women,Men
Harwell,130,77
Sefton,96,63
Tarn,58,121
`,
  ],
  [
    'women and men are called otherwise',
    `Cohort 2019 by place and sex
place,Female,Male
Harwell,130,77
Sefton,96,63
Tarn,58,121
`,
  ],
];

describe('counts are called the same in every layout', () => {
  it.each(LAYOUTS)('where %s', async (_, other) => {
    const found = await differencesTold({ 'a.csv': PLAIN, 'b.csv': other });
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining('64 in a.csv C4')]);
    expect(found[0]).toMatchObject({ value: 1, outcome: 'flagged' });
  });

  it('but for who stands above all columns: these are other people', async () => {
    const of = (who: string, place: number) =>
      `Cohort 2019 by place and year\nplace,${who},\n,2018,2019\nHarwell,${place},${place + 47}\nSefton,${place + 66},${place + 20}\n`;
    expect(await differencesTold({ 'a.csv': of('Women', 130), 'b.csv': of('Men', 127) })).toEqual([]);
  });
});

it('finds who was left out of all hospitals where no count is the same', async () => {
  const of = (who: string, fewer: number) =>
    `"Admissions 2019, ${who}, by sex"\nsex,yes,no\nWomen,${130 - fewer},${77 - fewer}\nMen,${96 - fewer},${64 - fewer}\n`;
  const found = await differencesTold({ 'a.csv': of('all hospitals', 0), 'b.csv': of('without St Mary', 3) });
  expect(found).toHaveLength(4);
});

it('finds whom a longer window adds', async () => {
  const of = (window: string, more: number) =>
    `"Admissions, ${window}, by place"\nplace,people\nHarwell,130\nSefton,${96 + more}\nTarn,58\n`;
  const found = await differencesTold({
    'a.csv': of('January to March 2020', 0),
    'b.csv': of('January to April 2020', 4),
  });
  expect(found).toMatchObject([{ value: 4 }]);
  expect(JSON.stringify(found[0]?.evidence)).toContain('But for a range both tables say the same');
  const others = { 'a.csv': of('March 2020', 0), 'b.csv': of('April 2020', 4) };
  expect(await differencesTold(others)).toEqual([]);
});
