import { looking } from '../rules/looking';

const RULE = 'small-count';
const ARMS = [
  'Arm        Age              Score',
  'Placebo    41.2 (n = 8)     3.4 (n = 7)',
  'Drug       43.0 (n = 61)    3.3 (n = 60)',
  'Both       42.8 (n = 69)    3.3 (n = 67)',
  '',
].join('\n');

describe('a count that is a cell of a printed table and reads like a sentence', () => {
  it('is found once', async () => {
    expect(await looking(RULE, ARMS, { name: 't.txt' })).toEqual(['line 2 flagged 8', 'line 2 flagged 7']);
  });

  it('leaves another count of the line alone, also one of as many', async () => {
    const line = 'Of the women 4 patients were lost, and of the men 4 patients died.\n';
    expect(await looking(RULE, line, { name: 't.txt' })).toEqual(['line 1 flagged 4', 'line 1 flagged 4']);
  });
});
