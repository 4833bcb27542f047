import { looking, messages } from './looking';

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
    ['date_of_birth', (i: number) => `-${3000 + i * 97}.00`, 'flagged'],
    ['visit_date', (i: number) => day(i).replaceAll('-', ''), 'flagged'],
  ])('%s', async (header, value, outcome) => {
    expect(await of(records(header, value))).toEqual([`column 4 ${outcome} 60`]);
  });

  it.each([
    ['days', 'admission', day],
    ['days in digits', 'date_of_birth', (i: number) => day(i).replaceAll('-', '')],
    ['days since 1960', 'date_of_birth', (i: number) => String(3000 + i * 97)],
  ])('is found where half of what is shown are %s, and not where fewer are', async (_, header, value) => {
    const oneIn = (n: number) => records(header, (i) => (i % n === 0 ? value(i) : `not known ${i}`));
    expect(await of(oneIn(2))).toEqual(['column 4 flagged 30']);
    expect(await of(oneIn(3))).toEqual([]);
  });

  it('may be of three days', async () => {
    const visits = ['2021-03-01', '2021-09-01', '2022-03-01'];
    expect(await of(records('visit', (i) => visits[i % 3] ?? ''))).toEqual(['column 4 flagged 3']);
  });

  it.each([
    ['months are no days', records('date_of_birth', (i) => day(i).slice(0, 7))],
    ['years are no days', records('birth_year', (i) => day(i).slice(0, 4))],
    ['two days are those of a study', records('visit', (i) => (i % 2 ? '2021-03-01' : '2021-09-01'))],
    [
      'years are no days, even where they are called dates',
      records('date_of_birth', (i) => String(1921 + i)),
    ],
    ['numbers of accounts are no days in digits', records('account', (i) => day(i).replaceAll('-', ''))],
    ['visits are not counted in days since 1960', records('visit_date', (i) => String(3000 + i * 97))],
    ['weights at birth are no days', records('birth_weight', (i) => String(3000 + i * 97))],
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
    expect(await messages('precise-date', log, { name: 'run.log' })).toEqual([
      'This line gives the day of a birth, a death or a stay of one person.',
      'This line gives the day of a birth, a death or a stay of one person.',
    ]);
  });
});
