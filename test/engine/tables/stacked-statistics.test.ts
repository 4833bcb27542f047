import { looking } from '../rules/looking';

const tabstat = `
Summary statistics: N, Mean, SD, Min, Max
Group variable: region

  region |      wage     hours
---------+--------------------
   North |       412       412
         |     23.41      37.2
         |      8.12       6.1
         |       7.5         4
         |      98.4        80
---------+--------------------
   South |         8         8
         |     21.20      36.0
         |      7.90       5.0
         |       9.0        20
         |      40.1        48
------------------------------
`;

describe('figures that Stata prints under each other, named once above the table', () => {
  it('are what their place in the list says, also below a column called hours', async () => {
    expect(await looking('small-count', tabstat, { name: 't.log' })).toEqual([
      'line 13 flagged 8',
      'line 13 flagged 8',
    ]);
    expect(await looking('extreme-value', tabstat, { name: 't.log' })).toHaveLength(4);
  });

  it('belong to the people counted in the same cell', async () => {
    const found = await looking('statistic-support', tabstat, { name: 't.log' });
    expect(found).toEqual(['line 14 flagged 8', 'line 14 flagged 8']);
  });
});
