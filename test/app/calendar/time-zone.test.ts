import { TimeZone } from '../../../src/app/calendar/time-zone';

describe('a day of the house', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z', 'the day summer time begins'],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z', 'the day it ends'],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z', 'west of Greenwich'],
    ['Atlantic/Azores', '2026-03-29', '2026-03-29T01:00:00.000Z', 'without its first hour'],
    ['America/Havana', '2026-03-08', '2026-03-08T05:00:00.000Z', 'without its first hour'],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z', 'without its first hour, east of Greenwich'],
  ])('of %s, %s, begins at %s: %s', (name, day, begins) => {
    const zone = new TimeZone(name);
    expect(zone.startOf(day).toISOString()).toBe(begins);
    expect(zone.dayOf(zone.startOf(day))).toBe(day);
  });

  it.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-27T01:30:00Z', '2026-03-29T01:30:00.000Z'],
    ['America/New_York', '2026-03-08', '2026-03-06T07:30:00Z', '2026-03-08T07:30:00.000Z'],
  ])('of %s, %s: half past two, which clocks skip, is half past three', (name, day, at, same) => {
    expect(new TimeZone(name).sameTimeOn(day, new Date(at)).toISOString()).toBe(same);
  });
});
