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

describe('what codebook of Stata says of a variable', () => {
  const codebook = (missing: string) => `
age                                                                 Age in years

                  Type: Numeric (byte)

                 Range: [18,97]                       Units: 1
         Unique values: 61                        Missing .: ${missing}

                  Mean: 54.2131
             Std. dev.: 14.0021

           Percentiles:     10%       25%       50%       75%       90%
                             35        45        55        64        72
`;

  it('ends in values of single people', async () => {
    expect(await of('extreme-value', codebook('0/812'))).toEqual(['line 6 flagged 18', 'line 6 flagged 97']);
  });

  it('is of those whose value is not missing', async () => {
    expect(await of('statistic-support', codebook('0/812'))).toEqual([]);
    expect(await of('quantile-support', codebook('31/812'))).toEqual([]);
    expect(await of('statistic-support', codebook('804/812'))).toEqual(['line 9 flagged 8']);
    expect(await of('quantile-support', codebook('742/812'))).toHaveLength(2);
  });
});

describe('results that Stata displays', () => {
  it('are ends of a range where the command asks for them', async () => {
    const shown = '. di "shortest " r(min) ", longest " r(max)\nshortest 3, longest 1,412.5\n';
    expect(await of('extreme-value', shown)).toEqual(['line 2 flagged 3', 'line 2 flagged 1,412.5']);
    expect(await of('extreme-value', shown.replaceAll(/r\(\w+\)/g, 'r(p)'))).toEqual([]);
  });
});

describe('what a test of proportions was made of', () => {
  it.each([
    ['data:  c(3, 31) out of c(40, 42)', ['line 1 flagged 3']],
    ['data:  4 out of 60, null probability 0.5', ['line 1 flagged 4']],
    ['number of successes = 4, number of trials = 60, p-value = 1.2e-11', ['line 1 flagged 4']],
    ['data:  c(231, 214) out of c(1502, 1498)', []],
    ['data:  c(3, 31) out of n', []],
  ])('are counts of people: %s', async (line, expected) => {
    expect(await of('small-count', `${line}\nX-squared = 34.434, df = 1, p-value = 4.41e-09\n`)).toEqual(
      expected,
    );
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

describe('a column that the command above gives its name', () => {
  const query = (command: string) =>
    `${command}\n┌────────┬───────┬───────┐\n│ region │   n   │   m   │\n├────────┼───────┼───────┤\n│ Nord   │   412 │ 121.1 │\n│ Ost    │     3 │ 118.7 │\n└────────┴───────┴───────┘\n`;

  it('is a mean where a query reckons one', async () => {
    const mean = query('D select region, count(*) as n, avg(sbp) as m from d group by all;');
    expect(await of('statistic-support', mean)).toEqual(['line 6 flagged 3']);
  });

  it.each([
    '>>> df.groupby("region").agg(n=("wait", "size"), m=("wait", "min"))',
    '> d |> summarise(n = n(), m = min(wait), .by = region)',
  ])('is the value of one person where the command asks for the least: %s', async (command) => {
    expect(await of('extreme-value', query(command))).toHaveLength(2);
  });

  it('is not known otherwise', async () => {
    expect(await of('statistic-support', query('D from results;'))).toEqual([]);
    expect(await of('extreme-value', query('D from results;'))).toEqual([]);
  });
});

describe('product-limit estimates of SAS', () => {
  const estimates = (last: string) => `
                                      Survival
                                      Standard     Number      Number
       days    Survival    Failure      Error      Failed       Left

       0.00      1.0000          0          0           0        231
      30.00      0.9481     0.0519     0.0146          12        219
      60.00*          .          .          .          12        180
      90.00      0.7842     0.2158     0.0281          ${last}        161
`;

  it('step for as many people as failed since the last line', async () => {
    expect(await of('survival-step', estimates('15'))).toEqual(['line 9 flagged 3']);
    expect(await of('survival-step', estimates('42'))).toEqual([]);
    expect(await of('small-count', estimates('15'))).toEqual([]);
  });
});

describe('rows that number studies', () => {
  const studies = (name: string) =>
    `  id          ${name} year      yi     vi\n` +
    ['Aronson 1948 -0.8893 0.3256', 'Simes 1949 -1.5854 0.1946', 'Hart 1977 -1.4416 0.0200']
      .map((row, i) => `${i + 1}  ${i + 1} ${row.padStart(35)}\n`)
      .join('');

  it('are no records of people', async () => {
    expect(await of('row-level-data', studies('  author'))).toEqual([]);
    expect(await of('row-level-data', studies('   study'))).toEqual([]);
  });

  it('are records where people are named', async () => {
    expect(await of('row-level-data', studies(' surname'))).toEqual(['line 2 flagged']);
  });
});

describe('rows that Julia shows of its data', () => {
  const frame = (command: string) =>
    `julia> ${command}\n3×4 DataFrame\n Row │ sex      age    bmi      income \n     │ String   Int64  Float64  Int64  \n─────┼─────────────────────────────────\n   1 │ Female      69     29.9   27069\n   2 │ Male        53     28.1   17517\n   3 │ Male        72     32.1   13047\n`;

  it('are records', async () => {
    expect(await of('row-level-data', frame('first(df, 3)'))).toEqual(['line 6 flagged']);
    const means =
      'julia> combine(groupby(df, :sex), :age => mean)\n2×2 DataFrame\n Row │ sex      age_mean \n     │ String   Float64  \n─────┼───────────────────\n   1 │ Female      61.25\n   2 │ Male        58.40\n';
    expect(await of('row-level-data', means)).toEqual([]);
  });
});

describe('centres of clusters', () => {
  const centres = (first: string, second: string) =>
    `> k$size\n[1] 792 940\n       alder       lonn\n1 -0.4146733  ${first}\n2 -0.5933463 ${second}\n3  1.0209295 -0.0677419\n`;

  it('are no sums, whatever the variable is called', async () => {
    expect(await of('few-contributors', centres('1.0134760', '-0.7913543'))).toEqual([]);
    expect(await of('few-contributors', centres('81.413476', '-79.135433'))).toHaveLength(1);
  });
});

describe('shares that Stata estimates', () => {
  const shares = (people: number) => `
Proportion estimation                       Number of obs = ${people}

--------------------------------------------------------------
             |                                   Logit
             | Proportion   Std. err.     [95% conf. interval]
-------------+------------------------------------------------
        ward |
          A  |   .4939759   .0552166      .3867271    .6018421
          B  |   .0481928   .0237143      .0180012    .1227711
          C  |   .4578313   .0550225      .3528011    .5666402
--------------------------------------------------------------
`;

  it('give small counts back, as other shares do', async () => {
    expect(await of('implied-count', shares(83))).toEqual(['line 10 flagged 4']);
    expect(await of('implied-count', shares(830))).toEqual([]);
  });
});
