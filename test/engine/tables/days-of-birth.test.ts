import { kinds, sheet, understandSheet } from './reading-a-table';

const DAYS = [
  '1951-03-04',
  '1962-05-07',
  '1933-11-12',
  '1944-10-22',
  '1975-01-30',
  '1986-09-14',
  '1957-02-02',
];

function table(
  head: string,
  lastOf: (row: number) => number,
  dayOf = (row: number) => DAYS[row],
): string[][] {
  const rows = DAYS.map((_, row) => `${dayOf(row)}|${'ABC'.charAt(row % 3)}|${lastOf(row)}`);
  return sheet([head, ...rows].join('\n'));
}

describe('a day of birth in each row', () => {
  it('makes the rows people, also where a number of each reads like how many they are', () => {
    for (const name of ['dob', 'Geburtsdatum', 'date de naissance'])
      expect(kinds(understandSheet(table(`${name}|ward|staff_no`, (row) => 4817 + 631 * row)))).toEqual([
        'microdata',
      ]);
  });

  it('is no day of a report, by which people are counted', () => {
    const counted = table('week ending|ward|patients', (row) => 212 + 31 * row);
    expect(kinds(understandSheet(counted))).toEqual(['frequency']);
  });

  it('is none that a group shares', () => {
    const shared = table(
      'dob|ward|patients',
      (row) => 212 + 31 * row,
      (row) => DAYS[Math.floor(row / 4)],
    );
    expect(kinds(understandSheet(shared))).toEqual(['frequency']);
  });
});
