import { dueAt } from '../../../src/app/reviews/due-at';

describe('when an answer is due', () => {
  it.each([
    ['2026-11-20T15:00:00Z', '1 working day', '2026-11-23T15:00:00.000Z', 'Friday to Monday'],
    ['2026-11-21T15:00:00Z', '1 working day', '2026-11-23T15:00:00.000Z', 'a Saturday is no day of it'],
    ['2026-11-23T09:00:00Z', '5 working days', '2026-11-30T09:00:00.000Z', 'over one weekend'],
    ['2026-11-23T09:00:00Z', '4 hours', '2026-11-23T13:00:00.000Z', 'hours run through'],
    ['2026-11-23T09:00:00Z', '30 days', '2026-12-23T09:00:00.000Z', 'days run through'],
    ['2027-01-31T09:00:00Z', '1 month', '2027-02-28T09:00:00.000Z', 'the end of a shorter month'],
  ])('from %s within %s is %s: %s', (since, within, due) => {
    expect(dueAt(new Date(since), within)?.toISOString()).toBe(due);
  });

  it('is not known for a text that is no duration', () => {
    expect(dueAt(new Date(0), 'soon')).toBeUndefined();
  });
});
