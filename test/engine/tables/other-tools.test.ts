import { looking } from '../rules/looking';
import { columnRoles, sheet, smallCounts, understandSheet, understandText } from './reading-a-table';

const GTSUMMARY = `
| **Characteristic**    | **Day**, N = 310¹ | **Night**, N = 121¹ |
|:----------------------|:-----------------:|:-------------------:|
| **Years at the firm** |     6 (2, 14)     |      4 (1, 9)       |
| **Trade**             |                   |                     |
| Electrician           |     190 (61%)     |      113 (93%)      |
| Plumber               |     120 (39%)     |      8 (6.6%)       |

¹ Median (IQR); n (%)
`;
const TTEST = `
   Group |     Obs        Mean    Std. err.   [95% conf. interval]
---------+--------------------------------------------------------
    East |     188    41.20327    .6521133    39.91788    42.48866
    West |     204     44.8658    .6203341    43.64353    46.08807
---------+--------------------------------------------------------
    diff |           -3.662528     .899604   -5.430573   -1.894483
`;
const SPSS = `
                     Independent Samples Test
+---------------+---------------------+---------------------------+
|               | Levene's Test for   |                           |
|               |Equality of Variances|T-Test for Equality of Means|
|               +---------+-----------+-----+-----+---------------+
|               |    F    |    Sig.   |  t  |  df |Mean Difference|
+---------------+---------+-----------+-----+-----+---------------+
|rent  Equal    |      .61|       .436|-3.72|  743|        -177.71|
|      Not equal|         |           |-3.77|461.3|        -177.71|
+---------------+---------+-----------+-----+-----+---------------+
`;
const STARGAZER = `
=============================================
Statistic   N    Mean   St. Dev.  Min    Max
---------------------------------------------
price     3,204 41.402   9.118   7.500  96.000
rooms     3,204  4.880   1.204     1      9
---------------------------------------------
`;
const FOLDS = `
      mean_fit_time|std_fit_time|split0_test_score|split1_test_score|mean_test_score|std_test_score|rank_test_score
      0.41|0.02|0.71|0.70|0.705|0.005|2
      0.60|0.03|0.74|0.73|0.735|0.005|1`;
const TABLE_ONE = `
      |level|Overall|Fined|Missing
      n||540|122|
      age (mean (SD))||41.2 (12.1)|38.8 (11.9)|0.0
      licence (%)|no|210 (39.1)|66 (54.5)|0.6
      |yes|327 (60.9)|55 (45.5)|`;

const TALLY = `
    312 bakers
      4 glaziers
    118 welders
`;
const MINITAB = `
Rows: Quay   Columns: Cargo

        Dry     Wet    All

East      92    131    223
       41.26  58.74 100.00

West       7    150    157
        4.46  95.54 100.00

All       99    281    380
       26.05  73.95 100.00

Cell Contents
      Count
      % of Row
`;
const MPLUS = `
Number of dependent variables                                    4
Number of independent variables                                  2
Number of continuous latent variables                            1
`;
const SAS = `
     shift        Method            N        Mean     Std Dev     Std Err
     day                          188     36.2041      5.1022      0.3721
     night                        131     34.9010      6.0411      0.5278
     Diff (1-2)   Pooled                   1.3031      5.4913      0.6252
`;
const SKIM = `
-- Variable type: character ------------------------------------------------
  skim_variable n_missing complete_rate min max empty n_unique whitespace
1 county                0             1   4   9     0        6          0
2 trade                 0             1   5  12     0        8          0
`;

const unsure = (text: string, name = 't.txt') => looking('statistic-support', text, { name });

describe('results as other tools print them', () => {
  it('have medians with quartiles below a heading that says n (%)', () => {
    expect(smallCounts(understandText(GTSUMMARY, 'md'))).toEqual([8]);
  });

  it('have a difference of means, of which nobody asks the size', async () => {
    expect(await unsure(TTEST)).toEqual([]);
    expect(await unsure(TTEST.replace('    diff', '   South'))).toHaveLength(1);
    expect(await unsure(SPSS)).toEqual([]);
  });

  it('group thousands under N, whatever the figures beside it have behind a dot', async () => {
    expect(await unsure(STARGAZER)).toEqual([]);
    expect(await looking('extreme-value', STARGAZER, { name: 't.txt' })).toHaveLength(4);
  });

  it('tell how models did in cross-validation, and how far a program is', () => {
    const roles = columnRoles(understandSheet(sheet(FOLDS)));
    expect(roles.filter((column) => !column.endsWith(': other'))).toEqual([]);
    const progress = '\nINFO  epoch 1/3 loss 0.61\nINFO  epoch 2/3 loss 0.52\nINFO  epoch 3/3 loss 0.49\n';
    expect(smallCounts(understandText(progress, 'log'))).toEqual([]);
    const done = progress.replaceAll('epoch', 'Leeds').replace('1/3', '1/7').replace('3/3', '2/9');
    expect(smallCounts(understandText(done, 'log'))).toEqual([1, 7, 2, 3, 2, 9]);
  });

  it('count what stands behind the number, as uniq -c does', () => {
    expect(smallCounts(understandText(TALLY))).toEqual([4]);
    const list = TALLY.replace('312', '  3').replace('118', '  5');
    expect(smallCounts(understandText(list))).toEqual([]);
  });

  it('have percentages below each count, and empty lines between', async () => {
    expect(await looking('small-count', MINITAB, { name: 't.txt' })).toEqual(['line 9 flagged 7']);
    expect(await looking('implied-count', MINITAB, { name: 't.txt' })).toEqual([]);
  });

  it('number variables of a model and characters of texts', async () => {
    expect(smallCounts(understandText(MPLUS))).toEqual([]);
    expect(smallCounts(understandText(MPLUS.replaceAll('variables', 'borrowers')))).toEqual([4, 2, 1]);
    expect(await looking('extreme-value', SKIM, { name: 't.txt' })).toEqual([]);
  });

  it('have a difference and its deviation under a label of two words', async () => {
    expect(await unsure(SAS)).toEqual([]);
    expect(await unsure(SAS.replace('Diff (1-2)', 'evening   '))).toHaveLength(1);
  });

  it('say how much is missing beside a Table 1', async () => {
    const rows = sheet(TABLE_ONE).map((cells) => cells.join(';'));
    expect(await unsure(rows.join('\n'), 't.csv')).toEqual([]);
  });

  it('have degrees of freedom in the row of a model called base', async () => {
    const glance = 'model,r.squared,statistic,p.value,df,AIC,df.residual,nobs\n';
    const rows = 'base,0.11,61.2,0.001,3,3930.4,1480,1484\nfull,0.16,24.1,0.001,12,3857.8,1471,1484\n';
    expect(await looking('small-count', glance + rows)).toEqual([]);
  });

  it('count the people of cohorts, which have numbers, too', async () => {
    const cohorts =
      'cohort_id,cohort_name,cohort_entries,cohort_subjects\n' +
      '71,New to statins,9044,8820\n72,New to fibrates,2120,2088\n73,Switched in a week,8,7\n';
    expect(await looking('small-count', cohorts)).toEqual(['C4 flagged 8', 'D4 flagged 7']);
    expect(await looking('row-level-data', cohorts)).toEqual([]);
  });

  it.each([
    ['Own flat|Share house', 'a kind of home'],
    ['Reduced rate|Standard rate', 'kinds of tax'],
    ['Kurzzeit|Langzeit', 'kinds of care'],
  ])('have %s for %s', (names) => {
    const table = sheet(`
      place|${names}
      Aldham|120|41
      Birch|61|7
      Colne|88|33`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });

  it.each([
    ['p.overall', 'p-value'],
    ['p.ratio', 'p-value'],
    ['Std. diff', 'coefficient'],
    ['baseMean', 'other'],
  ])('call a column %s', (name, role) => {
    const table = sheet(`
      |n|${name}
      Aldham|120|0.041
      Birch|61|0.312`);
    expect(columnRoles(understandSheet(table))).toContain(`${name}: ${role}`);
  });
});
