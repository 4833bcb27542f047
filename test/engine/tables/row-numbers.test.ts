import { looking } from '../rules/looking';
import { kinds, sheet, smallCounts, understandSheet } from './reading-a-table';

const CROSS = `
      |Region|Age|n
      0|North|20-29|32
      1|North|30-39|7
      2|North|Total|39
      3|South|20-29|89
      4|South|30-39|66
      5|South|Total|155`;

describe('numbers that a program wrote in front of the rows', () => {
  it('are no labels, so that totals still add up the rows of their own group', () => {
    const { tables } = understandSheet(sheet(CROSS));
    expect(tables[0]?.columns[0]).toMatchObject({ role: 'rank' });
    expect(tables[0]?.rows.map(({ labels }) => labels[0])).toEqual([
      ...['North', 'North', 'North', 'South', 'South', 'South'],
    ]);
    expect(tables[0]?.rows.map(({ parts }) => parts)).toEqual([[], [], [2, 3], [], [], [5, 6]]);
  });

  it('are no counts, not even in a row that is called so', async () => {
    const model =
      ',term,estimate,std.error,p.value\n0,age,-2.00,2.902,0.35\n1,sexFemale,1.31,2.793,0.51\n2,bmi,7.02,4.260,0.21\n3,Observations,730,,';
    expect(await looking('small-count', model)).toEqual([]);
  });

  it('make no records of a table with a total', () => {
    const more = sheet(`${CROSS}\n      6|Total|20-29|121\n      7|Total|30-39|73\n      8|Total|Total|194`);
    expect(kinds(understandSheet(more))).toEqual(['frequency']);
    expect(smallCounts(understandSheet(more))).toEqual([7]);
  });

  it('are categories where nothing else names the rows', () => {
    const { tables } = understandSheet(sheet('\n      |F|M\n      0|120|98\n      1|44|61\n      2|17|12'));
    expect(tables[0]?.rows.map(({ name }) => name)).toEqual(['0', '1', '2']);
  });
});
