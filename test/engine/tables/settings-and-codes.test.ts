import { columnRoles, kinds, smallCounts, understandSheet, understandText, sheet } from './reading-a-table';

const rolesOf = (text: string) =>
  understandText(text).tables.flatMap(({ cells }) =>
    cells.map(({ role, text: shown }) => `${shown} ${role}`),
  );

describe('what a model was set to', () => {
  it('counts nobody in the Model Information and Dimensions of SAS, but for its subjects', () => {
    const text = `
                           Model Information

             Data Set                      WORK.COHORT
             Response Variable             died
             Number of Response Levels     2
             Number of Observations        7

                              Dimensions

                  Covariance Parameters             2
                  Columns in Z per Subject          1
                  Max Obs per Subject               4
`;
    expect(smallCounts(understandText(text))).toEqual([7]);
    expect(rolesOf(text)).not.toContain('4 maximum');
  });

  it('is no amount of money, whatever its column is called', () => {
    const rows = sheet(`
      parameter|value
      n_estimators|300
      max_depth|6
      seed|5
      learning_rate|0.1`);
    expect(columnRoles(understandSheet(rows))).toContain('value: other');
  });
});

describe('quantiles of PROC UNIVARIATE', () => {
  it('are named twice, and the greatest and least are values of one person', () => {
    const text = `
                        Level         Quantile

                        100% Max            31
                        75% Q3               8
                        50% Median           5
                        10%                  2
                        0% Min               1
`;
    expect(rolesOf(text)).toEqual(['31 maximum', '8 quantile', '5 median', '2 quantile', '1 minimum']);
  });
});

describe('codes and what they stand for', () => {
  it.each(['Values:', 'Value labels', 'Werte:', 'Modalités :', 'Hodnoty', 'Arvot'])(
    'count nobody below %s',
    (title) => {
      expect(smallCounts(understandText(`${title}\n   0  No\n   1  Yes\n   9  Missing\n`))).toEqual([]);
    },
  );

  it('stand beside the counts that codebook of Stata gives', () => {
    const text = `
            Tabulation: Freq.   Numeric  Label
                          820         0  No
                            7         1  Yes
`;
    expect(smallCounts(understandText(text))).toEqual([7]);
  });
});

describe('figures of nobody', () => {
  it('are those of a life table of 100,000, and none of a cohort', () => {
    const lifeTable = (radix: number) =>
      smallCounts(understandSheet(sheet(`
      x|lx|dx|ex
      0|${radix}|9|81.2
      1|${radix - 9}|8|80.5
      2|${radix - 17}|12|79.5`))); // prettier-ignore
    expect(lifeTable(100_000)).toEqual([]);
    expect(lifeTable(412)).toEqual([9, 8]);
  });

  it('are the minimum of correlations, and variances of components', () => {
    expect(
      rolesOf(
        '\n                                MR1  MR2\nCorrelation of scores          0.9 0.81\nMinimum correlation of scores  0.5 0.42\n',
      ).join(),
    ).not.toContain('minimum');
    expect(
      kinds(understandSheet(sheet('component|eigenvalue|variance_pct\n1|3.21|32.1\n2|2.04|20.4'))),
    ).toEqual(['regression']);
  });
});

describe('what Stata prints', () => {
  it('counts those without a value in a row called by a dot', () => {
    const text = `
     Repair |
record 1978 |      Freq.     Percent        Cum.
------------+-----------------------------------
          1 |         21       42.00       42.00
          2 |         20       40.00       82.00
          . |          9       18.00      100.00
------------+-----------------------------------
      Total |         50      100.00
`;
    expect(smallCounts(understandText(text))).toEqual([9]);
  });

  it('counts above the risks that it reckons from them', () => {
    const text = `
                 |   Exposed   Unexposed  |      Total
-----------------+------------------------+-----------
           Cases |        30           4  |         34
        Noncases |       120         180  |        300
-----------------+------------------------+-----------
           Total |       150         184  |        334
                 |                        |
            Risk |        .2    .0217391  |   .1017964
`;
    expect(smallCounts(understandText(text))).toEqual([4]);
  });
});

describe('records without an identifier', () => {
  it('are known by what one person has, also where women are F and men M', () => {
    const records = sheet(`
      sex|age|occupation|score
      F|71|teacher|12
      M|44|driver|17
      F|38|physician|9
      M|59|sales|21
      F|23|student|15
      M|51|farmer|13
      F|66|nurse|18`);
    expect(kinds(understandSheet(records))).toEqual(['microdata']);
  });
});

describe('M alone over figures that are not whole', () => {
  it('is a mean, and beside F a group', () => {
    expect(columnRoles(understandSheet(sheet('group|M\nA|23.4\nB|21.9')))).toEqual([
      'group: dimension',
      'M: mean',
    ]);
    expect(columnRoles(understandSheet(sheet('group|F|M\nA|20.1|23.4\nB|22.2|21.9')))).not.toContain(
      'M: mean',
    );
  });
});

describe('whole numbers between names and statistics', () => {
  const groups = (header: string) => `
      ${header}
      fall|0|0|0.5|0.7|7133
      fall|0|1|0.5|0.6|1318
      fall|1|0|0.4|0.7|451
      fall|1|1|0.4|0.6|46
      burn|0|0|0.3|0.7|7122
      burn|0|1|0.3|0.5|1299`;

  it('are what rows are called by where these would be called alike without them', () => {
    const roles = columnRoles(understandSheet(sheet(groups('injury|dose|child|p25|p75|days'))));
    expect(roles.slice(1, 3)).toEqual(['dose: dimension', 'child: dimension']);
  });

  it('count where each row has a name of its own', () => {
    const rows = sheet('injury|cases|p25|p75\nfall|3|0.5|0.7\nburn|4|0.5|0.6\nbite|3|0.4|0.7\ncut|4|0.4|0.6');
    expect(smallCounts(understandSheet(rows))).toEqual([3, 4, 3, 4]);
  });
});

describe('a column called as people at risk', () => {
  it('says who is, where it holds 0 and 1 down many rows', () => {
    const rows = sheet(`
      age|atrisk|n|n deaths
      1|0|52994|40
      1|1|2835|12
      2|0|82505|10
      2|1|6762|8
      3|0|101672|31
      3|1|11609|9`);
    expect(smallCounts(understandSheet(rows))).toEqual([8, 9]);
  });
});

describe('when something is', () => {
  it.each([
    ['start_week', 'end_week'],
    ['Woche Beginn', 'Woche Ende'],
    ['mes inicio', 'mes fin'],
  ])('counts nobody under %s and %s, where each row ends no sooner than it begins', (start, end) => {
    const plan = sheet(`
      Task|${start}|${end}
      Ethics|1|8
      Recruitment|6|9
      Analysis|7|12`);
    expect(smallCounts(understandSheet(plan))).toEqual([]);
  });

  it('is not said by Start and End alone, under which there may be people', () => {
    const wards = sheet(`
      Ward|Start|End
      Ash|1|8
      Elm|6|9`);
    expect(smallCounts(understandSheet(wards))).toEqual([1, 8, 6, 9]);
  });
});
