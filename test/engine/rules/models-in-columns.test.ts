import { looking } from './looking';

const stacked = (records: string, label = 'N') => `
------------------------------------------------------------
                      (1)             (2)
                      OLS             OLS
------------------------------------------------------------
age                 0.034***        0.031***
                  (0.009)         (0.009)

female             -0.412**        -0.388*
                  (0.151)         (0.153)

_cons              -2.810***       -2.642***
                  (0.512)         (0.518)
------------------------------------------------------------
${label.padEnd(20)} 1204            ${records.padStart(4)}
R-sq                0.041           0.902
------------------------------------------------------------
Standard errors in parentheses
`;
const txt = { name: 't.txt' };

describe('models side by side', () => {
  it.each([
    ['12', ['line 15 flagged 9']],
    ['13', []],
    ['1187', []],
  ])('leave %s records less their estimates as degrees of freedom', async (records, expected) => {
    expect(await looking('residual-degrees-of-freedom', stacked(records), txt)).toEqual(expected);
  });

  it('have their observations under names of many tools', async () => {
    for (const label of ['Observations', 'Num.Obs.', 'Beobachtungen', 'Havaintoja', 'Nobs'])
      expect(await looking('residual-degrees-of-freedom', stacked('12', label), txt)).toEqual([
        'line 15 flagged 9',
      ]);
  });

  it('have a parameter for every few records', async () => {
    expect(await looking('saturated-model', stacked('8'), txt)).toEqual(['line 15 flagged 0.375']);
    expect(await looking('saturated-model', stacked('10'), txt)).toEqual([]);
  });

  it('may print the error beside the estimate', async () => {
    const table =
      'term,Model 1,Model 2\nage,0.034 (0.009),0.031 (0.009)\nfemale,-0.412 (0.151),-0.388 (0.153)\nN,1204,9\n';
    expect(await looking('residual-degrees-of-freedom', table)).toEqual(['C4 flagged 7']);
  });

  it('are no tables of counts or of means', async () => {
    const counts = 'group,north,south\nwomen,34 (29.1),31 (40.2)\nN,12,11\n';
    expect(await looking('saturated-model', counts)).toEqual([]);
    const means = 'item,north,south\nage,34.1 (9.1),31.4 (8.8)\nbmi,27.1 (4.1),26.4 (3.8)\nN,12,11\n';
    expect(await looking('residual-degrees-of-freedom', means)).toEqual([]);
  });
});
