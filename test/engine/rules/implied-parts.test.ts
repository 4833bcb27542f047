import { numbersPrintedAs } from '../../../src/engine/rules/implied/whole-numbers';
import { aTable } from '../../support/a-table';
import { looking, messages } from './looking';

const of = (table: string) => looking('implied-count', table);

describe('the whole numbers that print as a figure', () => {
  it.each([
    [{ value: 2.4, decimals: 1 }, 295, 100, { least: 7, most: 7 }],
    [{ value: 1, decimals: 0 }, 770, 100, { least: 4, most: 11 }],
    [{ value: 0, decimals: 0 }, 100, 100, { least: 0, most: 0 }],
    [{ value: 0.5, decimals: 1 }, 1000, 100, { least: 5, most: 5 }],
    [{ value: 12.5, decimals: 1 }, 8, 100, { least: 1, most: 1 }],
    [{ value: 50.1, decimals: 1 }, 4, 100, { least: 3, most: 2 }],
  ])('%j of %i', (figure, group, base, expected) => {
    expect(numbersPrintedAs(figure, group, base)).toEqual(expected);
  });

  it('are found up to both halves of the last place', () => {
    // 5 of 200 is 2.5 %, which prints as 2 or as 3.
    expect(numbersPrintedAs({ value: 2, decimals: 0 }, 200, 100)).toEqual({ least: 3, most: 5 });
    expect(numbersPrintedAs({ value: 3, decimals: 0 }, 200, 100)).toEqual({ least: 5, most: 7 });
  });

  it('are not found where floats are no longer exact', () => {
    expect(numbersPrintedAs({ value: 99.123456, decimals: 6 }, 1e12, 100)).toBeUndefined();
    expect(numbersPrintedAs({ value: 1, decimals: 14 }, 1e14, 1e6)).toBeUndefined();
  });

  it('are found by as many digits as can be exact', () => {
    const [few, many] = [1.88679245283018, 1.8867924528301887];
    expect(numbersPrintedAs({ value: many, decimals: 16 }, 212, 100)).toEqual({ least: 4, most: 4 });
    expect(numbersPrintedAs({ value: few, decimals: 14 }, 212, 100)).toEqual({ least: 4, most: 4 });
    expect(numbersPrintedAs({ value: 1, decimals: 14 }, 100, 1e6)).toEqual({ least: 1, most: 0 });
  });
});

describe('a total of several groups of rows', () => {
  it('is compared with the rows of its own group', async () => {
    const table = aTable`
      sex,ward,patients
      women,Aldham,341
      women,Birch,220
      women,Colne,282
      women,Total,850
      men,Aldham,310
      men,Birch,254
      men,Colne,263
      men,Total,827`;
    expect(await of(table)).toEqual(['C5 flagged 7']);
    expect(await of(table.replace('850', '843').replace('827', '834'))).toEqual(['C9 flagged 7']);
  });

  it('is compared with its own group alone, where the group before has no total', async () => {
    const table = aTable`
      sex,ward,patients
      women,Aldham,341
      women,Birch,220
      men,Aldham,310
      men,Birch,254
      men,Total,571`;
    expect(await of(table)).toEqual(['C6 flagged 7']);
  });

  it('is compared with all groups where it is the total of all', async () => {
    expect(
      await of('sex,ward,patients\nwomen,Aldham,341\nwomen,Birch,220\nmen,Aldham,310\nTotal,,878\n'),
    ).toEqual(['C5 flagged 7']);
  });

  it('is not compared where a row of it is empty, or one of its parts is bounded', async () => {
    expect(await of('ward,women,men\nAldham,341,310\nBirch,,254\nColne,282,263\nTotal,850,827\n')).toEqual(
      [],
    );
    expect(await of('ward,patients\nAldham,341\nBirch,<10\nColne,282\nTotal,630\n')).toEqual([]);
    expect(await of('ward,patients\nAldham,341\nBirch,220\nColne,282\nTotal,[c]\n')).toEqual([]);
  });

  it('says what it has and what its parts make', async () => {
    expect(
      await messages('implied-count', 'ward,patients\nAldham,341\nBirch,220\nColne,282\nTotal,850\n'),
    ).toEqual([
      'The parts shown do not add up to this total: what they leave out is a count of its own: it can only be 7, and the rulebook allows counts of at least 10.',
    ]);
  });
});

describe('figures that run up', () => {
  it('step by percentages of a group, too', async () => {
    const table = aTable`
      visits,n,cumulative %
      1,440,61.4
      2,440,88.6
      3,440,98.2
      4,440,99.5
      5,440,100.0`;
    expect(await of(table)).toEqual(['C5 flagged 6', 'C6 flagged 2']);
  });

  it('fall as well as rise, and stand still without a word', async () => {
    expect(await of('age,patients\n40+,912\n50+,512\n60+,233\n70+,228\n80+,61\n')).toEqual(['B5 flagged 5']);
    expect(await of('day,cumulative cases\n1,412\n2,412\n3,731\n4,737\n')).toEqual(['B5 flagged 6']);
    expect(await of('day,cumulative cases\n1,412\n2,412\n3,412\n4,412\n')).toEqual([]);
  });

  it('leave the total row out, and columns of another kind', async () => {
    expect(await of('day,cumulative cases\n1,412\n2,699\n3,731\nTotal,737\n')).toEqual([]);
    expect(
      await of('day,cumulative cases,mean age\n1,412,51.2\n2,699,51.9\n3,731,52.0\n4,790,52.1\n'),
    ).toEqual([]);
  });

  it('say from where to where', async () => {
    expect(await messages('implied-count', 'day,cumulative cases\n1,412\n2,699\n3,731\n4,737\n')).toEqual([
      'These figures run up, and from “3” to “4” they step by a count: it can only be 6, and the rulebook allows counts of at least 10.',
    ]);
  });
});

describe('shares in a table longer than what is looked at in one piece', () => {
  const FITTING = [410, 414, 417];
  const long = (header: string, last: string) =>
    [
      header,
      ...Array.from({ length: 5200 }, (_, i) => `place ${i},295,0.${FITTING[i % 3] ?? ''}`),
      last,
    ].join('\n');

  it('are found where a name says that means are of whole numbers, and else not tried', async () => {
    expect(await of(long('ward,n,mean smoker (0/1)', 'last,295,0.024\n'))).toEqual(['C5202 flagged 7']);
    expect(await of(long('ward,n,mean share of smokers', 'last,295,0.024\n'))).toEqual([]);
  });
});

describe('a share whose count is printed', () => {
  it('above or below it in its column is no secret', async () => {
    const stacked = aTable`
      answer,,Aldham,Birch
      people,n,295,310
      yes,n,7,129
      yes,%,2.4,41.6`;
    expect(await of(stacked)).toEqual([]);
    const below = aTable`
      answer,,Aldham,Birch
      people,n,295,310
      yes,%,2.4,41.6
      yes,n,7,129`;
    expect(await of(below)).toEqual([]);
    const ofAnother = aTable`
      answer,Aldham,Birch
      N,295,310
      other,52,7
      yes %,2.4,41.6`;
    expect(await of(ofAnother)).toEqual(['B4 flagged 7']);
  });

  it('is judged by the size of its own column where rows give several', async () => {
    const table = aTable`
      measure,Aldham,Birch
      N,295,3100
      smokers %,2.4,2.4`;
    expect(await of(table)).toEqual(['B3 flagged 7']);
  });
});
