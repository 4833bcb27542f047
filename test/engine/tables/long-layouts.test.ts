import { looking } from '../rules/looking';
import { columnRoles, smallCounts, understandSheet } from './reading-a-table';

const perGroup = `group,measure,estimate
A,N,120
A,Mean,23.1
A,Min,11
B,N,6
B,Mean,21.0
B,Min,18
`;
const measureFirst = `indicator,region,year,value
n,North,2019,412
n,South,2019,9
mean,North,2019,54.2
mean,South,2019,51.2
`;
const ofPeople = `site,statistic,value
North,patients,120
North,deaths,4
South,patients,98
South,deaths,12
`;

describe('long layouts, where a column says in each row what the figure is', () => {
  it('counts people where the row says n, whatever the column of figures is called', async () => {
    expect(await looking('small-count', perGroup)).toEqual(['C5 flagged 6']);
    expect(await looking('small-count', measureFirst)).toEqual(['D3 flagged 9']);
    expect(await looking('small-count', ofPeople)).toEqual(['C3 flagged 4']);
  });

  it('holds a statistic against the size of its own group', async () => {
    expect(await looking('statistic-support', perGroup)).toEqual(['C6 flagged 6']);
    expect(await looking('statistic-support', measureFirst)).toEqual(['D5 flagged 9']);
  });

  it('takes the size of another group for none', async () => {
    const ofAnother = 'variable,level,stat,value\nsex,F,n,120\nsex,M,n,98\nage,,mean,54.1\nage,,sd,11.2\n';
    expect(await looking('statistic-support', ofAnother)).toEqual(['column 4 unsure']);
  });

  it('finds the ends of ranges', async () => {
    expect(await looking('extreme-value', perGroup)).toEqual(['row 4 flagged 11', 'row 7 flagged 18']);
  });

  it('keeps a column that is outright named a count, and years that stand before the measure', () => {
    const named = understandSheet([
      ['indicator', 'n'],
      ['number underweight', '4'],
      ['obese', '31'],
      ['smokers', '57'],
    ]);
    expect(smallCounts(named)).toEqual([4]);
    const rows = measureFirst
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(columnRoles(understandSheet(rows))).toContain('year: year');
  });

  it('goes on so beyond the window that roles are decided in', async () => {
    const rows = Array.from({ length: 5600 }, (_, i) => {
      const [measure, value] = i % 2 === 0 ? ['n', i === 5500 ? 4 : 120 + i] : ['mean', `${3 + (i % 7)}.5`];
      return `g${i >> 1},${measure},${value}`;
    });
    const text = `group,measure,estimate\n${rows.join('\n')}\n`;
    expect(await looking('small-count', text)).toEqual(['C5502 flagged 4']);
    expect(await looking('statistic-support', text)).toEqual(['C5503 flagged 4']);
  });
});
