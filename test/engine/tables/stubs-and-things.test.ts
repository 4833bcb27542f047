import { columnRoles, kinds, sheet, smallCounts, understandSheet, understandText } from './reading-a-table';

/** What names rows, and what counts no people, in the outputs of common programs. */
describe('columns that name rows without a name of their own', () => {
  it('are levels between labels and a count, as SPSS stacks them', () => {
    const ranks = sheet(`
      ||N|Mean Rank
      Pulse|0|29|72.97
      |5|30|76.62
      |10|39|67.17
      |20|42|67.52
    `);
    expect(smallCounts(understandSheet(ranks))).toEqual([]);
  });

  it('are counts where nothing says that they name rows', () => {
    const people = sheet(`
      Site||%
      Harbour|4|40.0
      Quay|3|30.0
      Mole|3|30.0
    `);
    expect(smallCounts(understandSheet(people))).toEqual([4, 3, 3]);
  });

  it('number the rows under #', () => {
    const info = `
 #   Column  Non-Null Count  Dtype
---  ------  --------------  -----
 0   site    140 non-null    object
 1   age     140 non-null    int64
 2   pulse   140 non-null    float64
 3   dose    140 non-null    int64
`;
    expect(smallCounts(understandText(info))).toEqual([]);
  });
});

describe('a header', () => {
  it('does not take in a first row of counts that run up, when outer names stand above some', () => {
    const crossed = sheet(`
      |||Smoking|||Total
      |||current|former|never|
      Site|Harbour|Count|2|16|30|48
      ||Row %|4.2%|33.3%|62.5%|100.0%
      |Quay|Count|11|15|20|46
      ||Row %|23.9%|32.6%|43.5%|100.0%
    `);
    expect(smallCounts(understandSheet(crossed))).toEqual([2]);
  });

  it('may have levels that are numbers among its names', () => {
    const odds = `
         event
smoker        0        p0  1        p1 oddsratio     lower    upper
  current    21 0.2142857  8 0.1904762      1.00        NA       NA
  former     27 0.2755102 18 0.4285714      1.75 0.6377938 4.801709
  never      50 0.5102041 16 0.3809524      0.84 0.3121356 2.260556
`;
    const found = understandText(odds);
    expect(found.tables).toHaveLength(1);
    expect(smallCounts(found)).toEqual([8]);
  });
});

describe('counts under the name of an identifier', () => {
  const crossed = `
        site   smoker id
1    Harbour  current 12
2       Quay  current  5
3    Harbour   former 16
4       Quay   former 15
5    Harbour    never 30
6       Quay    never 20
`;
  it('are counts where each combination of groups stands once and none is missing', () => {
    const found = understandText(crossed);
    expect(kinds(found)).toEqual(['frequency']);
    expect(smallCounts(found)).toEqual([5]);
  });

  it('are identifiers where one is missing', () => {
    const records = crossed.replace(/^6.*\n/m, '');
    expect(columnRoles(understandText(records)).at(-1)).toBe('id: identifier');
  });
});

describe('figures that count things', () => {
  it('are no people: distinct values beside statistics, items of a scale', () => {
    const described = sheet(`
      |site|smoker
      count|140|140
      unique|4|3
      top|Harbour|never
      freq|58|66
    `);
    expect(smallCounts(understandSheet(described))).toEqual([]);
    const scale = sheet(`
      Cronbach's Alpha|N of Items
      .81|3
    `);
    expect(smallCounts(understandSheet(scale))).toEqual([]);
  });

  it('are tests and no amounts where degrees of freedom stand beside them', () => {
    const tests = sheet(`
      |Value|df|Asymptotic Sig. (2-tailed)
      Pearson Chi-Square|2.45|6|.874
      Likelihood Ratio|2.42|6|.877
    `);
    expect(kinds(understandSheet(tests))).toEqual(['regression']);
  });
});

describe('rows that come back whole', () => {
  const people = (header: string, row: (i: number) => string) => [
    header.split('|'),
    ...Array.from({ length: 40 }, (_, i) => row(i).split('|')),
  ];

  it('are people who are alike, whatever their columns are called', () => {
    const alike = people(
      'ward|plan|y',
      (i) => `${i % 4}|${i % 3}|${20 + (i % 5) * 7 - (i > 30 ? 1 : 0) * (i % 2)}`,
    );
    const some = people('ward|plan|y', (i) => `${i % 2}|${i % 3}|${20 + (i % 5) * 7}`);
    expect(kinds(understandSheet(alike))).not.toEqual(['microdata']);
    expect(kinds(understandSheet(some))).toEqual(['microdata']);
  });

  it('are groups where each has its own name', () => {
    const named = people('ward|plan|y', (i) => `W${i}|${i % 3}|${20 + (i % 5) * 7}`);
    expect(kinds(understandSheet(named))).toEqual(['frequency']);
  });
});

describe('many columns of which none comes back', () => {
  it('say nothing against records: people differ, too', () => {
    const rows = Array.from({ length: 40 }, (_, i) =>
      [
        i + 1,
        (i * 7) % 13,
        i % 2 ? 'new' : 'old',
        (i * 5) % 17,
        20 + ((i * 3) % 19),
        (i * 11) % 7,
        Math.floor(i / 4),
        (i % 7) / 3 + 0.01,
      ]
        .join('|')
        .split('|'),
    );
    const header = 'rownames|y|trt|base|age|v4|week|lbase'.split('|');
    expect(kinds(understandSheet([header, ...rows]))).toEqual(['microdata']);
  });
});
