import { aTable } from '../../support/a-table';
import { looking, messages } from './looking';

const of = (table: string, setting = {}) => looking('class-disclosure', table, { setting });

describe('class-disclosure', () => {
  it('names the group, the category and how many they are, in rows and in columns', async () => {
    const table = aTable`
      ward,infected,not infected
      Aldham,0,41
      Birch,12,55
      Colne,17,60`;
    expect(await messages('class-disclosure', table)).toEqual([
      'All of 41 people of “Aldham” are in “not infected”: who knows that someone is in the group knows the category.',
    ]);
    const turned = aTable`
      result,Aldham,Birch,Colne
      infected,0,12,17
      not infected,41,55,60`;
    expect(await messages('class-disclosure', turned)).toEqual([
      'All of 41 people of “Aldham” are in “not infected”: who knows that someone is in the group knows the category.',
    ]);
  });

  it('takes those who failed for a category where they make up a total', async () => {
    const outcomes = (total: string) => aTable`
      school,passed,failed${total === '' ? '' : ',total'}
      Oakfield,31,22${total && ',53'}
      Hilltop,41,0${total && ',41'}
      Meadow,27,19${total && ',46'}`;
    expect(await of(outcomes('total'))).toHaveLength(1);
    expect(await of(outcomes(''))).toEqual([]);
  });

  it('speaks of one person as of one', async () => {
    const table = aTable`
      ward,infected,not infected
      Aldham,0,1
      Birch,12,55
      Colne,17,60`;
    expect(await messages('class-disclosure', table)).toEqual([
      'The only person of “Aldham” is in “not infected”: who knows that someone is in the group knows the category.',
    ]);
  });

  it('sees somebody behind 0.00 % where the count beside it says so', async () => {
    const shares = (few: number) => aTable`
      answer,Freq.,Percent,Cum.
      no,${few},0.00,0.00
      yes,40161237,100.00,100.00`;
    expect(await of(shares(64))).toEqual([]);
    expect(await of(shares(0))).not.toEqual([]);
  });

  it('leaves alone which variables lack values', async () => {
    const lacks = (name: string) => aTable`
      variable,original_${name},newly_${name}
      weight,63,12
      sex,0,40`;
    expect(await of(lacks('missing'))).toEqual([]);
    const category = aTable`
      school,Single,Married,Unknown
      North,15,228,0
      South,12,138,11`;
    expect(await of(category)).toEqual(['column 4 flagged 1']);
    expect(await of(lacks('infected'))).toContain('column 2 flagged 1');
  });

  it('says the share where a book asks for less than nearly all', async () => {
    const table = aTable`
      ward,infected,not infected
      Aldham,3,97
      Birch,30,55
      Colne,17,60`;
    expect(await of(table)).toEqual([]);
    expect(await of(table, { allow: '< 0.95' })).toEqual(['row 2 flagged 0.97']);
    expect(await messages('class-disclosure', table, { setting: { allow: '< 0.95' } })).toEqual([
      expect.stringMatching(/^97 % of 100 people of “Aldham” are in “not infected”/),
    ]);
  });

  it('takes a 0 of rounded counts for as many as it may stand for', async () => {
    const table = aTable`
      Counts are rounded to the nearest 10
      ward,infected,not infected
      Aldham,0,410
      Birch,120,550
      Colne,170,600`;
    expect(await of(table)).toEqual([]);
    expect(await of(table, { allow: '< 0.95' })).toEqual(['row 3 flagged 0.9902200488997555']);
    // One that is no multiple shows that the counts are as they are.
    expect(await of(table.replace('410', '413'))).toEqual(['row 3 flagged 1']);
  });

  it('judges records that are linked to a register', async () => {
    const table = aTable`
      ward,Matched,Unmatched
      Aldham,0,41
      Birch,12,55
      Colne,17,60`;
    expect(await of(table)).toEqual(['row 2 flagged 1']);
  });

  it('judges each group of columns below a header of its own', async () => {
    const table = aTable`
      ,spring,spring,autumn,autumn
      ward,yes,no,yes,no
      Aldham,0,41,20,30
      Birch,12,55,18,44
      Colne,17,60,25,31`;
    expect(await of(table)).toEqual(['row 3 flagged 1']);
  });

  it('judges a column beside several variables below each other once for each', async () => {
    const stacked = aTable`
      ,,treated,control
      sex,female,52,0
      sex,male,60,112
      region,north,31,20
      region,south,81,90`;
    expect(await of(stacked)).toEqual(['column 4 flagged 1', 'row 2 flagged 1']);
    expect(await messages('class-disclosure', stacked)).toContain(
      'All of 112 people of “control” are in “sex / male”: who knows that someone is in the group knows the category.',
    );
    const someMissing = stacked.replace('81,90', '72,81');
    expect(await of(someMissing)).toEqual(['column 4 flagged 1', 'row 2 flagged 1']);
    expect(await of(stacked.replace('region,south,81,90\n', ''))).toEqual(['row 2 flagged 1']);
  });

  it('judges a column over all wards, whatever region they are in', async () => {
    const nested = aTable`
      region,ward,infected,not infected
      east,Aldham,4,41
      east,Birch,0,55
      west,Colne,17,60
      west,Dedham,18,0`;
    expect(await of(nested)).toEqual(['row 3 flagged 1', 'row 5 flagged 1']);
    const one = aTable`
      region,treated,control
      north,31,0
      south,81,0
      west,40,0`;
    expect(await of(one)).toEqual(['row 2 flagged 1', 'row 3 flagged 1', 'row 4 flagged 1']);
  });

  it('keeps a row together where a header of its own spans one column', async () => {
    const table = aTable`
      ,spring,spring,autumn
      ward,yes,no,yes
      Aldham,0,41,20
      Birch,12,55,18
      Colne,17,60,25`;
    expect(await of(table)).toEqual([]);
  });

  it('judges no column of which it sees a part only', async () => {
    const rows = Array.from({ length: 6000 }, (_, i) => `place ${i},${i === 7 || i === 5990 ? 12 : 0},40,31`);
    expect(await of(['ward,infected,well,unknown', ...rows].join('\n'))).toEqual([]);
  });

  it.each([
    ['totals are no categories', 'ward,infected,Total\nAldham,41,41\nBirch,55,55\nColne,60,60\n'],
    [
      'nor is what each column counts for itself',
      'ward,Enrolled,Completed\nAldham,41,0\nBirch,67,55\nColne,77,60\n',
    ],
    ['nor are tests and visits', 'ward,tests,visits\nAldham,41,0\nBirch,67,55\nColne,77,60\n'],
    ['a category alone parts nobody', 'ward,patients\nAldham,41\nBirch,0\nColne,60\n'],
    ['a group of nobody discloses nothing', 'ward,yes,no\nAldham,0,0\nBirch,20,55\nColne,17,60\n'],
    ['a suppressed count may be people', 'ward,yes,no\nAldham,[c],41\nBirch,20,55\nColne,17,60\n'],
    ['a percentage among counts is no category', 'ward,women,men\nAldham,0%,41\nBirch,55,12\nColne,60,17\n'],
    [
      'nor is a number below zero',
      'ward,change in women,change in men\nAldham,-2,41\nBirch,20,55\nColne,17,60\n',
    ],
    ['nor is a count in another language', 'Station,Anzahl,infiziert\nNord,41,0\nWest,55,12\nOst,60,17\n'],
    ['a total below is no category', 'sex,Aldham,Birch\nwomen,41,20\nTotal,41,20\n'],
    ['means are no categories', 'ward,n,mean,sd\nAldham,41,0,0\nBirch,67,55,3\nColne,77,60,4\n'],
  ])('%s', async (_, table) => {
    expect(await of(table)).toEqual([]);
  });

  it('takes people for a category beside others', async () => {
    expect(await of('ward,patients,staff\nAldham,0,41\nBirch,55,12\nColne,60,17\n')).toEqual([
      'row 2 flagged 1',
    ]);
  });

  it('takes Negative and No for answers, and No. for a number', async () => {
    const answers = 'ward,Négatif,Positif\nAldham,41,0\nBirch,55,12\nColne,60,17\n';
    expect(await of(answers)).toEqual(['row 2 flagged 1']);
    const no = 'ward,Yes,No\nAldham,41,0\nBirch,55,12\nColne,60,17\n';
    expect(await of(no)).toEqual(['row 2 flagged 1']);
    const number = 'ward,No. of patients,No. of tests\nAldham,41,0\nBirch,55,12\nColne,60,17\n';
    expect(await of(number)).toEqual([]);
  });
});

describe('class-disclosure where only percentages are printed', () => {
  it('is sure of a hundred with decimals, and not of one without', async () => {
    expect(
      await of('ward,infected %,not infected %\nAldham,0.0,100.0\nBirch,18.0,82.0\nColne,22.1,77.9\n'),
    ).toEqual(['row 2 flagged 1']);
    expect(await of('ward,infected %,not infected %\nAldham,0,100\nBirch,18,82\nColne,22,78\n')).toEqual([
      'row 2 unsure 1',
    ]);
  });

  it('leaves totals out, and needs two lines that add up', async () => {
    const totals = aTable`
      ward,infected %,well %,Total %
      Aldham,0.0,100.0,100.0
      Birch,18.0,82.0,100.0
      Colne,9.0,91.0,100.0
      Total,9.0,91.0,100.0`;
    expect(await of(totals)).toEqual(['row 2 flagged 1']);
    expect(await of('ward,a %,b %\nAldham,40.0,0.0\nBirch,31.0,100.0\nColne,11.0,0.0\n')).toEqual([]);
  });

  it('allows for what rounding takes of each share', async () => {
    const table = aTable`
      ward,a %,b %,c %
      Aldham,0,0,100
      Birch,33,33,33
      Colne,20,30,50`;
    expect(await of(table)).toEqual(['row 2 unsure 1']);
  });

  it.each(['N', 'Personas', 'Henkilöt', 'Patients'])(
    'has the size of each group beside it: %s',
    async (size) => {
      const table = aTable`
      ward,mild (%),severe (%),critical (%),${size}
      Aldham,0.0,100.0,0.0,140
      Birch,30.0,45.5,24.5,155
      Colne,25.5,44.5,30.0,160`;
      expect(await of(table)).toEqual(['row 2 flagged 1']);
    },
  );

  it('says once of counts and of percentages beside them', async () => {
    const table = aTable`
      ward,infected,well,infected %,well %
      Aldham,0,41,0.0,100.0
      Birch,55,12,82.1,17.9
      Colne,60,17,77.9,22.1`;
    expect(await of(table)).toEqual(['row 2 flagged 1']);
  });

  it('reads groups in columns, too', async () => {
    const table = 'result,Aldham %,Birch %,Colne %\ninfected,0.0,18.0,22.1\nnot infected,100.0,82.0,77.9\n';
    expect(await of(table)).toEqual(['column 2 flagged 1']);
  });

  it('sees a category that one group alone has, where each group adds up or is of nobody', async () => {
    const table = aTable`
      ward,mild %,severe %,critical %
      Aldham,61.2,38.8,0.0
      Birch,70.4,29.6,0.0
      Colne,55.3,40.6,4.1`;
    expect(await of(table)).toEqual(['column 4 flagged 1']);
    expect(await messages('class-disclosure', table)).toEqual([
      'All of the people of “critical %” are in “Colne”: who knows that someone is in the group knows the category.',
    ]);
    expect(await of(table.replace('70.4,29.6,0.0', '0.0,0.0,0.0'))).toEqual(['column 4 flagged 1']);
    // A group that does not add up has people in a category that is not shown.
    expect(await of(table.replace('70.4,29.6,0.0', '50.4,29.6,0.0'))).toEqual([]);
  });

  it('takes a hundred without decimals for exact among shares with decimals', async () => {
    const table = aTable`
      ward,infected %,well %
      Aldham,0,100
      Birch,18.4,81.6
      Colne,22.1,77.9`;
    expect(await of(table)).toEqual(['row 2 flagged 1']);
    expect(await of(table.replace('18.4,81.6', '18,82').replace('22.1,77.9', '22,78'))).toEqual([
      'row 2 unsure 1',
    ]);
  });

  it.each([
    [
      'one line alone adds up by chance',
      'ward,a %,b %\nAldham,0.0,100.0\nBirch,18.0,12.0\nColne,22.1,17.9\n',
    ],
    [
      'shares of what overlaps add up to more',
      'ward,a %,b %\nAldham,0.0,100.0\nBirch,88.0,82.0\nColne,72.1,77.9\n',
    ],
    ['a change is no share', 'ward,a %,b %\nAldham,-1.0,101.0\nBirch,18.0,82.0\nColne,22.0,78.0\n'],
    ['a share alone parts nobody', 'ward,covered %\nAldham,100.0\nBirch,100.0\n'],
    [
      'a curve begins with everyone',
      'time,at risk,alive %,dead %\n0,120,100.0,0.0\n30,118,98.3,1.7\n60,110,91.7,8.3\n',
    ],
    ['a book may allow it', 'ward,a %,b %\nAldham,10.0,90.0\nBirch,18.0,82.0\nColne,22.1,77.9\n'],
  ])('%s', async (_, table) => {
    expect(await of(table)).toEqual([]);
  });
});

describe('what no category is', () => {
  it('is having a value at all', async () => {
    const cases = (missing: string) =>
      `,Valid,Valid,${missing},${missing}\n,N,Percent,N,Percent\nage f,1881,100.0%,0,0.0%\nage m,919,100.0%,0,0.0%\n`;
    expect(await looking('class-disclosure', cases('Missing'))).toEqual([]);
    expect(await looking('class-disclosure', cases('Invalid'))).not.toEqual([]);
  });

  it('is being at risk still, at steps of time over numbers that only fall', async () => {
    const atRisk = (steps: string, last = '0') =>
      `arm,${steps}\nPlacebo,212,180,140,90,${last}\nActive,208,190,161,120,66\n`;
    expect(await looking('class-disclosure', atRisk('0,6,12,18,24'))).toEqual([]);
    expect(await looking('class-disclosure', atRisk('0,1,2,3,4'))).not.toEqual([]);
    expect(await looking('class-disclosure', atRisk('A,B,C,D,E'))).not.toEqual([]);
  });
});
