import { aTable } from '../../support/a-table';
import { looking, messages } from './looking';

const of = (table: string, name?: string) => looking('statistic-support', table, { name });

describe('statistic-support', () => {
  it('makes one finding of the statistics of a group, and says which and of how many', async () => {
    const table = aTable`
      ward,n,mean,sd,median
      Aldham,4,41.2,3.3,40.1
      Birch,112,44.9,4.1,44.0`;
    expect(await of(table)).toEqual(['row 2 flagged 4']);
    expect(await messages('statistic-support', table)).toEqual([
      'The mean, standard deviation and median of 4 people (B2) tells about each of them; the rulebook allows statistics of at least 10.',
    ]);
  });

  it.each([
    [
      'a column header',
      'arm,treated (n = 8),control (N=112)\nmean weight,71.2,70.4\nSD weight,8.1,9.0\n',
      ['column 2 flagged 8'],
    ],
    ['the first row', 'measure,treated,control\nn,8,112\nmean weight,71.2,70.4\n', ['column 2 flagged 8']],
    ['the label of the row', 'ward,mean\nAldham (n = 8),41.2\nBirch (n = 1 210),44.9\n', ['row 2 flagged 8']],
    [
      'the title',
      'Weight of 7 wards (N = 8)\n\nward,mean\nAldham,41.2\nBirch,44.9\n',
      ['column 2 flagged 8'],
    ],
    ['a count beside it', 'ward,patients,mean weight\nAldham,8,71.2\nBirch,112,70.4\n', ['row 2 flagged 8']],
  ])('finds the number of people in %s', async (_, table, expected) => {
    expect(await of(table)).toEqual(expected);
  });

  it('is undecided where the nearer of two counts without a size in their names is small', async () => {
    const with8 = (few: string, name = 'mean age') =>
      `town,clients,in debt,${name}\nAldham,150,${few},41.2\nBirch,124,31,44.9\n`;
    expect(await of(with8('8'))).toEqual(['row 2 unsure 8']);
    expect(await of(with8('<10'))).toEqual(['row 2 unsure 9']);
    expect(await of(with8('24'))).toEqual([]);
    expect(await of(with8('8', 'mean age of clients'))).toEqual([]);
    expect(await of(with8('8', 'mean age in debt'))).toEqual(['row 2 flagged 8']);
  });

  it('prefers the count under the same header to a nearer one', async () => {
    const table = aTable`
      ,women,women,men,men
      ward,n,mean,n,mean
      Aldham,112,41.2,7,40.0
      Birch,98,44.9,120,42.1`;
    expect(await messages('statistic-support', table)).toEqual([expect.stringContaining('7 people (D3)')]);
  });

  it('prefers the count under the same header where another stands nearer', async () => {
    const table = aTable`
      ,women,men,women,men
      ward,n,n,mean,mean
      Aldham,112,120,41.2,40.0
      Birch,98,7,44.9,42.1`;
    expect(await messages('statistic-support', table)).toEqual([expect.stringContaining('7 people (C4)')]);
  });

  it('takes the nearest count, and of two the one before', async () => {
    const table = aTable`
      ward,n,mean weight,n,median height
      Aldham,112,71.2,7,172.5
      Birch,98,74.9,120,171.9`;
    expect(await messages('statistic-support', table)).toEqual([
      expect.stringMatching(/^The median of 7 people \(D2\)/),
    ]);
  });

  it('takes the size above a row, else the one below it', async () => {
    const blocks = aTable`
      measure,treated,control
      n,112,98
      mean weight,71.2,70.4
      n,8,90
      mean height,171.5,170.9`;
    expect(await messages('statistic-support', blocks)).toEqual([
      expect.stringMatching(/^The mean of 8 people \(B4\)/),
    ]);
    expect(await of('measure,treated,control\nmean weight,71.2,70.4\nn,8,98\n')).toEqual([
      'column 2 flagged 8',
    ]);
  });

  it('takes the size of its own group, and of another group none', async () => {
    const stacked = aTable`
      region,measure,men,women
      North,n,112,98
      North,mean,41.2,40.1
      South,mean,44.4,43.9
      South,n,140,7`;
    expect(await messages('statistic-support', stacked)).toEqual([expect.stringContaining('7 people (D5)')]);
    const ofNone = aTable`
      region,measure,men,women
      North,n,112,98
      North,mean,41.2,40.1
      South,n,7,120
      East,mean,44.4,43.9`;
    expect(await of(ofNone)).toEqual(['column 3 unsure']);
    const ofAll = aTable`
      region,measure,men,women
      ,n,112,7
      North,mean,41.2,40.1
      South,mean,44.4,43.9`;
    expect(await of(ofAll)).toEqual(['column 4 flagged 7']);
  });

  it('takes a single size for all columns, and the notes where a cell is empty', async () => {
    expect(await of('measure,men,women\nN,8,\nmean weight,71.2,70.4\nSD weight,7.1,7.4\n')).toEqual([
      'column 2 flagged 8',
      'column 3 flagged 8',
    ]);
    const notes = 'Weight (N = 112)\n\nward,n,mean weight\nAldham,,41.2\nBirch,112,44.9\n';
    expect(await of(notes)).toEqual([]);
    expect(await of(notes.replace('N = 112', 'N = 8'))).toEqual(['column 3 flagged 8']);
  });

  it('does not take missing values for the people behind a mean', async () => {
    const table = aTable`
      ward,n,missing,mean
      Aldham,112,3,41.2
      Birch,98,2,44.9`;
    expect(await of(table)).toEqual([]);
  });

  it('takes the denominator of a rate, and not its events', async () => {
    const table = aTable`
      ward,deaths,person count,rate per 1000
      Aldham,12,2120,5.7
      Birch,31,4410,7.0`;
    expect(await of(table)).toEqual([]);
    expect(await of('ward,people,cases,rate per 1000\nAldham,2120,4,1.9\nBirch,4410,31,7.0\n')).toEqual([]);
    expect(await of('ward,cases,people,rate per 1000\nAldham,<5,2120,1.9\nBirch,31,4410,7.0\n')).toEqual([]);
  });

  it('asks where no number is shown, or it was taken out', async () => {
    expect(await of('ward,mean,sd\nAldham,41.2,3.3\nBirch,44.9,4.1\n')).toEqual(['column 2 unsure']);
    expect(await messages('statistic-support', 'ward,n,mean\nAldham,[c],41.2\nBirch,112,44.9\n')).toEqual([
      expect.stringMatching(/is suppressed/),
    ]);
  });

  it('takes a bound for the most that it may be', async () => {
    const table = 'ward,n,mean\nAldham,<10,41.2\nBirch,112,44.9\n';
    expect(await of(table)).toEqual(['row 2 flagged 9']);
    expect(await messages('statistic-support', table)).toEqual([
      expect.stringContaining('of at most 9 people'),
    ]);
    expect(await of('ward,n,mean\nAldham,<=9,41.2\nBirch,112,44.9\n')).toEqual(['row 2 flagged 9']);
    expect(await of('ward,n,mean\nAldham,>9,41.2\nBirch,112,44.9\n')).toEqual(['row 2 unsure']);
  });

  it('is unsure where notes give several numbers', async () => {
    const table = 'Trial (N = 8); follow-up (N = 112)\n\nward,mean\nAldham,41.2\nBirch,44.9\n';
    expect(await of(table)).toEqual(['column 2 unsure 8']);
  });

  it('leaves nobody, and the statistics of models, to others', async () => {
    expect(await of('ward,n,mean\nAldham,0,0\nBirch,112,44.9\n')).toEqual([]);
    expect(await of('term,estimate,std.error,p.value\nage,0.21,0.03,0.001\nsex,1.42,0.33,0.02\n')).toEqual(
      [],
    );
  });
});
