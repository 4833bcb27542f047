import { kinds, smallCounts, understandText } from './reading-a-table';

const tibble = `
# A tibble: 3 × 4
  ptl       n  mean    sd
  <chr> <int> <dbl> <dbl>
1 0       159  23.0  5.33
2 1        24  24.8  5.40
3 2         6  22.8  2.93
`;
const dataTable = `
   obstruct      rx     N
     <fctr>  <fctr> <int>
1:        0     Obs   252
2:        0 Lev+5FU     7
3:        1     Obs    63
4:        1 Lev+5FU    54
`;
const ftable = `
        Age F0 F1 F2
Eth Lrn             
A   AL       9 17 18
    SL       4 13 12
N   AL      10 18 28
    SL      14 18 12
`;
const slices = `
, , ecog = 1

        ageband
sex      <50 50-59 70+
  Male     5    19  17
  Female  15    18  12
`;
const dashed = `
|           | absent (N=152) | present (N=160) |
|:----------|:--------------:|:---------------:|
|stage      |                |                 |
|-  1       |   16 (10.5%)   |    9 (5.6%)     |
|-  2       |  136 (89.5%)   |   151 (94.4%)   |
`;
const framed = `
+-----------+-----------------+-----------------+
| Staat     | Licht (N=1 556) | Ernstig (N=554) |
+===========+=================+=================+
| Ongehuwd  |   1 063 (68,3%) |     545 (98,4%) |
| Gehuwd    |     493 (31,7%) |         9 (1,6%) |
+-----------+-----------------+-----------------+
`;
const multiline = `
 &nbsp;    [0,10)   [10,20)   [20,30) 
--------- -------- --------- ---------
 **1st**     4        22        52    
 **2nd**     22       29        90    
`;
const described = `
      count  mean   std   min   25%   50%   75%   max
vote                                                 
A       9.0 -0.19  0.77 -1.31 -0.86 -0.26  0.32  1.51
N     888.0 -0.91  0.48 -1.73 -1.26 -1.07 -0.75  1.51
`;
const numberInLabel = `
Kód  Diagnóza     Počet
I21  Infarctus      194
E11  Diabetes 2       3
K35  Append.          2
J44  COPD            48
`;
const thousandsInBars = `
 Siviilisääty |     % |     n
--------------+-------+-------
 Naimaton     |  91,1 | 3 091
 Leski        |   8,9 |     6
`;
const groupCalledId = `
| ageband  |   blood |   hs |   id |   mother |
|----------|---------|------|------|----------|
| [0,20)   |      15 |   12 |   11 |        7 |
| [20,30)  |      17 |  490 |   18 |       10 |
| [30,40)  |      10 | 1028 |   25 |       11 |
`;
const numberBehindBar = `
         Kód | Diagnóza       Četnost
-------------+------------------------
         I21 | Infarctus          602
         E11 | Diabetes 2           5
         K35 | Append.             36
         J44 | COPD                17
`;
const cutBands = '\n(30,40] (40,50] (50,60] \n      3      23      68 \n';
const codesBeforeWords = `
   ecog   sexf  N
1:    1   Male 71
2:    0   Male 36
3:    2 Female 21
4:    2   Male 29
5:    1 Female 42
6:    3   Male  4
`;
const crossedCodes = `
  ecog   sexf   age wt.loss
1    0   Male 63.34   5.624
2    1   Male 62.65  11.406
3    2   Male 64.98  15.672
4    0 Female 58.72   6.692
5    1 Female 60.02   8.849
6    2 Female 69.49   7.403
`;
const aggregated = `
> aggregate(age ~ sex + smoker, d, length)
     sex smoker age
1 Female     no 120
2   Male     no  98
3 Female    yes   4
4   Male    yes  13
`;
const ofIncome = `
> table(d$income)

  low  high 
  112     7 
`;
const levels = `
> sapply(d, nlevels)
 sex region   edu smoke 
   2      5     4     3 
`;
const thresholds = `
Intercepts:
    Value  Std. Error t value
0|1  1.201  0.354      3.389 
1|2  3.372  0.365      9.233 
`;
const posterior = `
            mean     sd  hdi_3%  hdi_97%  r_hat
Intercept  1.213  0.041   1.137    1.290    1.0
age        0.032  0.004   0.025    0.040    1.0
`;
const ofBalance = `
      Var. Ratio eCDF Mean eCDF Max
age       0.4568    0.0847   0.2541
educ      0.5721    0.0239   0.0757
`;
const oneWay = '\n  0 0.5   1 \n354  44   8 \n';
const withGaps = `
 aa            no     yes   Total  
 Male          36       9      45  
             80.0    20.0   100.0  
                                   
 Female        27      33      60  
             45.0    55.0   100.0  
`;

const tableOne = `
                        Stratified by trt
                         1              2              p      test
  n                         158            154               
  age (mean (SD))         51.42 (11.01)  48.58 (9.96)   0.018     
  status (%)                                            0.894     
     0                       83 (52.5)      85 (55.2)             
     1                       10 ( 6.3)       9 ( 5.8)             
     2                       65 (41.1)      60 (39.0)             
  bili (median [IQR])      1.40 [0.80, 3.20] 1.30 [0.72, 3.60] 0.842 nonnorm
`;

describe('tables as tools print them', () => {
  it.each([
    ['a tibble with the types of its columns', tibble, [6]],
    ['a data.table whose rows are numbered', dataTable, [7]],
    ['ftable(), where the name of the columns stands beside them', ftable, [9, 4]],
    ['a slice of a three-way table with an open band', slices, [5]],
    ['levels behind a dash', dashed, [9]],
    ['thousands parted by a space in a frame', framed, [9]],
    ['half-open bands over the columns', multiline, [4]],
    ['categories that are numbers over their counts', oneWay, [8]],
    ['groupby().describe(), whose header holds figures', described, [9]],
    ['what cut() calls its bands', cutBands, [3]],
    ['codes of groups before words and a count', codesBeforeWords, [4]],
    ['codes of groups whose combinations stand once each', crossedCodes, []],
    ['what aggregate() counts, under the name of what was counted', aggregated, [4]],
    ['people in bands of income', ofIncome, [7]],
    ['no people in how many levels there are', levels, []],
    ['thresholds between levels as names', thresholds, []],
    ['no people in signs that a sampler has converged', posterior, []],
    ['no person in the greatest difference of two groups', ofBalance, []],
    ['a label with a number behind a code', numberInLabel, [3, 2]],
    ['such a label behind a bar', numberBehindBar, [5]],
    ['thousands parted by a space between bars', thousandsInBars, [6]],
    ['bands beside a group that is called id', groupCalledId, [7]],
    ['tableone, with numbers for groups and levels and space inside brackets', tableOne, [9]],
    ['groups of rows with empty lines between', withGaps, [9]],
  ])('reads %s', (_, text, counts) => {
    expect(smallCounts(understandText(text))).toEqual(counts);
  });

  it('takes summary() of a data frame apart: statistics of measures, counts of levels', () => {
    const found = understandText(`
      age            sex          ecog   
 Min.   :39.00   Male  :138   0   : 63  
 1st Qu.:56.00   Female:  7   1   :113  
 Median :63.00                2   : 50  
 Mean   :62.45                3   :  1  
 3rd Qu.:69.00                NA's:  1  
 Max.   :82.00                          
`);
    expect(kinds(found)).toEqual(['summary', 'frequency', 'frequency']);
    expect(smallCounts(found)).toEqual([7, 1, 1]);
    const [summary] = found.tables;
    expect(summary?.cells.filter(({ role }) => role === 'maximum').map(({ text }) => text)).toEqual([
      '82.00',
    ]);
  });

  it('reads decimal commas in a log as decimals, not as separators of a CSV file', () => {
    const found = understandText(`
Diplôme          N  Pourcentage
Sans diplôme    47         29,4
CAP-BEP          6          3,8
Supérieur      107         66,9
`);
    expect(smallCounts(found)).toEqual([6]);
    expect(found.tables[0]?.columns.map(({ role }) => role)).toEqual(['dimension', 'count', 'percentage']);
  });

  it('reads a survival table of Stata, whose names fill two lines and an interval', () => {
    const [table] = understandText(`
             At                    Net     Survivor      Std.
  Time     risk     Fail         lost     function     error     [95% conf. int.]
------------------------------------------------------------------------------
    1        20        2            0      0.9000    0.0671    0.6560    0.9740
    2        18        1            0      0.8500    0.0798    0.6038    0.9490
    3        17        1            0      0.8000    0.0894    0.5511    0.9198
`).tables;
    expect(table?.kind).toBe('survival');
    expect(table?.columns.at(1)?.role).toBe('number-at-risk');
  });

  it('leaves a sentence above the columns a title, even where it ends with them by chance', () => {
    const found = understandText(`
Number of patients by Region and year
Region   2012  2013  2014  2015  Total
North     326   612  1989   286   3213
Islands     6     5  1085   229   1325
`);
    expect(found.tables[0]?.title).toBe('Number of patients by Region and year');
    expect(smallCounts(found)).toEqual([6, 5]);
  });

  it.each(['Patients aged 16 to 64', 'Deaths by region, 2019'])(
    'has a title that ends with a number: %s',
    (title) => {
      const rows = 'region   women   men\nNorth      326   612\nIslands    411   585\n';
      expect(understandText(`${title}\n\n${rows}`).tables[0]?.title).toBe(title);
      expect(understandText(`${title}\n${rows}`).tables[0]?.title).toBe(title);
      expect(understandText(`${title.replace(/ (?=\d+$)/, '   ')}\n\n${rows}`).tables[0]?.title).toBe('');
    },
  );

  it('finds the names of PROC PRINT above an empty line, and the records below', () => {
    const found = understandText(`
                            The SAS System

   Obs      Clap   Exer   Height        M.I

     1      Left   Some    173.0     Metric
     2      Left   None    177.8   Imperial
     3   Neither   None    160.0     Metric
     4     Right   Some    172.7   Imperial
     5     Right   Freq    182.8   Imperial
     6      Left   Some    173.0     Metric
`);
    expect(kinds(found)).toEqual(['microdata']);
    expect(found.tables[0]?.columns.map(({ name }) => name)).toEqual([
      'Obs',
      'Clap',
      'Exer',
      'Height',
      'M.I',
    ]);
  });

  it('believes a command that shows the first records', () => {
    const head =
      '> head(pupils, 3)\n  Smoke Clap    Hand\n1 Never Left    18.0\n2 Regul Neither 20.5\n3 Occas Right   18.9\n';
    expect(kinds(understandText(head))).toEqual(['microdata']);
  });
});
