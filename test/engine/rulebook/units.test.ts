import { byteSize, durationDays, parseDuration, share } from '../../../src/engine/rulebook/units';

describe('units of a rulebook', () => {
  it.each([
    ['20 MB', 20_000_000],
    ['16MB', 16_000_000],
    ['1.5 GB', 1_500_000_000],
    ['512 B', 512],
  ])('%s is %d bytes', (text, bytes) => {
    expect(byteSize.parse(text)).toBe(bytes);
  });

  it.each([
    ['5 working days', { amount: 5, unit: 'working day' }],
    ['4 hours', { amount: 4, unit: 'hour' }],
    ['1 year', { amount: 1, unit: 'year' }],
  ])('%s', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  it.each(['', '5', 'five days', '-1 days', '5 weeks'])('"%s" is no time', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('counts 12 months as a year', () => {
    expect(durationDays({ amount: 12, unit: 'month' })).toBeCloseTo(
      durationDays({ amount: 1, unit: 'year' }),
    );
  });

  it('reads a share', () => {
    expect(share.parse('5 %')).toBe(0.05);
  });
});
