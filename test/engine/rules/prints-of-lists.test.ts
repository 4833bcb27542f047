import type { RuleId } from '../../../src/engine/rules/rule-ids';
import { looking } from './looking';

const look = (rule: RuleId, print: string, name = 'print.txt') =>
  looking(rule, print.replace(/^\n/, ''), { name });

describe('numbers without names', () => {
  const element = (name: string) => `
$breaks
[1] 10 20 30 40 50 60 70 80

${name}
[1]   18  317 1253 1595  630   82    5
`;

  it('are counts below the element of a list that is called so', async () => {
    expect(await look('small-count', element('$counts'))).toEqual(['line 5 flagged 5']);
    expect(await look('small-count', element('> clusters$size'))).toEqual(['line 5 flagged 5']);
    expect(await look('small-count', element('$mids'))).toEqual([]);
  });
});

describe('counts of a mapping', () => {
  const mapping = (key: string, few: string) =>
    JSON.stringify({ model: 'logit', nobs: 5120, [key]: { default: 8, [few]: 5112 } });

  it('are those under a key that says so, whatever their names are', async () => {
    expect(await look('small-count', mapping('counts', 'no_default'), 'm.json')).toEqual([
      'line 1 flagged 8',
    ]);
    expect(await look('small-count', mapping('options', 'no_default'), 'm.json')).toEqual([]);
    expect(await look('small-count', mapping('counts', 'epochs'), 'm.json')).toEqual([]);
  });
});

describe('a flow chart', () => {
  const chart = (declined: string) => `
Assessed for eligibility                      n = 9,204
  Excluded                                    n = 2,110
    Did not meet inclusion criteria           n = 2,103
    ${declined}
Randomised                                    n = 7,094
`;

  it('counts people at each step, whatever the step is called', async () => {
    expect(await look('small-count', chart('Declined                                  n =     7'))).toEqual([
      'line 4 flagged 7',
    ]);
    expect(await look('small-count', chart('Sites                                     k =     7'))).toEqual(
      [],
    );
  });
});

describe('what a model says of itself in one line', () => {
  const clm = (niter: string) => `
formula: factor(rating) ~ delay + peak
data:    T

 link  threshold nobs logLik   AIC      ${niter} max.grad cond.H
 logit flexible  3900 -5972.76 11957.51 5(0)  1.36e-13 6.4e+02
`;

  it('counts steps of the fit, and has no end of a range', async () => {
    expect(await look('small-count', clm('niter'))).toEqual([]);
    expect(await look('extreme-value', clm('niter'))).toEqual([]);
  });

  it('is no sum of what the formula calls an amount', async () => {
    const nls = (title: string) => `
${title}
  model: cost ~ a + b * trips
   data: T
     a      b
20.251  1.978
 residual sum-of-squares: 138750
`;
    expect(await look('few-contributors', nls('Nonlinear regression model'))).toEqual([]);
    expect(await look('few-contributors', nls('Costs of travel'))).not.toEqual([]);
  });

  it('leaves so many degrees of freedom as MATLAB says', async () => {
    const fitted = (left: number) =>
      `Number of observations: ${left + 2}, Error degrees of freedom: ${left}\nRoot Mean Squared Error: 7.77\n`;
    expect(await look('residual-degrees-of-freedom', fitted(7))).toEqual(['line 1 flagged 7']);
    expect(await look('residual-degrees-of-freedom', fitted(10))).toEqual([]);
  });
});

describe('outcomes with names of their own', () => {
  const outcomes = (total: number) => `school,excluded,stayed,total
Academy,120,4000,4120
Grammar,33,1000,1033
Special,0,288,${total}
`;

  it('are categories where they make up a total', async () => {
    expect(await look('class-disclosure', outcomes(288), 't.csv')).toEqual(['row 4 flagged 1']);
    expect(await look('class-disclosure', outcomes(300), 't.csv')).toEqual([]);
  });
});

describe('numbers that are no codes', () => {
  it('count those whose name has a word that would name rows', async () => {
    const seekers = (name: string) => `Kraj,${name},Průměrná délka (dny)
Plzeňský,11240,"212,4"
Liberecký,9820,"244,1"
Zlínský,10310,"198,7"
`;
    expect(await look('statistic-support', seekers('Zájemci o zaměstnání'), 't.csv')).toEqual([]);
    expect(await look('statistic-support', seekers('Kód zaměstnání'), 't.csv')).toHaveLength(1);
  });
});
