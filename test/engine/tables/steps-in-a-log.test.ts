import { columnRoles, smallCounts, understandText } from './reading-a-table';

const small = (text: string) => smallCounts(understandText(text, 'log'));

describe('how many are left after each step, one a line', () => {
  it.each([
    ['names alone', 'Patients screened: 512\nExcluded, no consent: 7\nRandomised: 505'],
    [
      'a time and how bad it is',
      '2024-03-01 10:02:13 INFO persons read: 1,499\n2024-03-01 10:02:13 INFO excluded, no consent: 7\n2024-03-01 10:02:14 INFO files written: 3',
    ],
    [
      'a unit',
      '[2024-03-01 10:02:13] cohort: 1499 persons\n[2024-03-01 10:02:14] without consent: 7 persons',
    ],
  ])('are counts, behind %s', (_, text) => {
    expect(small(text)).toEqual([7]);
  });

  it.each([
    'epochs: 5\nfiles: 3\nthreads: 4',
    'min_patients: 5\nmax_patients: 9',
    'covariates excluded: 3\nclusters: 7',
    'Patients were seen twice: 7 to 9 weeks apart\nas planned',
    'Patients: 7',
  ])('are not what a program was set to, or counts things: %j', (text) => {
    expect(small(text)).toEqual([]);
  });
});

describe('values, frequencies and proportions across (Hmisc)', () => {
  it('are counts of each value, also where values are numbers', () => {
    const text = `
Value          0     1     2     3     4     6
Frequency    100    47    30     7     4     1
Proportion 0.529 0.249 0.159 0.037 0.021 0.005`;
    const understood = understandText(text);
    expect(columnRoles(understood)).toEqual([': dimension', 'Frequency: count', 'Proportion: percentage']);
    expect(smallCounts(understood)).toEqual([7, 4, 1]);
  });
});
