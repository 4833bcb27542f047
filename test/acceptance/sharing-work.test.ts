import { daysAfter, isWeekend, TimeZone } from '../../src/app/calendar/time-zone';
import { problemIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import { dayOfMonth } from '../../src/web/words/promise';

describe('how checkers share their work', () => {
  let airlock: Airlock;
  beforeAll(async () => {
    airlock = await Airlock.opens();
  });
  afterAll(() => airlock.closes());

  describe('a day on which the house is closed', () => {
    // Far enough for a midnight between two lines, near enough for a promise of five working days.
    const closed = () => {
      let day = daysAfter(today(), 2);
      while (isWeekend(day)) day = daysAfter(day, 1);
      return day;
    };

    it('is no working day of what is submitted from then on, and stands where people look', async () => {
      const before = await ARequest.submitted(airlock);
      const day = closed();
      const staffDay = { day, name: 'Staff day' };
      await must(204, airlock.who('a').posts('/calendar/closed-days', staffDay));
      const after = await ARequest.submitted(airlock);
      const promised = (await after.asSeenBy('c1')).promise;
      expect(promised?.ahead?.holidays).toEqual([staffDay]);
      expect((await before.asSeenBy('c1')).promise?.dueAt).not.toEqual(promised?.dueAt);
      for (const letter of ['r1', 'c1'] as const) {
        const page = (await airlock.who(letter).opens(after.path)).text;
        expect(page).toContain(`${dayOfMonth(day)} is a holiday)`);
      }
      expect((await airlock.who('c1').opens('/calendar')).text).toContain('Staff day');
      await must(204, airlock.who('a').posts(`/calendar/closed-days/${day}/open`));
      expect((await airlock.who('c1').opens('/calendar')).text).not.toContain('Staff day');
    });

    it('is one that administrators choose, once, and not in the past', async () => {
      const day = daysAfter(closed(), 7);
      const close = { day, name: 'Moving house' };
      for (const letter of ['c1', 'o', 'r1'] as const)
        await must(403, airlock.who(letter).posts('/calendar/closed-days', close));
      await must(204, airlock.who('a').posts('/calendar/closed-days', close));
      await must(409, airlock.who('a').posts('/calendar/closed-days', close));
      const past = { ...close, day: '2026-02-27' };
      const refused = await must(422, airlock.who('a').posts('/calendar/closed-days', past));
      expect(problemIn(refused).title).toBe('This day is over.');
      await must(422, airlock.who('a').posts('/calendar/closed-days', { ...close, day: '2027-02-30' }));
      await must(404, airlock.who('a').posts('/calendar/closed-days/2030-01-01/open'));
    });
  });

  function today() {
    return new TimeZone(airlock.config.timeZone).dayOf(airlock.clock.now());
  }
});
