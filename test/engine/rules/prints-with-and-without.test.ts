import type { RuleId } from '../../../src/engine/rules/rule-ids';
import { looking } from './looking';

/** One print of a program, with a figure that harms nobody and with one that does: only then something is found. */
interface Print {
  readonly rule: RuleId;
  readonly name: string;
  readonly print: (figure: string) => string;
  readonly harmless: string;
  readonly harmful: string;
  readonly found: readonly string[];
}

const withFigure = (text: string) => (figure: string) => text.replace(/^\n/, '').replaceAll('##', figure);

const PRINTS: readonly (readonly [string, Print])[] = [
  [
    'md.pattern() of mice counts the people with a pattern, and its ones and noughts count nobody',
    {
      rule: 'small-count',
      name: 'patterns.txt',
      print: withFigure(
        '\n     age bmi sbp    \n2000   1   1   1   0\n  ##   1   1   0   1\n  51   1   0   0   2\n       0  51 101 152\n',
      ),
      harmless: '50',
      harmful: ' 4',
      found: ['line 3 flagged 4'],
    },
  ],
  [
    'md.pattern() counts how often each variable is missing',
    {
      rule: 'small-count',
      name: 'patterns.txt',
      print: withFigure(
        '\n     age bmi sbp    \n2000   1   1   1   0\n ###   1   1   0   1\n  51   1   0   0   2\n       0  51  ## 152\n'.replace(
          '###',
          '100',
        ),
      ),
      harmless: '101',
      harmful: '  6',
      found: ['line 5 flagged 6'],
    },
  ],
  [
    'Stata gives the smallest group of each level of a mixed model',
    {
      rule: 'small-count',
      name: 'mixed.log',
      print: withFigure(`
. mixed y x || state: || school:
-------------------------------------------------------------
                |     No. of       Observations per group
 Group variable |     groups    Minimum    Average    Maximum
----------------+--------------------------------------------
          state |         11         51       90.7        136
         school |         48         ##       20.8         31
-------------------------------------------------------------
`),
      harmless: '17',
      harmful: ' 3',
      found: ['line 7 flagged 3'],
    },
  ],
  [
    'Stata gives the smallest group beside other figures of a model',
    {
      rule: 'small-count',
      name: 'xtreg.log',
      print: withFigure(`
R-squared:                                      Obs per group:
     Within  = 0.1123                                         min = ##
     Between = 0.2201                                         avg = 51.6
     Overall = 0.1309                                         max = 133
`),
      harmless: '12',
      harmful: '3',
      found: ['line 2 flagged 3'],
    },
  ],
  [
    'PROC FREQ says below its table how many are missing',
    {
      rule: 'small-count',
      name: 'freq.txt',
      print: withFigure('\n                         Frequency Missing = ##\n'),
      harmless: '41',
      harmful: '4',
      found: ['line 1 flagged 4'],
    },
  ],
  [
    'k-means gives the sizes of its clusters in a sentence',
    {
      rule: 'small-count',
      name: 'kmeans.txt',
      print: withFigure('\nK-means clustering with 3 clusters of sizes 120, 184, ##\n'),
      harmless: '60',
      harmful: '6',
      found: ['line 1 flagged 6'],
    },
  ],
  [
    'Stata counts the failures above a Cox model',
    {
      rule: 'small-count',
      name: 'stcox.log',
      print: withFigure(
        '\nNo. of subjects =       211                Number of obs =    211\nNo. of failures =        ##\n',
      ),
      harmless: '90',
      harmful: ' 9',
      found: ['line 2 flagged 9'],
    },
  ],
  [
    'siunitx sets the number of observations of a model in LaTeX',
    {
      rule: 'small-count',
      name: 'models.tex',
      print: withFigure(
        '\n\\begin{tabular}{lcc}\n & All & Under 25 \\\\\n\\midrule\nAge & \\num{-0.068} & \\num{-0.061}\\\\\nNum.Obs. & \\num{1320} & \\num{##}\\\\\n\\end{tabular}\n',
      ),
      harmless: '90',
      harmful: '9',
      found: ['line 5 flagged 9'],
    },
  ],
  [
    'a thin space of LaTeX groups thousands in a sentence',
    {
      rule: 'small-count',
      name: 'caption.tex',
      print: withFigure('\n\\caption{Hazard ratios ($n = ##$, 311 events)}\n'),
      harmless: '1\\,204',
      harmful: '4',
      found: ['line 1 flagged 4'],
    },
  ],
  [
    'stargazer brings its rules closer to the header, which stays that of the rows below',
    {
      rule: 'extreme-value',
      name: 'summary.tex',
      print: withFigure(
        '\n\\begin{tabular}{lcc}\n\\\\[-1.8ex]\\hline\n\\hline \\\\[-1.8ex]\nStatistic & N & \\multicolumn{1}{c}{##} \\\\\n\\hline \\\\[-1.8ex]\nage & 1,204 & 93 \\\\\n\\hline \\\\[-1.8ex]\n\\end{tabular}\n',
      ),
      harmless: 'Mean',
      harmful: 'Max',
      found: ['line 6 flagged 93'],
    },
  ],
  [
    'pandas lists the largest values when asked to',
    {
      rule: 'extreme-value',
      name: 'largest.log',
      print: withFigure(
        ">>> df['income'].##(3)\n1204    418200.0\n87      391000.0\n553     377400.0\nName: income, dtype: float64\n",
      ),
      harmless: 'sample',
      harmful: 'nlargest',
      found: ['line 2 flagged', 'line 3 flagged', 'line 4 flagged'],
    },
  ],
  [
    'SAS names the event that it models by its code',
    {
      rule: 'small-count',
      name: 'logistic.txt',
      print: withFigure('\n              Probability modeled is death=1.   ##\n'),
      harmless: '',
      harmful: 'Number of deaths=1',
      found: ['line 1 flagged 1'],
    },
  ],
  [
    'those at risk tell how many left where no events are printed',
    {
      rule: 'survival-step',
      name: 'curve.csv',
      print: withFigure('\ntime,n.risk,survival\n0,140,1.00\n12,120,0.91\n24,##,0.80\n'),
      harmless: '100',
      harmful: '115',
      found: ['row 4 flagged 5'],
    },
  ],
  [
    'numbers at risk stand under the times of a curve',
    {
      rule: 'survival-step',
      name: 'risk.txt',
      print: withFigure(
        '\nNumber at risk\n            0     12    24    36\nControl   410    377   331   280\nActive     65     54    41    ##\n',
      ),
      harmless: '30',
      harmful: ' 7',
      found: ['line 4 flagged 7'],
    },
  ],
  [
    'a correlation stands beside its p-value',
    {
      rule: 'statistic-support',
      name: 'pairs.csv',
      print: withFigure('\npair,n,r,p\nage-bmi,412,0.21,0.001\nage-iron,##,0.91,0.012\n'),
      harmless: '60',
      harmful: '6',
      found: ['row 3 flagged 6'],
    },
  ],
  [
    'percent signs of an address may be signs of its password',
    {
      rule: 'secret',
      name: 'run.log',
      print: withFigure('\nconnecting to postgres://me:##@db.internal:5432/cohort\n'),
      harmless: '%PASS%',
      harmful: 'Tr0ub4dor%26x',
      found: ['line 1 flagged'],
    },
  ],
];

describe('a figure in a print', () => {
  it.each(PRINTS)('%s', async (_, { rule, name, print, harmless, harmful, found }) => {
    expect(await looking(rule, print(harmless), { name })).toEqual([]);
    expect(await looking(rule, print(harmful), { name })).toEqual(found);
  });
});

describe('a print with nothing in it', () => {
  it.each<[string, RuleId, string]>([
    [
      'the spread of random effects',
      'statistic-support',
      ' Groups   Name        Std.Dev.\n centre   (Intercept)  3.1201 \n Residual             17.2044 \n',
    ],
    [
      'the fit of a linear model of SAS, over its mean',
      'statistic-support',
      '   R-Square     Coeff Var      Root MSE    hba1c Mean\n   0.027186      14.73118      1.102665      7.485261\n',
    ],
    [
      'least squares means',
      'statistic-support',
      'Least Squares Means\n\ntreat    hba1c LSMEAN\nA          7.31034483\nB          7.42068966\n',
    ],
    [
      'quantiles over their number of values',
      'quantile-support',
      ' 10%  25%  50%  75%  90% \n21.9 24.3 27.0 29.7 32.1 \nn = 2400 \n',
    ],
    [
      'the reliability of a scale',
      'statistic-support',
      ' raw_alpha std.alpha mean   sd median_r\n      0.71      0.72  3.4 0.61     0.33\n',
    ],
    [
      'what SAS says of the variables of a data set',
      'small-count',
      'The CONTENTS Procedure\n\n Data Set Name    WORK.A        Observations           15230\n Created          03/02/2025    Observation Length         8\n\n' +
        '  #    Variable    Type    Len    Format\n  2    age         Num       8    BEST12.\n  1    patid       Num       8\n  3    sex         Char      1\n',
    ],
    [
      'admissions in Catalan, and no income',
      'few-contributors',
      '| Comarca | Ingressos | Defuncions |\n|---|---:|---:|\n| Osona | 204 | 41 |\n| Bages | 188 | 33 |\n',
    ],
    [
      'the mean of a group whose categories are large',
      'statistic-support',
      'label,levels,Alive,Died\nAge (years),Mean (SD),59.8 (11.4),59.9 (12.5)\nSex,Female,243 (55.6),194 (44.4)\n,Male,268 (56.1),210 (43.9)\n',
    ],
    [
      'a password before the host of an address',
      'direct-identifier',
      'postgres://me:Tr0ub4dor%26x@db.internal:5432/cohort\n',
    ],
    [
      'figures of SPSS without the nought before their comma',
      'small-count',
      'Modellsammendrag\nModell      R    R-kvadrat   Justert R-kvadrat   Std. feil for estimatet\n1        ,412         ,170                ,168                    8,2214\n',
    ],
    [
      'a table of models that ends with a log-likelihood',
      'statistic-support',
      '| | Logit | Probit |\n|---|---|---|\n| age | 0.031*** (0.004) | 0.018*** (0.002) |\n| Num.Obs. | 2411 | 2411 |\n| Log.Lik. | -1301.122 | -1301.404 |\n',
    ],
    [
      'an interquartile range in French',
      'quantile-support',
      '| | Témoin N = 311 | Traité N = 305 |\n|---|---|---|\n| Âge, médiane (EI) | 61 (52 – 70) | 60 (51 – 69) |\n| Femme, n (%) | 150 (48 %) | 150 (49 %) |\n',
    ],
    [
      'what factors explain of a variance',
      'statistic-support',
      '               Factor1\nSS loadings      2.030\nProportion Var   0.338\n',
    ],
    [
      'ratios of variances after matching',
      'statistic-support',
      'variable,SMD before,variance ratio\nage,0.31,1.01\nbmi,0.22,1.04\n',
    ],
  ])('%s', async (_, rule, print) => {
    const name = /^\w+,/.test(print) ? 'print.csv' : print.startsWith('|') ? 'print.md' : 'print.txt';
    expect(await looking(rule, print, { name })).toEqual([]);
  });

  it('asks on where the largest category of a group is small itself', async () => {
    const table =
      'label,levels,Died\nAge (years),Mean (SD),59.9 (12.5)\nSex,Female,4 (44.4)\n,Male,5 (55.6)\n';
    expect(await looking('statistic-support', table)).toEqual(['column 3 unsure']);
  });
});
