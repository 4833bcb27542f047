import { looking } from '../rules/looking';
import { sheet, smallCounts, understandSheet } from './reading-a-table';

describe('a figure with the number of its people', () => {
  it.each([
    ['41.2 (n=8)', '44.0 (n=120)'],
    ['41.2 [n = 8]', '44.0 [n = 120]'],
    ['41.2 (3.1), n=8', '44.0 (2.9), n=120'],
    ['41.2 (3.1; n = 8)', '44.0 (2.9; n = 120)'],
    ['25% (n=8)', '31% (n=120)'],
  ])('%s says a count', (few, many) => {
    expect(
      smallCounts(
        understandSheet([
          ['site', 'value'],
          ['A', few],
          ['B', many],
        ]),
      ),
    ).toEqual([8]);
  });

  it('is a statistic of so many', async () => {
    const table = 'site,mean age (n)\nA,41.2 (n=8)\nB,44.0 (n=120)\n';
    expect(await looking('statistic-support', table)).toEqual(['row 2 flagged 8']);
  });
});

describe('rows of opposites', () => {
  it('are groups, whatever one of them is called elsewhere', () => {
    const table = sheet(`
      group|patients
      At risk|120
      Not at risk|7
      Unknown|88`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
    const quarters = sheet(`
      income|patients
      Quartile 1|120
      Quartile 2|7
      Quartile 3|88
      Quartile 4|41`);
    expect(smallCounts(understandSheet(quarters))).toEqual([7]);
  });

  it('and a lone column named as a dimension is what the table shows', () => {
    const table = sheet(`
      place|visits
      Aldham|120
      Birch|7
      Colne|88`);
    expect(smallCounts(understandSheet(table))).toEqual([7]);
  });
});

describe('columns named by fractions', () => {
  it('hold quantiles where figures rise with them', async () => {
    const table = 'ward,n,0.05,0.5,0.95\nA,40,2.1,5.4,11.2\nB,800,2.0,5.2,10.8\n';
    expect(await looking('quantile-support', table)).toEqual(['C2 flagged 2', 'E2 flagged 2']);
  });

  it('hold something else where they do not', async () => {
    const table = 'ward,n,0.05,0.5,0.95\nA,40,5.1,5.4,3.2\nB,800,2.0,1.2,10.8\n';
    expect(await looking('quantile-support', table)).toEqual([]);
  });
});
