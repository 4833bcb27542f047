import { AttemptLimit } from '../../src/web/security/attempt-limit';

describe('X11 guessing is slow and nobody is locked out for ever', () => {
  it('stops one key at its limit and no other', () => {
    const limit = new AttemptLimit(2, 1000);
    limit.begin('robin', 0);
    expect(limit.isReached('robin', 1)).toBe(false);
    limit.begin('robin', 1);
    expect(limit.isReached('robin', 2)).toBe(true);
    expect(limit.isReached('carla', 2)).toBe(false);
  });

  it('counts an attempt from its begin, and no longer once it has not failed', () => {
    const limit = new AttemptLimit(1, 1000);
    const takeOff = limit.begin('robin', 0);
    expect(limit.isReached('robin', 0)).toBe(true);
    takeOff();
    expect(limit.isReached('robin', 0)).toBe(false);
  });

  it('is news once in a window', () => {
    const limit = new AttemptLimit(1, 1000);
    expect(limit.isNews('robin', 0)).toBe(false);
    limit.begin('robin', 0);
    expect(limit.isNews('robin', 1)).toBe(true);
    expect(limit.isNews('robin', 2)).toBe(false);
    limit.begin('robin', 1000);
    expect(limit.isNews('robin', 1001)).toBe(true);
  });

  it('begins anew when the window has ended', () => {
    const limit = new AttemptLimit(1, 1000);
    limit.begin('robin', 0);
    expect(limit.isReached('robin', 999)).toBe(true);
    expect(limit.isReached('robin', 1000)).toBe(false);
  });
});
