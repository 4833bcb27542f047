import { daysAfter, isWeekend, TimeZone } from '../../src/app/calendar/time-zone';
import { calendarIn, eventsIn, noticesIn, problemIn, queueIn, viewsIn } from '../support/answers';
import { ARequest, must } from '../support/a-request';
import { Airlock } from '../support/airlock';
import type { Letter } from '../support/cast';
import { until } from '../support/until';
import { dayOfMonth } from '../../src/web/words/promise';

const HOUR_MS = 60 * 60 * 1000;

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
      const dueAt = async (request: ARequest) =>
        new Date((await request.asSeenBy('c1')).promise?.dueAt ?? 0).getTime();
      const due = await dueAt(before);
      const day = closed();
      const staffDay = { day, name: 'Staff day' };
      await must(204, airlock.who('a').posts('/calendar/closed-days', staffDay));
      const after = await ARequest.submitted(airlock);
      expect((await after.asSeenBy('c1')).promise?.ahead?.holidays).toEqual([staffDay]);
      // Submitted a moment later and due a day later; where summer time begins, a day has 23 hours.
      expect((await dueAt(after)) - due).toBeGreaterThan(22 * HOUR_MS);
      expect(await dueAt(before)).toBe(due);
      const file = `${after.path}/files/${(await after.file('t1.csv')).id}`;
      for (const letter of ['r1', 'c1'] as const) {
        for (const path of [after.path, file]) {
          const page = (await airlock.who(letter).opens(path)).text;
          expect(page).toContain(`${dayOfMonth(day)} is a holiday)`);
        }
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
    const told = (letter: Letter, request: ARequest) => toldOf(airlock, letter, request);

    it('W28 gives back what they have not begun, keeps what they have, and loses no vote', async () => {
      const [held, begun] = [await ARequest.submitted(airlock), await ARequest.submitted(airlock)];
      await must(204, airlock.who('c1').posts(`${held.path}/claim`));
      await must(204, airlock.who('c2').posts(`${held.path}/claim`));
      await must(204, begun.votes('c1', 'approve', 't1.csv'));
      await must(204, airlock.who('c1').posts('/calendar/absences', away('c1')));
      // By who holds it: two claims can be of the same millisecond.
      const seat = async (request: ARequest) =>
        (await request.asSeenBy('c2')).request.reviews.find(
          ({ reviewer }) => reviewer.id === airlock.ids.get('c1'),
        );
      await until(async () => (await seat(held))?.left?.because === 'away');
      expect((await seat(begun))?.left).toBeUndefined();
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
      expect((await airlock.who('c2').opens(handOver)).text).toContain('Carla One is away until');
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
      for (let sent = 0; sent < 2; sent++)
        await must(204, airlock.who('a').posts('/calendar/absences', away('c4', later)));
      expect((await airlock.who('c1').opens('/calendar')).text).toContain('Cora Member');
      expect((await airlock.who('c1').opens('/queue')).text).not.toContain('Away:');
      const events = eventsIn(await airlock.who('o').gets('/audit?kind=absence.said'));
      const [said, ...more] = events.filter(({ actorRole }) => actorRole === 'admin');
      expect(more).toEqual([]);
      expect(said).toMatchObject({ actorRole: 'admin', after: { name: 'Cora Member', ...later } });
    });
  });

  describe('a seat that a checker who leads gives away', () => {
    const gives = (letter: Letter, request: ARequest, to: Letter) =>
      airlock.who(letter).posts(`${request.path}/assign`, { to: airlock.ids.get(to) });

    it('goes to who holds least unless the lead chooses another, who is told; its author is not', async () => {
      const [request, other] = [await ARequest.submitted(airlock), await ARequest.submitted(airlock)];
      await must(204, airlock.who('c2').posts(`${other.path}/claim`));
      const page = (await airlock.who('c3').opens(`${request.path}/assign`)).text;
      const names = [...page.matchAll(/<label for="to-[^"]+">([^<]+) </g)].map(([, name]) => name);
      expect(names.at(-1)).toBe('Chris Two');
      expect(page.match(/ checked/g)).toHaveLength(1);
      await must(204, gives('c3', request, 'c2'));
      expect((await request.now()).state).toBe('in-review');
      expect(await toldOf(airlock, 'c2', request)).toContain('seat-assigned');
      expect((await airlock.who('c2').opens('/queue?only=mine')).text).toContain(`#${await number(request)}`);
      for (const seen of [
        await airlock.who('r1').gets(request.path),
        await airlock.who('r1').opens(request.path),
      ])
        expect(seen.text).not.toMatch(/Chris|Cleo/);
      const [event] = eventsIn(
        await airlock.who('o').gets(`/audit?request=${request.id}&kind=seat.assigned`),
      );
      expect(event).toMatchObject({ actorName: 'Cleo Three', after: { reviewer: airlock.ids.get('c2') } });
    });

    it('goes to nobody who may not review it, and the lead reads why and who could', async () => {
      const request = await ARequest.submitted(airlock);
      await must(204, gives('c3', request, 'c1'));
      const why = async (to: Letter) =>
        problemIn(await must(422, gives('c3', request, to))).problems[0]?.message;
      expect(await why('c1')).toMatch(/Carla One has a seat in it\. Who could: .*Chris Two/);
      expect(await why('r1')).toContain('This person does not review it.');
      await must(204, gives('c3', request, 'c4'));
      expect(await must(409, gives('c3', request, 'c2')).then(problemIn)).toMatchObject({ code: 'claimed' });
    });

    it('is given by nobody else', async () => {
      const request = await ARequest.submitted(airlock);
      for (const letter of ['c1', 'o', 'a', 'r1'] as const) await must(403, gives(letter, request, 'c2'));
      expect((await airlock.who('c1').opens(request.path)).text).not.toContain(`${request.path}/assign`);
      expect((await airlock.who('c3').opens(request.path)).text).toContain(`${request.path}/assign`);
    });

    it('shows in the balance, which leads and administrators read', async () => {
      for (const letter of ['c3', 'a'] as const) {
        const { text } = await must(200, airlock.who(letter).opens('/balance'));
        expect(text).toMatch(/\d+ requests not decided/);
        expect(text).toContain('Chris Two');
        expect(/href="\/queue\?only(=|&#x3D;)unclaimed"/.test(text)).toBe(letter === 'c3');
      }
      for (const letter of ['c1', 'o', 'r1'] as const) await must(403, airlock.who(letter).opens('/balance'));
    });
  });

  describe('a view of the queue that a checker keeps', () => {
    const views = async (letter: Letter) => viewsIn(await airlock.who(letter).gets('/queue/views'));

    it('stands above it with how many it has, and opens it if the checker wants', async () => {
      const carla = airlock.who('c1');
      expect((await carla.opens('/queue?only=unclaimed')).text).toContain('Keep this view');
      const form = { name: 'With nobody', only: 'unclaimed', order: 'promise' };
      const kept = await must(303, carla.submitsForm('/queue/views', form));
      expect(kept.headers['location']).toBe('/queue?only=unclaimed');
      await must(204, carla.posts('/queue/views', { name: 'Nothing like it', text: 'nothing like it' }));
      const [nobody, nothing] = await views('c1');
      const { text } = await carla.opens('/queue?only=unclaimed');
      expect(text).toMatch(/aria-current="page">With nobody <span class="quiet">\d+</);
      expect(text).toMatch(/>Nothing like it <span class="quiet">0</);
      expect(text).not.toContain('Keep this view');
      expect(nobody?.count).toBe(queueIn(await carla.gets('/queue?only=unclaimed')).total);

      const change = { name: 'None', usual: 'yes' };
      await must(204, carla.posts(`/queue/views/${nothing?.id ?? ''}`, change));
      expect(queueIn(await carla.gets('/queue'))).toMatchObject({
        total: 0,
        filter: { text: 'nothing like it' },
      });
      const everything = queueIn(await carla.gets('/queue?order=promise'));
      expect(everything.total).toBe(everything.unfiltered);
      await must(204, carla.posts(`/queue/views/${nothing?.id ?? ''}/remove`));
      expect(queueIn(await carla.gets('/queue')).total).toBe(everything.total);
    });

    it('is their own, has a name of its own, and narrows something', async () => {
      const [kept] = await views('c1');
      expect(await views('c2')).toEqual([]);
      const of = `/queue/views/${kept?.id ?? ''}`;
      await must(404, airlock.who('c2').posts(of, { name: 'Mine now' }));
      await must(404, airlock.who('c2').posts(`${of}/remove`));
      await must(409, airlock.who('c1').posts('/queue/views', { name: 'With nobody', only: 'late' }));
      await must(422, airlock.who('c1').posts('/queue/views', { name: 'Everything' }));
      await must(422, airlock.who('c1').posts('/queue/views', { name: '', only: 'late' }));
      await must(403, airlock.who('r1').posts('/queue/views', { name: 'Late', only: 'late' }));
      expect(await views('c1')).toHaveLength(1);
    });
  });

  async function number(request: ARequest): Promise<number> {
    return (await request.now()).number;
  }

  function today() {
    return new TimeZone(airlock.config.timeZone).dayOf(airlock.clock.now());
  }
});

async function toldOf(airlock: Airlock, letter: Letter, { id }: ARequest): Promise<readonly string[]> {
  return noticesIn(await airlock.who(letter).gets('/notices'))
    .filter(({ requestId }) => requestId === id)
    .map(({ kind }) => kind);
}
