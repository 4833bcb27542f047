import { looking } from './looking';

const of = (rule: Parameters<typeof looking>[0], text: string) => looking(rule, text, { name: 't.log' });

describe('a table wider than a line', () => {
  const balance = (treated: number) => `
Summary of Balance for Matched Data:
           Means Treated Means Control Std. Mean Diff. Var. Ratio eCDF Mean eCDF Max
distance          0.1520        0.1520          0.0024     1.0013    0.0005   0.0111
age              55.8931       55.7506          0.0108     0.9582    0.0091   0.0490
smokeNever        0.5078        0.4989          0.0178          .    0.0089   0.0089
           Std. Pair Dist.
distance            0.0024
age                 0.8340
smokeNever          0.8197

Sample Sizes:
          Control Treated
All          2551     ${String(treated + 31).padStart(3)}
Matched       ${String(treated).padStart(3)}     ${String(treated).padStart(3)}
Unmatched    2102      31
`;

  it('goes on below itself, and its sizes stand in a table of their own', async () => {
    expect(await of('statistic-support', balance(449))).toEqual([]);
    expect(await of('statistic-support', balance(9))).toEqual(
      [4, 5, 6].map((line) => `line ${line} unsure 9`),
    );
  });

  it('is none where only the labels are the same, and either is short', async () => {
    const second = (women: string) =>
      `        no  yes\nNever   41   58\nFormer  32   40\n        men  women\nNever    50     49\nFormer   36     ${women}\n`;
    expect(await of('class-disclosure', second(' 0'))).toHaveLength(2);
    expect(await of('class-disclosure', second('30'))).toEqual([]);
  });

  const gretl = (people: number) => `
dep = 0 (n = ${people}):

                     Mean         Median        Minimum        Maximum
age                53.944         54.000         10.000         102.00
inc                 32316          30177         7411.0     1.2765e+05

                Std. Dev.           C.V.       Skewness   Ex. kurtosis
age                12.175        0.22569       0.011902        0.16248
inc                 13400        0.41466         1.4906         4.4772

                 5% perc.      95% perc.       IQ range   Missing obs.
age                34.000         74.000         16.000              0
inc                 15892          57289          15783              0
`;

  it('has one size where gretl prints its statistics four at a time', async () => {
    expect(await of('statistic-support', gretl(3691))).toEqual([]);
    expect(await of('quantile-support', gretl(3691))).toEqual([]);
    expect(await of('quantile-support', gretl(150))).toEqual(
      [13, 13, 14, 14].map((line) => `line ${line} flagged 7`),
    );
  });
});

describe('what skim of R says of measures', () => {
  const skim = (rows: number) => `
── Data Summary ────────────────────────
                           Values
Name                       d     
Number of rows             ${rows}
Number of columns          10    

── Variable type: numeric ───────────────────────────────
  skim_variable n_missing complete_rate     mean       sd     p25     p50     p75
1 age                   0         1         56.8     13.3    48      57      66  
2 bmi                  40         0.5       26.5      4.21   23.6    26.5    29.3
`;

  it('is of the rows of the data, without those that lack a value', async () => {
    expect(await of('statistic-support', skim(3000))).toEqual([]);
    expect(await of('quantile-support', skim(3000))).toEqual([]);
    expect(await of('statistic-support', skim(45))).toEqual(['line 11 unsure 5']);
  });
});

describe('numbers in a log that count nobody', () => {
  it.each(['> head(d, n = 5)', '>>> df.sample(n = 5)', '> d |> slice_max(age, n = 3) |> print()'])(
    'are handed to a function: %s',
    async (command) => {
      expect(await of('small-count', `${command}\n`)).toEqual([]);
    },
  );

  it('are what is said of people, also behind a command', async () => {
    expect(await of('small-count', '> summary(fit)  # women (n = 4)\n')).toEqual(['line 1 flagged 4']);
    expect(await of('small-count', 'Women(n = 4)\n')).toEqual(['line 1 flagged 4']);
  });

  it('are thresholds between levels, whose names hold a bar', async () => {
    const thresholds = 'Intercepts:\n  Never|Former Former|Current \n    0.08834912     1.53488779 \n';
    expect(await of('class-disclosure', thresholds)).toEqual([]);
    expect(await of('small-count', thresholds)).toEqual([]);
  });
});

describe('the smallest group of a model', () => {
  const groups = (least: number, most: number) =>
    `                    Obs per group:\n                                  min =  ${least}\n                                  avg =  5.9\n                                  max =  ${most}\n`;

  it('may be said on the line below what it is of', async () => {
    expect(await of('small-count', groups(2, 14))).toEqual(['line 2 flagged 2']);
    expect(await of('small-count', groups(41, 131))).toEqual([]);
    expect(await of('small-count', groups(2, 14).replace('Obs per group:', 'Waiting time:'))).toEqual([]);
  });
});
