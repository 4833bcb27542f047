import { looking } from '../rules/looking';

const HMISC = `
age : Age at diagnosis
       n  missing distinct     Info     Mean      Gmd      .05      .10
     412        0       61    0.999    54.31    16.42       29       34
     .25      .50      .75      .90      .95
      44       55       65       73       78

lowest : 18 19 20 21 22, highest: 88 89 91 94 97
--------------------------------------------------------------------------------
sex
       n  missing distinct
       8        0        2

Value      female   male
Frequency       5      3
Proportion  0.625  0.375
`;
const STATA = `
                            cost
-------------------------------------------------------------
      Percentiles      Smallest
 1%           12            1.5
 5%           55              3
10%           81              7       Obs                 412
25%          201             12       Sum of wgt.         412

50%          640                      Mean           812.3341
                        Largest       Std. dev.      901.2211
75%         1102           9120
90%         1820          12011       Variance       812199.5
95%         2402          30122       Skewness       3.912012
99%         9120          99120       Kurtosis       31.20121
`;
const SAS = `
                           The UNIVARIATE Procedure
                            Variable:  fare

                                 Moments

            N                         640    Sum Weights                640
            Mean                 11.20441    Sum Observations     7170.8224
            Std Deviation         4.90123    Variance            24.0220555

                       Quantiles (Definition 5)

                        Level            Quantile

                        100% Max             48.5
                        99%                  31.0
                        75% Q3               14.0
                        50% Median           10.5
                        1%                    2.5
                        0% Min                1.0
`;
const of = (rule: Parameters<typeof looking>[0], text: string) => looking(rule, text, { name: 't.txt' });

describe('what programs print of one variable over several lines', () => {
  it('has the values of single people at its ends', async () => {
    expect(await of('extreme-value', HMISC)).toHaveLength(2);
    const ends = [5, 6, 7, 8, 12, 13, 14, 15];
    expect((await of('extreme-value', STATA)).map((said) => said.split(' ')[1])).toEqual(ends.map(String));
  });

  it('may be of days, whose ends are those of single people, too', async () => {
    const days = STATA.replace(/99120|30122|12011|9120(?= {2})/g, '29dec2017').replace(
      /(?<= )(?:1\.5|3|7|12)$/gm,
      '02jan2015',
    );
    expect(await of('extreme-value', days)).toHaveLength(8);
  });

  it('holds its percentiles against the number of people that the same block gives', async () => {
    expect(await of('quantile-support', HMISC)).toEqual([]);
    expect(await of('quantile-support', STATA)).toEqual(['line 5 flagged 4', 'line 15 flagged 4']);
  });

  it('counts people and their values, and not how many values differ', async () => {
    expect(await of('small-count', HMISC)).toEqual([
      'line 12 flagged 8',
      'line 15 flagged 5',
      'line 15 flagged 3',
    ]);
    expect(await of('class-disclosure', HMISC)).toEqual([]);
    expect(await of('small-count', STATA)).toEqual([]);
  });

  it('is of as many people as PROC UNIVARIATE says among its moments', async () => {
    expect(await of('statistic-support', SAS)).toEqual([]);
    expect(await of('quantile-support', SAS)).toEqual(['line 16 flagged 6', 'line 19 flagged 6']);
    expect(await of('extreme-value', SAS)).toHaveLength(2);
    expect(await of('statistic-support', SAS.replace('640    Sum W', '  8    Sum W'))).not.toEqual([]);
  });
});
