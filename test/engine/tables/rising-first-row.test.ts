import { smallCounts, understandSheet } from './reading-a-table';

const NAMES = [
  ['0-39', '40-64', '65-79', '80+'],
  ['<18', '18-39', '40-64', '65+'],
  ['2018', '2019', '2020', '2021'],
  ['2018/19', '2019/20', '2020/21', '2021/22'],
  ['2024-01', '2024-02', '2024-03', '2024-04'],
  ['1', '2', '3', '4'],
  ['Q1', 'Q2', 'Q3', 'Q4'],
];

describe('a first row of figures that rise from left to right', () => {
  it.each(NAMES)('is no second header under %s, %s, …, with an empty corner or a name there', (...names) => {
    for (const corner of ['', 'Region'])
      for (const first of [
        ['3', '228', '274', '320'],
        ['3', '4', '5', '6'],
      ])
        for (const labels of [
          ['North', 'South', 'East'],
          ['E01', 'E02', 'E03'],
        ]) {
          const rows = [first, ['336', '390', '444', '498'], ['490', '552', '614', '676']];
          const found = understandSheet([
            [corner, ...names],
            ...rows.map((figures, row) => [labels[row] ?? '', ...figures]),
          ]);
          expect(smallCounts(found)).toEqual(first.map(Number).filter((count) => count < 10));
        }
  });
});
