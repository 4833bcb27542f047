import { countsInProse } from '../../../src/engine/rules/prose/counts-in-prose';
import { looking, messages } from './looking';

const counted = (line: string) => countsInProse(line).map(({ value }) => value);

describe('people counted in sentences', () => {
  it.each([
    ['Four patients and 1 patient died, 2 deaths in all', [4, 1, 2]],
    ['3 of the 48 participants withdrew', [3]],
    ['7/131 women attended', [7]],
    ['Deaths: 3. Number excluded: 4', [3, 4]],
    ['Patients lost to follow-up = 5', [5]],
    ['3 patients   withdrew', [3]],
    ['  4 women\tdied at home\t2019', [4]],
    ['[step 3] excluded, no consent: 4', [4]],
    ['2025-03-04 09:12:11,003 INFO  [clean] excluded (age): 6', [6]],
    ['tres pacientes, deux patients, drei Patienten', [3, 2, 3]],
    ['3 pasienter, tre personer, två kvinnor, kolme potilasta, 4 pacientů', [3, 3, 2, 3, 4]],
  ])('%s', (line, values) => {
    expect(counted(line).sort()).toEqual([...values].sort());
  });

  it.each([
    'compared to men and to women',
    'a set of children, sex of patients',
    'In 3/2020 patients were recruited',
    'max_workers: 4',
    'n_patients_dropped = f(3)',
    'Number of Fisher Scoring iterations: 5',
    'Number of observations: 8 years',
    'Patients: 12.5%',
    'children: 8-12 years',
    '1 died   thickness    57  4.31',
    '  2 women    34   12.1',
  ])('not in: %s', (line) => {
    expect(counted(line)).toEqual([]);
  });
});

describe('percentages of people in sentences', () => {
  const implied = (text: string) => looking('implied-count', text, { name: 't.txt' });

  it('break where sentences break over lines, and point at the line of the percentage', async () => {
    expect(
      await implied('A survey was answered by 412 respondents, of\nwhom 1.5% reported harassment at work.\n'),
    ).toEqual(['line 2 flagged 6']);
  });

  it('say what they leave out', async () => {
    const [said] = await messages('implied-count', 'Overall, 97 % of N = 30 had none of the events.', {
      name: 't.txt',
    });
    expect(said).toMatch(/leaves a count out: it can only be 1/);
  });

  it('are undecided where two numbers of people may be meant', async () => {
    const text = 'We asked 412 women and 96 men about their work, and 3.1 % had left it.';
    expect(await implied(text)).toEqual(['line 1 unsure 3']);
  });

  it('belong to the number right behind them', async () => {
    expect(await implied('Among 412 women we saw that 2 % of the 50 carers had left.')).toEqual([
      'line 1 flagged 1',
    ]);
  });

  it.each([
    'In all 12.5 % of 220 women attended the first of the visits.',
    'The 3 % level was met by all of the 90 patients who came.',
    'More than 3 % of the 90 patients were ill in some of the years.',
    'No share of 90 patients prints as 3.9 % here and so it is of others.',
  ])('not in: %s', async (text) => {
    expect(await implied(text)).toEqual([]);
  });
});

describe('figures between tabs', () => {
  it('are no telephone number, while the same with blanks may be', async () => {
    expect(await looking('direct-identifier', '020\t7946\t0958\n', { name: 't.log' })).toEqual([]);
    expect(await looking('direct-identifier', '020 7946 0958\n', { name: 't.log' })).toEqual([
      'line 1 unsure phone',
    ]);
  });
});
