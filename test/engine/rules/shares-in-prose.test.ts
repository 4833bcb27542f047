import { sharesInProse } from '../../../src/engine/rules/prose/shares-in-prose';

/** `1.5 of 412`; behind the size a `?` where the sentence has more than one number of people. */
const shares = (text: string) =>
  sharesInProse(text.split('\n'), 1).map(({ value, size, sure }) => `${value} of ${size}${sure ? '' : '?'}`);

describe('the number of people that a percentage in a sentence is of', () => {
  it.each([
    ['the one before it', 'Of the 412 respondents, 1.5 % had moved away.', ['1.5 of 412']],
    ['with a comma', 'Av de 84 deltakerne hadde 2,4 % komplikasjoner.', ['2.4 of 84']],
    ['the one right behind it', 'Of 412 respondents in all, 3 % of the 50 carers had moved.', ['3 of 50']],
    ['the one that touches it', 'Of 412 respondents in all, 3 % (n = 50) had moved.', ['3 of 50']],
    ['the nearer before it', 'Of the 412 men and 30 women who came, 10 % had moved.', ['10 of 30?']],
    ['in the order of reading', 'In the first group (n = 90), and of 40 women, 10 % moved.', ['10 of 40?']],
    ['not one further on', 'Of the 412 men who came 10 % had moved, and so had 30 women.', ['10 of 412']],
    ['the first behind it', 'Only 10 % had moved away, among 412 men and 30 women.', ['10 of 412?']],
    ['one that is said twice', 'Of 30 men and 30 women who came, 10 % had moved.', ['10 of 30']],
    ['one of thousands', 'Of the 1 412 respondents who came, 3 percent had moved.', ['3 of 1412']],
    ['in capitals', 'Of the 412 respondents who came, 3 PERCENT HAD MOVED.', ['3 of 412']],
    ['for each of two', 'Of 412 men who came, 3 % had moved and 100 % answered.', ['3 of 412', '100 of 412']],
    ['past a small word with a stop', 'Of 412 men (incl. some who came late) 3 % moved.', ['3 of 412']],
    ['in three small words', 'Of 412 patients 3 % had moved.', ['3 of 412']],
  ])('%s: %s', (_, text, found) => {
    expect(shares(text)).toEqual(found);
  });

  it.each([
    ['another sentence has it', 'We asked 412 respondents in the spring. About 3 % of letters were late.'],
    ['and two blanks', 'We asked “all 412 respondents in the spring.”  About 3 % of letters were late.'],
    ['nobody is counted', 'In the second year of the study 3 % of all letters were late.'],
    ['it is of other things', 'Of 412 respondents, 3 % of 50 others had been asked before.'],
    [
      'those behind are of something else',
      'We saw 3 % of 50 shops and offices in the part of the town where 30 women work.',
    ],
    ['it is a level', 'For the 412 respondents a 95 % confidence interval is given.'],
    ['it is a change', 'Among the 412 respondents the use rose by 12 % in a year.'],
    ['it is more than all', 'Of the 412 respondents the index was 120 % of last year.'],
    ['tabs part it', 'patients who came\t412 patients\thad moved 3 %'],
    ['lines part it', 'patients who came | 412 patients | had moved 3 %'],
    ['blanks part it', 'patients who came    412 patients    had moved 3 %'],
    ['two small words are a row', 'Women 412 patients 3 % moved'],
    ['it stands five thousand signs below', `${'It was so. '.repeat(460)}Of the 412 men, 3 % had moved.`],
  ])('is none where %s: %.90s', (_, text) => {
    expect(shares(text)).toEqual([]);
  });

  it('and where it stands, as printed, when lines break the sentence', () => {
    const lines = ['We wrote in May. Of the 412 respondents', 'who came in the spring, 1.50 %', 'had moved.'];
    expect(sharesInProse(lines, 7)).toEqual([
      {
        ...{ value: 1.5, decimals: 2, size: 412, sure: true, written: '1.50 %' },
        line: 8,
        start: 24,
        end: 30,
      },
    ]);
  });
});
