import { looking } from '../rules/looking';
import { columnRoles, sheet, smallCounts, understandSheet, understandText } from './reading-a-table';

describe('what pandas writes to a file', () => {
  it('is how often each value is there, under the name of what was counted', () => {
    for (const name of ['region', 'age', 'year', 'month']) {
      const counts = understandSheet(sheet(`|${name}\nNorth|164\nSouth|123\nIsle|3`));
      expect(smallCounts(counts)).toEqual([3]);
    }
  });

  it('is how many are in each band, in the order of the bands', () => {
    expect(smallCounts(understandSheet(sheet('|age\n(0, 30]|76\n(30, 50]|4\n(50, 70]|115')))).toEqual([4]);
  });

  it('is no count where an index numbers records', () => {
    const ages = understandSheet(sheet('|age\n0|64\n1|63\n2|7'));
    expect(columnRoles(ages)).not.toContain('age: count');
  });

  it('is the mean of each group, which no name says', () => {
    const means = understandSheet(
      sheet(`
      region|age|income|score
      East|50.20168067226891|31907.789915966387|49.710336134453776
      Isle|53.333333333333336|41907.0|45.78333333333334
      North|53.676829268292686|31749.524390243903|50.86993902439024`),
    );
    expect(columnRoles(means)).toEqual(['region: geography', 'age: mean', 'income: mean', 'score: mean']);
  });

  it('is a sum where the figures have as few digits as money', () => {
    const sums = understandSheet(sheet('region|income\nEast|319078.75\nNorth|517495.50\nWest|33462.25'));
    expect(columnRoles(sums)).toContain('income: total-contribution');
  });
});

describe('what pandas prints of several things below one another', () => {
  const described = (rows: string) => `summary:
            Duration     Age
count  63326.000000  63326.0
mean      49.317074     40.7
std      101.791566     48.8
${rows}`;
  const printed = (title: string, first: number) =>
    `${title}\n Agency                      ${first}\nAgency Type                45\nClaim                     210\nOffice                     17\ndtype: int64\n${described('')}`;

  it('is a series up to its type, of which the first row stands behind a blank', () => {
    expect(smallCounts(understandText(printed('Visits:', 3)))).toEqual([3]);
  });

  it('puts nobody into a category by which variable lacks values', async () => {
    const lacking = (title: string) =>
      `${title}\nAgency                      0\nAgency Type                 0\nGender                  45107\nAge                         0\ndtype: int64\n`;
    expect(await looking('class-disclosure', lacking('Missing values:'), { name: 't.txt' })).toEqual([]);
    expect(await looking('class-disclosure', lacking('Visits:'), { name: 't.txt' })).not.toEqual([]);
  });

  it('is a description also where its last rows are not shown', async () => {
    const cut = described('min        2.000000     18.0\n25%        9.000000     35.0\n');
    expect(await looking('extreme-value', cut, { name: 't.txt' })).toEqual(['line 6 flagged']);
  });
});
