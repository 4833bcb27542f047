import { aTable } from '../../support/a-table';
import { looking, messages } from './looking';

describe('extreme-value', () => {
  it('makes one finding of a row of minima, and one of a row of maxima', async () => {
    const describe = aTable`
      statistic,age,weight,albumin
      count,420,420,420
      mean,54.2,71.4,3.9
      min,18.0,41.5,2.2
      50%,55.0,70.9,3.9
      max,101.0,148.2,5.1`;
    expect(await looking('extreme-value', describe)).toEqual(['row 4 flagged', 'row 6 flagged']);
  });

  it('points at the lines of a text, which have no columns', async () => {
    const printed =
      'ward       n    mean    min    max\nA        120    54.2   18.0   99.0\nB        311    51.8   19.0  101.0\n';
    expect(await looking('extreme-value', printed, { name: 't.txt' })).toEqual([
      'line 2 flagged 18.0',
      'line 2 flagged 99.0',
      'line 3 flagged 19.0',
      'line 3 flagged 101.0',
    ]);
  });

  it('leaves columns of records alone, whatever they are called', async () => {
    const records = Array.from(
      { length: 40 },
      (_, i) => `P${100 + i},${20 + i},F,${50 + ((i * 37) % 41)}.${i % 10}`,
    );
    expect(await looking('extreme-value', ['patient_id,age,sex,min', ...records].join('\n'))).toEqual([]);
  });

  it('leaves 0 and 1 of variables alone that are nothing else, and says those of shares', async () => {
    const described = aTable`
      variable,n,mean,sd,min,max
      female,812,0.43,0.50,0,1
      urban,812,0.216,0.412,0,1`;
    expect(await looking('extreme-value', described)).toEqual([]);
    const shares = aTable`
      variable,n,mean,sd,min,max
      female,812,0.43,0.50,0,1
      share of income saved,812,0.216,0.184,0,1`;
    expect(await looking('extreme-value', shares)).toEqual(['column 5 flagged 0', 'column 6 flagged 1']);
  });

  it.each(['p0', 'p100', '0%', '100%', 'P100', '100th percentile', 'q_0', '0.0 %'])(
    'takes the quantile %s for an end of the range',
    async (end) => {
      const table = aTable`
        ward,n,p25,${end}
        A,120,40.5,99.1
        B,311,38.2,97.0`;
      expect(await looking('extreme-value', table)).toEqual(['column 4 flagged']);
    },
  );

  it.each(['p10', 'p1', '10%', '90%'])('does not take the quantile %s for one', async (quantile) => {
    const table = aTable`
      ward,n,p25,${quantile}
      A,1200,40.5,99.1
      B,3110,38.2,97.0`;
    expect(await looking('extreme-value', table)).toEqual([]);
  });

  it.each([
    ['a quantile beside a dose of 0 or 100', 'dose,n,p5\n0,400,31.1\n100,400,33.2\n'],
    ['minima that were taken out', 'ward,n,min\nA,40,[c]\nB,44,[c]\n'],
  ])('leaves %s alone', async (_, table) => {
    expect(await looking('extreme-value', table)).toEqual([]);
  });

  it('says what it found, and the figure where there is but one', async () => {
    const two = aTable`
      ward,n,mean,range
      A,120,54.2,18-99
      B,311,51.8,19-101`;
    const one = aTable`
      statistic,age
      n,420
      mean,54.2
      maximum,101.0`;
    expect(await messages('extreme-value', two)).toEqual([
      'A range is usually the value of one person, who can be recognised by it.',
    ]);
    expect(await looking('extreme-value', one)).toEqual(['row 4 flagged 101.0']);
    expect(await messages('extreme-value', 'ward,n,p5,q1.0\nA,120,40.5,99.1\nB,311,38.2,97.0\n')).toEqual([
      'A percentile 0 or 100 is usually the value of one person, who can be recognised by it.',
    ]);
  });
});

describe('a list of the largest', () => {
  const ranked = (values: readonly (number | string)[], header = 'rank,cost') =>
    [header, ...values.map((value, i) => `${i + 1},${value}`)].join('\n');

  it.each([
    ['falls', [9120.5, 8740.1, 8740.1, 6120.9]],
    ['rises', [12.5, 14.1, 14.1, 17.3]],
    ['has three lines', [9120.5, 8740.1, 6120.9]],
  ])('may be people when it %s, also where two are equal', async (_, values) => {
    expect(await looking('extreme-value', ranked(values))).toEqual(['file unsure']);
  });

  it.each([
    ['goes up and down', ranked([9120.5, 6120.9, 8740.1, 7000.2])],
    ['goes down and up', ranked([12.5, 10.1, 14.7, 17.3])],
    ['has two lines', ranked([9120.5, 8740.1])],
    ['counts', ranked([912, 874, 612, 455], 'rank,patients')],
    ['shows percentages', ranked(['41.2%', '30.1%', '20.5%', '8.2%'], 'rank,percent')],
    ['has figures taken out', ranked([9120.5, '[c]', 7000.2, 6120.9])],
    ['ranks nothing', 'rank\n1\n2\n3\n'],
    ['has no ranks', 'cost\n9120.5\n8740.1\n6120.9\n'],
    ['names groups', 'rank,ward,cost\n1,A,9120.5\n2,B,8740.1\n3,C,6120.9\n'],
  ])('is none when it %s', async (_, table) => {
    expect(await looking('extreme-value', table)).toEqual([]);
  });
});
