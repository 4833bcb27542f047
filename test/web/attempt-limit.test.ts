import { AttemptLimit } from '../../src/web/security/attempt-limit';

describe('X11 guessing is slow and nobody is locked out for ever', () => {
  it('stops one key at its limit and no other', () => {
    const limit = new AttemptLimit(2, 1000);
    limit.failed('robin', 0);
    expect(limit.isReached('robin', 1)).toBe(false);
    limit.failed('robin', 1);
    expect(limit.isReached('robin', 2)).toBe(true);
    expect(limit.isReached('carla', 2)).toBe(false);
  });

  it('begins anew when the window has ended', () => {
    const limit = new AttemptLimit(1, 1000);
    limit.failed('robin', 0);
    expect(limit.isReached('robin', 999)).toBe(true);
    expect(limit.isReached('robin', 1000)).toBe(false);
  });
});
