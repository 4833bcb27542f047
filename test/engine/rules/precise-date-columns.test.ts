import { looking } from './looking';

const of = (text: string, name?: string) => looking('precise-date', text, { name });

/** Sixty records of people with one more column. */
function records(header: string, value: (i: number) => string): string {
  const line = (i: number) =>
    `P${1000 + i},${20 + ((i * 7) % 60)},${i % 2 ? 'F' : 'M'},${value(i)},${50 + ((i * 13) % 400) / 10}`;
  return [`patient_id,age,sex,${header},weight`, ...Array.from({ length: 60 }, (_, i) => line(i))].join('\n');
}

const day = (i: number) => new Date(Date.UTC(1950, 0, 1 + i * 97)).toISOString().slice(0, 10);

describe('precise-date in records', () => {
  it.each([
    ['date_of_birth', day, 'flagged'],
    ['admission', day, 'flagged'],
    ['seen', day, 'unsure'],
    ['Geburtsdatum', (i: number) => day(i).split('-').reverse().join('.'), 'flagged'],
    ['date_of_birth', (i: number) => day(i).replaceAll('-', ''), 'flagged'],
    ['date_of_birth', (i: number) => String(3000 + i * 97), 'flagged'],
  ])('%s', async (header, value, outcome) => {
    expect(await of(records(header, value))).toEqual([`column 4 ${outcome} 60`]);
  });

  it.each([
    ['months are no days', records('date_of_birth', (i) => day(i).slice(0, 7))],
    ['years are no days', records('birth_year', (i) => day(i).slice(0, 4))],
    ['two days are those of a study', records('visit', (i) => (i % 2 ? '2021-03-01' : '2021-09-01'))],
    ['costs are no days since 1960', records('cost', (i) => String(3000 + i * 97))],
    ['a few days among other texts', records('note', (i) => (i % 4 === 0 ? day(i) : `seen ${i} times`))],
    ['counts by day', 'week ending,cases\n2021-03-07,120\n2021-03-14,131\n2021-03-21,160\n2021-03-28,155\n'],
  ])('%s', async (_, text) => {
    expect(await of(text)).toEqual([]);
  });
});

describe('precise-date in lines', () => {
  it('is sure of what is named, and asks about sentences', async () => {
    const log =
      'Run on 12/03/2024\nCase 12 (DOB: 12/03/1956) was excluded.\nShe was born on 3 March 1921 in Aldham.\n';
    expect(await of(log, 'run.log')).toEqual(['line 2 flagged', 'line 3 unsure']);
  });
});
