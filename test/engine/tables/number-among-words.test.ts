import { numberAmongWords } from '../../../src/engine/tables/cells/number-among-words';

describe('a count among words', () => {
  it.each([
    ['7 est.', 7],
    ['7 people', 7],
    ['7 (was 9)', 7],
    ['n = 7', 7],
    ['n=1,207', 1207],
    ['1,207 women', 1207],
    ['7 “new”', 7],
  ])('is read: %s', (text, value) => {
    expect(numberAmongWords(text, '.')?.reading).toEqual({
      kind: 'number',
      value,
      decimals: 0,
      percent: false,
    });
  });

  it.each([
    '7',
    '7b',
    '1st',
    'see note 7',
    '7 weeks',
    '7 kg',
    '7.5 people',
    '7 12',
    'Ward 7',
    `7 ${'word '.repeat(9)}`,
  ])('is none: %s', (text) => {
    expect(numberAmongWords(text, '.')).toBeUndefined();
  });
});
