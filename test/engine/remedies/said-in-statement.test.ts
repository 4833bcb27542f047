import { withSaid } from '../../../src/engine/remedies/said-in-statement';

const SAID = 'All counts are rounded to base 10.';

describe('what a statement says of suppression once a file was mended', () => {
  it.each(['', 'Nothing', 'none.', 'N/A', 'Nothing was suppressed.', 'Nichts', 'Aucune', '–'])(
    'is what was done, where it said that nothing was: “%s”',
    (before) => {
      expect(withSaid(before, SAID)).toBe(SAID);
    },
  );

  it('is that too, where it says something', () => {
    expect(withSaid('None of the zeros is suppressed.', SAID)).toBe(
      `None of the zeros is suppressed.\n${SAID}`,
    );
    expect(withSaid(`Below 10. ${SAID}`, SAID)).toBe(`Below 10. ${SAID}`);
  });
});
