import { looking } from './looking';

const text = (lines: string) => lines.replace(/^\n/, '');

/** `describe(include='all')`: numbers of texts, and the most frequent of them, right of the figures. */
const described = text(`
               age  thickness status
count   205.000000   8.000000    205
unique         NaN        NaN      3
top            NaN        NaN  alive
freq           NaN        NaN    134
mean     52.463415   2.919854    NaN
std      16.671711   2.959433    NaN
min       4.000000   0.100000    NaN
25%      42.000000   0.970000    NaN
50%      54.000000   1.940000    NaN
75%      65.000000   3.560000    NaN
max      95.000000  17.420000    NaN
`);

describe('a description of figures and texts together', () => {
  const look = { name: 'described.txt' };

  it('has its ends in the rows that say so', async () => {
    expect(await looking('extreme-value', described, look)).toEqual(['line 8 flagged', 'line 12 flagged']);
  });

  it('is of as many people as the row of counts says, and not of the NaN above', async () => {
    expect(await looking('statistic-support', described, look)).toEqual(['line 6 flagged 8']);
  });
});

describe('a pivot table with the statistic outside and the groups inside', () => {
  const pivot = text(`
,size,size,mean,mean
type,No,Yes,No,Yes
band,,,,
20 to 29,160,45,31.5,38.4
50 to 59,5,11,30.2,35.2
60 to 89,15,4,31.0,32.5
`);

  it('has the size of each mean under the same group', async () => {
    expect(await looking('statistic-support', pivot)).toEqual(['row 5 flagged 5', 'row 6 flagged 4']);
  });
});

describe('quantiles from the greatest to the least', () => {
  it('are quantiles down to the first percent', async () => {
    const found = await looking('quantile-support', 'N,p99,p95,p5,p1\n431,151,123,55,46\n');
    expect(found).toEqual(['B2 flagged 4', 'E2 flagged 4']);
  });
});

describe('one row of figures that R numbered', () => {
  it('counts nobody', async () => {
    const best = '  threshold specificity sensitivity\n1      2.02   0.6486486   0.7719298\n';
    expect(await looking('small-count', best, { name: 'roc.txt' })).toEqual([]);
  });

  it('may be a count where others stand beside it', async () => {
    expect(await looking('small-count', ',Yes,No\n1,3,140\n')).toContain('B2 flagged 3');
  });
});

describe('the least group of a model', () => {
  const model = (least: number, most: number) =>
    `No. Observations:    236\nMin. group size:     ${least}\nMax. group size:     ${most}\n`;

  it('counts people where others are large', async () => {
    expect(await looking('small-count', model(4, 61), { name: 'm.txt' })).toEqual(['line 2 flagged 4']);
  });

  it('counts how often one person was measured where none is large', async () => {
    expect(await looking('small-count', model(4, 5), { name: 'm.txt' })).toEqual([]);
  });

  it('is judged by the largest two lines below it, as Stata prints them', async () => {
    const stata = (most: string) =>
      `   Obs per group:\n   Obs per group: min =          3\n                  avg =        4.0\n                  max =      ${most}\n`;
    expect(await looking('small-count', stata('1,412'), { name: 'm.log' })).toEqual(['line 2 flagged 3']);
    expect(await looking('small-count', stata('    5'), { name: 'm.log' })).toEqual([]);
  });
});

describe('the columns of components called by the constant of a model', () => {
  it('hold no figures of people', async () => {
    const components =
      'Random effects:\n Formula: ~1 | Subject\n        (Intercept) Residual\nStdDev:    2.114724 1.431592\n';
    expect(await looking('statistic-support', components, { name: 'lme.txt' })).toEqual([]);
  });
});

describe('parameters of a model as SAS prints them', () => {
  const parameters = text(`
                               Parameter Estimates

                                      Parameter       Standard
 Variable    Label            DF       Estimate          Error    t Value    Pr > |t|

 Intercept   Intercept         1        3.91201        0.46220       8.46      <.0001
 age         Age in years      1        0.03120        0.00707       4.41      <.0001
 male                          1        0.22108        0.19840       1.11      0.2653
`);

  it('have degrees of freedom, and no counts', async () => {
    expect(await looking('small-count', parameters, { name: 'reg.txt' })).toEqual([]);
  });
});

describe('means of groups whose sizes stand in another table of the file', () => {
  const sizes = (female: number) =>
    `sex             N        Mean\nFemale        ${female}     26.8120\nMale          104     27.4011\n\n`;
  const means =
    'sex       Method      Mean      Std Dev\n\nFemale             26.8120       4.3012\nMale               27.4011       3.9127\n';
  const of = (text: string) => looking('statistic-support', text, { name: 'ttest.txt' });

  it('are of enough people where these are', async () => {
    expect(await of(sizes(118) + means)).toEqual([]);
    expect(await of(means)).toHaveLength(1);
  });

  it('may be of few where these are few: nobody says that they are the same people', async () => {
    expect(await of(sizes(8) + means)).toEqual(['line 2 flagged 8', 'line 7 unsure 8']);
  });

  it('are not known where one of the groups has no size', async () => {
    const other = means.replace('Male  ', 'Other ');
    expect(await of(sizes(118) + other)).toHaveLength(1);
  });

  it('are not known where the table is of fewer people, as its title says', async () => {
    const titled = (title: string) => `Table 1. Participants\n\n${sizes(118)}\nTable 2. ${title}\n\n${means}`;
    expect(await of(titled('Participants'))).toEqual([]);
    expect(await of(titled('Participants with leukaemia'))).toHaveLength(1);
    expect(await of(titled('Participants aged 90 to 94 by sex'))).toHaveLength(1);
  });

  it('are known from counts across, as R prints a table of one variable', async () => {
    const table = '\ncontrol treated \n    120     118 \n\n';
    const means =
      '        arm     mean       sd\n1   control 61.2211 12.10021\n2   treated 60.8120 11.81211\n';
    expect(await of(`${table}${means}`)).toEqual([]);
    expect(await of(means)).toHaveLength(1);
  });

  it('is of as many as Stata says above', async () => {
    const over = (of: number) =>
      `Mean estimation                 Number of obs = ${of}\n\n---------------------------------------\n             |       Mean   Std. err.\n-------------+-------------------------\n       North |   27.31807   0.3203928\n       South |   27.00172   0.2591014\n---------------------------------------\n`;
    expect(await of(over(930))).toEqual([]);
    expect(await of(over(8))).toContain('line 6 flagged 8');
  });
});

describe('the response profile of a logistic model', () => {
  it('has levels 1 and 0, and as many people as it says', async () => {
    const profile = text(`
                       Ordered                      Total
                         Value         dead     Frequency

                             1            1           212
                             2            0          1186
`);
    expect(await looking('small-count', profile, { name: 'logistic.txt' })).toEqual([]);
    expect(await looking('class-disclosure', profile, { name: 'logistic.txt' })).toEqual([]);
  });
});

describe('a cross table of SPSS, whose rows all end with Count', () => {
  it('has groups that are wholly in one category', async () => {
    const crossed = text(`
+--------------+---+-----+-----+
|              |Man|Vrouw|Total|
+--------------+---+-----+-----+
|ecog 0.0 Count| 36|   27|   63|
|     1.0 Count| 71|   42|  113|
|     3.0 Count| 11|    0|   11|
+--------------+---+-----+-----+
|Total    Count|118|   69|  187|
+--------------+---+-----+-----+
`);
    expect(await looking('class-disclosure', crossed, { name: 'crosstabs.txt' })).toEqual([
      'line 6 flagged 1',
    ]);
  });
});
