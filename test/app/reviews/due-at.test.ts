import { workingDaysOf } from '../../../src/app/calendar/working-days';
import { dueAt } from '../../../src/app/reviews/due-at';

const houseIn = (timeZone: string, ...calendars: readonly string[]) => ({ timeZone, calendars, closed: [] });
const WEEKENDS = workingDaysOf(houseIn('UTC'), 'none');

describe('when an answer is due', () => {
  it.each([
    ['2026-11-20T15:00:00Z', '1 working day', '2026-11-23T15:00:00.000Z', 'Friday to Monday'],
    ['2026-11-21T15:00:00Z', '1 working day', '2026-11-23T15:00:00.000Z', 'a Saturday is no day of it'],
    ['2026-11-23T09:00:00Z', '5 working days', '2026-11-30T09:00:00.000Z', 'over one weekend'],
    ['2026-11-23T09:00:00Z', '4 hours', '2026-11-23T13:00:00.000Z', 'hours run through'],
    ['2026-11-23T09:00:00Z', '30 days', '2026-12-23T09:00:00.000Z', 'days run through'],
    ['2027-01-31T09:00:00Z', '1 month', '2027-02-28T09:00:00.000Z', 'the end of a shorter month'],
  ])('from %s within %s is %s: %s', (since, within, due) => {
    expect(dueAt(new Date(since), within, WEEKENDS)?.toISOString()).toBe(due);
  });

  it('is not known for a text that is no duration', () => {
    expect(dueAt(new Date(0), 'soon', WEEKENDS)).toBeUndefined();
  });

  it.each([
    ['2026-04-02T15:00:00Z', '2026-04-07T15:00:00.000Z', 'Maundy Thursday to Tuesday after Easter'],
    ['2026-12-23T15:00:00Z', '2026-12-28T15:00:00.000Z', 'over Christmas'],
  ])('from %s within 1 working day is %s where the book names Finland: %s', (since, due) => {
    const days = workingDaysOf(houseIn('UTC'), 'fi');
    expect(dueAt(new Date(since), '1 working day', days)?.toISOString()).toBe(due);
  });

  it('leaves out what the house keeps, what the book names, and days that the house is closed', () => {
    const house = { ...houseIn('UTC', 'fr'), closed: [{ day: '2026-07-15', name: 'Staff day' }] };
    const days = workingDaysOf(house, 'no');
    // 14 July is France's, the 15th the house's.
    expect(dueAt(new Date('2026-07-13T09:00:00Z'), '1 working day', days)?.toISOString()).toBe(
      '2026-07-16T09:00:00.000Z',
    );
    expect(days.holidayOn('2026-05-17')).toBe('Constitution Day');
  });

  it('counts days of the house: late on Friday in UTC is Saturday in Helsinki', () => {
    const since = new Date('2026-03-27T22:30:00Z');
    const inHelsinki = workingDaysOf(houseIn('Europe/Helsinki'), 'none');
    expect(dueAt(since, '1 working day', WEEKENDS)?.toISOString()).toBe('2026-03-30T22:30:00.000Z');
    // Half past midnight on Saturday, by clocks that go forward on Sunday: half past midnight on Monday.
    expect(dueAt(since, '1 working day', inHelsinki)?.toISOString()).toBe('2026-03-29T21:30:00.000Z');
  });
});
