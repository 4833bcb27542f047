import { daysAfter, isWeekend, TimeZone } from '../../src/app/calendar/time-zone';
import { calendarIn, eventsIn, noticesIn, problemIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { until } from '../support/until';
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

  describe('a checker who is away', () => {
    const away = (letter: Letter, fields: Readonly<Record<string, unknown>> = {}) => ({
      ...{ personId: airlock.ids.get(letter), firstDay: today(), lastDay: daysAfter(today(), 3) },
      ...fields,
    });
    const told = async (letter: Letter, { id }: ARequest) =>
      noticesIn(await airlock.who(letter).gets('/notices'))
        .filter(({ requestId }) => requestId === id)
        .map(({ kind }) => kind);

    it('W28 gives back what they have not begun, keeps what they have, and loses no vote', async () => {
      const [held, begun] = [await ARequest.submitted(airlock), await ARequest.submitted(airlock)];
      await must(204, airlock.who('c1').posts(`${held.path}/claim`));
      await must(204, airlock.who('c2').posts(`${held.path}/claim`));
      await must(204, begun.votes('c1', 'approve', 't1.csv'));
      await must(204, airlock.who('c1').posts('/calendar/absences', away('c1')));
      const seats = async (request: ARequest) => (await request.asSeenBy('c2')).request.reviews;
      await until(async () => (await seats(held))[0]?.left?.because === 'away');
      expect((await seats(begun))[0]?.left).toBeUndefined();
      expect(await told('c3', held)).toContain('seat-free');
      expect(await told('c2', held)).not.toContain('seat-free');
      expect((await airlock.who('c2').opens(held.path)).text).toContain('went away');
      expect((await begun.asSeenBy('c1')).request.votes).toHaveLength(1);
    });

    it('is given nothing, hears of nothing that waits, and others see it', async () => {
      const request = await ARequest.submitted(airlock);
      expect(await told('c1', request)).toEqual([]);
      expect(await told('c3', request)).toContain('request-waits');
      await must(204, airlock.who('c2').posts(`${request.path}/claim`));
      const handOver = `${request.path}/hand-over`;
      expect((await airlock.who('c2').opens(handOver)).text).not.toContain('Carla One');
      await must(422, airlock.who('c2').posts(handOver, { to: airlock.ids.get('c1') }));
      expect((await airlock.who('c3').opens('/queue')).text).toContain('Away: Carla One until');
      const { absences } = calendarIn(await airlock.who('c1').gets('/calendar'));
      await must(403, airlock.who('c2').posts(`/calendar/absences/${absences[0]?.id ?? ''}/end`));
      await must(204, airlock.who('c1').posts(`/calendar/absences/${absences[0]?.id ?? ''}/end`));
      expect((await airlock.who('c3').opens('/queue')).text).not.toContain('Away:');
      expect(await told('c1', await ARequest.submitted(airlock))).toContain('request-waits');
    });

    it('says so themselves, or an administrator does, for days to come', async () => {
      for (const letter of ['c2', 'o', 'r1'] as const)
        await must(403, airlock.who(letter).posts('/calendar/absences', away('c1')));
      await must(422, airlock.who('c1').posts('/calendar/absences', away('c1', { lastDay: '2026-01-01' })));
      await must(404, airlock.who('a').posts('/calendar/absences', away('r1')));
      const later = { firstDay: daysAfter(today(), 5), lastDay: daysAfter(today(), 9) };
      await must(204, airlock.who('a').posts('/calendar/absences', away('c4', later)));
      expect((await airlock.who('c1').opens('/calendar')).text).toContain('Cora Member');
      expect((await airlock.who('c1').opens('/queue')).text).not.toContain('Away:');
      const [said] = eventsIn(await airlock.who('o').gets('/audit?kind=absence.said'));
      expect(said).toMatchObject({ actorRole: 'admin', after: { name: 'Cora Member', ...later } });
    });
  });

  function today() {
    return new TimeZone(airlock.config.timeZone).dayOf(airlock.clock.now());
  }
});
