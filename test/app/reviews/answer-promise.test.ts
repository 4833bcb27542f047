import { answerPromise } from '../../../src/app/reviews/answer-promise';
import { promiseSay } from '../../../src/web/words/promise';

const HOUSE = { timeZone: 'UTC', calendars: [], closed: [{ day: '2026-03-20', name: 'Staff day' }] };
const SINCE = new Date('2026-03-18T00:00:00Z');
const request = {
  state: 'in-review',
  stateSince: SINCE,
  submittedAt: SINCE,
  dueAt: new Date('2026-03-24T00:00:00Z'),
} as const;
const policy = { respondWithin: '3 working days', holidays: 'none' };
const at = (now: string) => answerPromise(request, policy, HOUSE, new Date(now));

describe('what an author was promised', () => {
  it('is said with the working days that are left, and the holidays on the way', () => {
    const promise = at('2026-03-18T12:00:00Z');
    expect(promise && promiseSay(promise)).toBe(
      'due Tuesday 24 March (3 working days; 20 March is a holiday)',
    );
  });

  it('ages by working days: nothing of it is used up over a weekend', () => {
    const [friday, sunday] = [at('2026-03-20T08:00:00Z'), at('2026-03-22T20:00:00Z')];
    expect(friday?.used).toBeCloseTo(2 / 3);
    expect(sunday?.used).toBe(friday?.used);
    expect(sunday && promiseSay(sunday)).toBe('due Tuesday 24 March (2 working days)');
  });

  it('is late from the moment on that was promised', () => {
    const promise = at('2026-03-24T00:00:00Z');
    expect(promise).toMatchObject({ late: true, used: 1 });
    expect(promise && promiseSay(promise)).toBe('was due Tuesday 24 March');
  });

  it('says nothing of working days where the book counts hours', () => {
    const hours = { respondWithin: '144 hours', holidays: 'none' };
    const promise = answerPromise(request, hours, HOUSE, new Date('2026-03-21T00:00:00Z'));
    expect(promise?.used).toBeCloseTo(0.5);
    expect(promise && promiseSay(promise)).toBe('due Tuesday 24 March');
  });

  it('is no more once it is decided', () => {
    expect(answerPromise({ ...request, state: 'approved' }, policy, HOUSE, new Date(SINCE))).toBeUndefined();
  });
});
