import type { RuleId } from '../../../src/engine/rules/rule-ids';
import { looking } from './looking';

const look = (rule: RuleId, print: string, name = 'print.txt') =>
  looking(rule, print.replace(/^\n/, ''), { name });

describe('variables against variables', () => {
  const triangle = (title: string, first: string) => `
${title}

              Academy Comprehensive
Comprehensive ${first}       -
Grammar       1       1
`;

  it('are p-values in half a table, which counts people where nobody speaks of a test', async () => {
    expect(await look('small-count', triangle('Pairwise comparisons using t tests', '1'))).toEqual([]);
    expect(await look('small-count', triangle('Pupils in two schools', '4'))).toEqual([
      'line 4 flagged 4',
      'line 5 flagged 1',
      'line 5 flagged 1',
    ]);
  });

  it('are as far from each other as half a table of whole numbers says', async () => {
    const apart = (title: string) =>
      `${title}\n        Oslo Bergen\nBergen    7       \nHamar     3      8\n`;
    expect(await look('small-count', apart('Distances between towns, in hours'))).toEqual([]);
    expect(await look('small-count', apart('Moved between towns'))).toHaveLength(3);
  });

  it('code groups, where each has a column of its own', async () => {
    const codes = (corner: number) =>
      `              Academy Grammar Special\nComprehensive       0       0       0\nAcademy             ${corner}       0       0\nGrammar             0       1       0\nSpecial             0       0       1\n`;
    expect(await look('small-count', codes(1))).toEqual([]);
    expect(await look('small-count', codes(3))).toHaveLength(3);
  });

  it('belong together as ones and noughts say under a title of loadings', async () => {
    const loads = (title: string) =>
      `${title}\n      calm social\nitem1    1      0\nitem2    0      1\nitem3    1      0\n`;
    expect(await look('small-count', loads('Which item loads on which scale'))).toEqual([]);
    expect(await look('small-count', loads('Referred to'))).toHaveLength(3);
  });

  it('may have numbers for names, as means have that are compared', async () => {
    const compared = (title: string) =>
      `${title}\n\n i/j          1         2         3\n 1                0.0001    0.0312\n 2     0.0001              0.0027\n 3     0.0312    0.0027\n`;
    expect(await look('statistic-support', compared('Pr > |t| for H0: LSMean(i)=LSMean(j)'))).toEqual([]);
  });

  it('say by their names nothing of their figures', async () => {
    const matrix = '         min_age max_age\nmin_age    1.000   0.412\nmax_age    0.412   1.000\n';
    expect(await look('extreme-value', matrix)).toEqual([]);
  });
});

describe('a tree', () => {
  const tree = (size: number, loss: number) => `
n= 2600

node), split, n, loss, yval, (yprob)
      * denotes terminal node

1) root 2600 1137 1 (0.4373077 0.5626923)
  2) score< 284.5 ${size} ${loss} 0 (0.7500000 0.2500000) *
  3) score>=284.5 1486 433 1 (0.2913863 0.7086137) *
`;

  it('says of each node how many are in it, and how many it is wrong of', async () => {
    expect(await look('small-count', tree(1114, 410))).toEqual([]);
    expect(await look('small-count', tree(8, 2))).toEqual(['line 7 flagged 8', 'line 7 flagged 2']);
  });

  it('of figures says how many, and no number of people it is wrong of', async () => {
    const ofFigures = tree(1114, 6).replace('loss', 'deviance');
    expect(await look('small-count', ofFigures)).toEqual([]);
  });

  it('is pruned by a parameter, over splits that count nobody', async () => {
    const pruned =
      '        CP nsplit rel error  xerror     xstd\n1 0.106950      0   1.00000 1.00090 0.028652\n2 0.032525      1   0.89305 0.90760 0.025820\n3 0.021675      2   0.86053 0.87753 0.025111\n';
    expect(await look('small-count', pruned)).toEqual([]);
    expect(await look('fine-geography', pruned)).toEqual([]);
  });
});

describe('a vector without names', () => {
  it('counts groups below a command that asks for their sizes', async () => {
    expect(await look('small-count', '> km$size\n[1] 1322 1272   16\n')).toEqual([]);
    expect(await look('small-count', '> km$size\n[1] 1322 1272    6\n')).toEqual(['line 2 flagged 6']);
    expect(await look('small-count', '> km$iter\n[1] 3 4 6\n')).toEqual([]);
  });

  it.each([
    ['what a model leaves of each record', '> residuals(m)[1:5]', true],
    ['what it expects', '> round(fitted(m), 1)', true],
    ['a variable of the records, some of them', '> head(d$age, 5)', true],
    ['the same by places', '> d[["age"]][1:5]', true],
    ['what it expects of cases that were made up', '> predict(m, newdata = grid)', false],
    ['coefficients', '> coef(m)', false],
    ['the mean of what it leaves', '> mean(residuals(m))', false],
  ])('is one value a person or none: %s', async (_, command, found) => {
    const print = `${command}\n[1] 34.1 27.5 61.0 44.2 19.9\n`;
    expect(await look('row-level-data', print, 'print.log')).toEqual(found ? ['line 2 flagged'] : []);
  });

  it('is both ends of a box, and what lies beyond them', async () => {
    const boxes = (command: string) =>
      `> ${command}\n$stats\n[1] 30 52 60 67 89\n\n$n\n[1] 3400\n\n$out\n[1] 29 93 92\n`;
    expect(await look('extreme-value', boxes('boxplot.stats(d$age)'), 'print.log')).toEqual([
      'line 3 flagged 30',
      'line 3 flagged 89',
      'line 9 flagged',
    ]);
    expect(await look('extreme-value', boxes('fit'), 'print.log')).toEqual([]);
  });

  it('is one value a person under the numbers of rows, too', async () => {
    const residuals =
      '> residuals(m)\n     1      2      3      4      5\n-19.92   7.65  -2.35  14.64 -11.92\n';
    expect(await look('row-level-data', residuals, 'print.log')).toEqual(['line 2 flagged']);
  });
});

describe('rows with a letter and a number', () => {
  const rows = (...names: readonly string[]) =>
    `      man vrouw\n${names.map((name, i) => `  ${name}  12${i}     ${i + 4}\n`).join('')}`;

  it('are groups where the letter has several numbers, although one of them would be a fit', async () => {
    expect(await look('small-count', rows('R1', 'R2', 'R3'))).toEqual([
      'line 2 flagged 4',
      'line 3 flagged 5',
      'line 4 flagged 6',
    ]);
  });

  it('say what a model explains, in any language', async () => {
    const gretl = `\nMedia de la vble. dep.  2,411204   D.T. de la vble. dep.   0,512041\nSuma de cuad. residuos  480,1204   D.T. de la regresión    0,446611\nR-cuadrado              0,240411   R-cuadrado corregido    0,239780\n`;
    expect(await look('statistic-support', gretl)).toEqual([]);
  });
});

describe('a print of Stata', () => {
  const long = (n: number) => `
industry    Stats |      wage     hours
------------------+--------------------
Mining          N |       ${n}       ${n}
             Mean |  14.22105  41.30128
               SD |  5.114101  6.201411
------------------+--------------------
Retail          N |       841       841
             Mean |  8.912041  33.20451
               SD |  3.120114  10.44102
---------------------------------------
`;

  it('has two columns of labels before one bar', async () => {
    expect(await look('statistic-support', long(312))).toEqual([]);
    expect(await look('statistic-support', long(4))).toEqual(['line 4 flagged 4']);
  });

  const codebook = (below: string) => `
                  Type: Numeric (byte)
                 Range: [1,4]                         Units: 1
         Unique values: 4                         Missing .: 212/8,412

${below}`;

  it('has codes at the ends of a range where it lists how many have each', async () => {
    const tabulated =
      '            Tabulation: Freq.   Numeric  Label\n                        1,912         1  none\n';
    expect(await look('extreme-value', codebook(tabulated))).toEqual([]);
    expect(await look('extreme-value', codebook('                  Mean: 2.31\n'))).toHaveLength(2);
  });
});

describe('prints of other programs', () => {
  const means = (n: string) => `
                   N
         stage   Obs       N            Mean         Std Dev
         ---------------------------------------------------
         1       310     304         1312.56          168.84

         2       ${n}     ${n}         1349.07          172.24
`;

  it('PROC MEANS leaves a line empty between groups that have numbers for names', async () => {
    expect(await look('small-count', means('291'))).toEqual([]);
    expect(await look('small-count', means('  8'))).toEqual(['line 6 flagged 8', 'line 6 flagged 8']);
  });

  it.each([
    ['people in each cell', 'arm,screened,died\nA,412 patients,24 patients\nB,430 patients,4 patients\n', 4],
    ['in Spanish', 'brazo,incluidos,muertes\nA,412 pacientes,24 pacientes\nB,430 pacientes,4 pacientes\n', 4],
  ])('a cell counts with a word behind each figure: %s', async (_, table, value) => {
    expect(await look('small-count', table, 'print.csv')).toEqual([`C3 flagged ${value}`]);
  });

  it.each([
    ['sizes of households', 'household,share\n1 person,0.31\n2 persons,0.69\n', 'print.csv'],
    [
      'degrees of freedom of a smooth term',
      '         edf Ref.df   F p-value\ns(age)     1      1 511  <2e-16\n',
      'print.txt',
    ],
    [
      'numbers of means',
      'Least Squares Means\n\n                             LSMEAN\n group    score LSMEAN       Number\n A          51.2041122            1\n B          48.1120411            2\n',
      'print.txt',
    ],
    [
      'a ratio of signal and noise',
      '  raw_alpha std.alpha S/N    ase\n       0.83      0.83   5 0.0052\n',
      'print.txt',
    ],
    [
      'cases below a model in a language that groups by blanks',
      'Steg   -2 Log likelihood   Cox & Snell R2   Nagelkerke R2\n1               1884,122             ,041            ,062\nAntal fall i analysen: 1 911\n',
      'print.txt',
    ],
  ])('nobody is counted by %s', async (_, print, name) => {
    expect(await look('small-count', print, name)).toEqual([]);
  });

  it.each([
    [
      'a fit of a model',
      'statistic-support',
      'RMSEA (Root Mean Square Error Of Approximation)\n          Estimate                    0.030\n          Probability RMSEA <= .05    1.000\n',
    ],
    [
      'an interval of the bootstrap',
      'quantile-support',
      'Intervals :\nLevel     Percentile\n95%   (498.9, 505.4 )\nCalculations and Intervals on Original Scale\n',
    ],
    ['an age without its accent', 'quantile-support', 'ika;lkm\n20;412\n30;388\n40;401\n'],
  ] as const)('no people stand behind %s', async (_, rule, print) => {
    expect(await look(rule, print)).toEqual([]);
  });
});
