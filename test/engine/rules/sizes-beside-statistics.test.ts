import { looking } from './looking';

const look = (print: string) => looking('statistic-support', print.replace(/^\n/, ''), { name: 'print.txt' });

describe('how many people stand behind a statistic', () => {
  const crossed = (title: string, few = '65') => `
n

          adult junior senior
  Central  1006    378    257
  Harbour   737    332    219
  Mobile    239    120     ${few}

${title}
        adult junior senior
Central  4.05   3.81   3.75
Harbour  4.06   3.92   4.09
Mobile   3.69   4.23   4.21
`;

  it('is said by a table of the same groups, cell by cell', async () => {
    expect(await look(crossed('mean fine (EUR)'))).toEqual([]);
    expect(await look(crossed('mean fine (EUR)', ' 6'))).toEqual(['line 12 unsure 6']);
  });

  it('is not, where the statistic is of some of them only', async () => {
    expect(await look(crossed('mean fine of first offenders'))).toEqual(['line 10 unsure']);
  });

  const clusters = (sizes: string) => `
K-means clustering with 3 clusters of sizes ${sizes}

Cluster means:
   loans visits    debt
1  0.930  1.020  0.106
2 -0.349 -0.421 -0.877
3 -0.458 -0.463  0.822
`;

  it('is said of clusters above their means', async () => {
    expect(await look(clusters('1268, 1498, 1434'))).toEqual([]);
    expect(await look(clusters('1268, 1498, 4'))).not.toEqual([]);
  });

  const weighted = (below: string) => `
                            mean   SE
factor(tenure)owner        0.498 0.01
factor(tenure)private rent 0.295 0.01

${below}
`;

  it('is said below the table, with a word for whom', async () => {
    expect(await look(weighted('n = 5200 households'))).toEqual([]);
    expect(await look(weighted('weighted to the census'))).toEqual(['line 2 unsure']);
  });

  it('is nobody for what a title says of a model', async () => {
    const of = (title: string, name: string) =>
      `${title}\n\nLevel        ${name}\nSchool          0.412    0.081\nClass           0.220    0.043\n`;
    expect(await look(of('ICC and design effect', 'Variance      ICC'))).toEqual([]);
    expect(await look(of('Marks', 'Variance     Mean'))).toHaveLength(1);
    expect(await look(of('Quantile regression decomposition', '  Median     Mean'))).toEqual([]);
  });

  it('is nobody for random effects of a model and for an interval around a difference of means', async () => {
    const effects = (row: string) =>
      `grp = pdLogChol(1)\n            Variance  StdDev\n${row} 1.2855199 1.1338077\nResidual    0.9796117 0.9897534\n`;
    expect(await look(effects('(Intercept)'))).toEqual([]);
    expect(await look(effects('Men        '))).toHaveLength(1);
    const interval = (title: string) => `data:  fines by ebook
alternative hypothesis: true difference in means between group 0 and group 1 is not equal to 0
${title}
 -0.07544536  0.27137556
`;
    expect(await look(interval('95 percent confidence interval:'))).toEqual([]);
  });
});

describe('a percentage below a count', () => {
  const cells = (share: string) => `
             | damp
      tenure |         0 |         1 | Row Total |
-------------|-----------|-----------|-----------|
       owner |      2044 |       543 |      2587 |
             |      0.79 |      0.21 |      0.50 |
             |      0.39 |      0.10 |           |
-------------|-----------|-----------|-----------|
 social rent |       850 |       229 |      1079 |
             |      0.79 |      0.21 |      0.21 |
             |      0.16 |      ${share} |           |
-------------|-----------|-----------|-----------|
Column Total |      2894 |       772 |      3666 |
             |      0.79 |      0.21 |           |
-------------|-----------|-----------|-----------|
`;

  it('says of how many the count is a part, and counts no few among them', async () => {
    expect(await looking('implied-count', cells('0.04').slice(1), { name: 'print.txt' })).toEqual([]);
  });
});

describe('the end of a figure and the next one', () => {
  const row = (figures: string) =>
    ` branch    year loans visits\nMobile     2021 ${figures}  3.98\nCentral    2022 5.91  4.11\n`;

  it('are no telephone number with two noughts before it', async () => {
    const look = (figures: string) => looking('direct-identifier', row(figures), { name: 'print.txt' });
    expect(await look('6.009  4.0194')).toEqual([]);
    expect(await look('0049 30 901820')).toHaveLength(1);
  });
});
