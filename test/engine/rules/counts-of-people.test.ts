import { looking } from './looking';

describe('small-count and zero-count look at', () => {
  const found = async (text: string) => [
    ...(await looking('small-count', text)),
    ...(await looking('zero-count', text, { setting: { effect: 'flag' } })),
  ];

  it.each([
    ['people', 'ward,women,men\nAldham,4,41\nBirch,0,55\nColne,17,60\n', ['B2 flagged 4', 'B3 flagged 0']],
    [
      'totals of them',
      'ward,women\nAldham,4\nBirch,3\nTotal,7\n',
      ['B2 flagged 4', 'B3 flagged 3', 'B4 flagged 7'],
    ],
    [
      'events',
      'ward,cases,events\nAldham,120,12\nBirch,81,2\nColne,70,0\n',
      ['C3 flagged 2', 'C4 flagged 0'],
    ],
    ['no percentage among counts', 'ward,women,men\nAldham,4%,41\nBirch,0%,55\nColne,17,60\n', []],
    ['no step of a curve', 'time,at risk,events\n0,120,0\n30,8,2\n60,7,3\n', []],
  ])('%s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });
});
