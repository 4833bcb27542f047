import { CALENDARS } from '../../../src/app/calendar/calendars';
import { easterSunday } from '../../../src/app/calendar/easter';

const inYear = (id: string, year: number): readonly string[] =>
  (CALENDARS.get(id)?.rules ?? [])
    .flatMap((rule) => rule(year))
    .map(({ day }) => day.slice(5))
    .sort();

describe('Easter Sunday', () => {
  it.each(['1981-04-19', '2000-04-23', '2008-03-23', '2011-04-24', '2026-04-05', '2038-04-25', '2049-04-18'])(
    'is %s',
    (day) => {
      expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
    },
  );
});

describe('holidays of 2026, as each country publishes them', () => {
  it.each([
    ['cz', '01-01 04-03 04-06 05-01 05-08 07-05 07-06 09-28 10-28 11-17 12-24 12-25 12-26'],
    ['de', '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'],
    ['de-sn', '01-01 04-03 04-06 05-01 05-14 05-25 10-03 10-31 11-18 12-25 12-26'],
    ['es', '01-01 01-06 04-03 05-01 08-15 10-12 11-01 12-06 12-08 12-25'],
    ['fi', '01-01 01-06 04-03 04-06 05-01 05-14 06-19 06-20 10-31 12-06 12-24 12-25 12-26'],
    ['fr', '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25'],
    ['gb-eng', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['gb-sct', '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28'],
    ['nl', '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26'],
    ['no', '01-01 04-02 04-03 04-06 05-01 05-14 05-17 05-25 12-25 12-26'],
  ])('%s', (id, days) => {
    expect(inYear(id, 2026).join(' ')).toBe(days);
  });

  it('move where a law moves them: off Sundays, and to the next weekdays that are free', () => {
    expect(inYear('nl', 2025)).toContain('04-26');
    // Christmas Day on a Saturday, then on a Sunday.
    expect(inYear('gb-eng', 2027).slice(-2)).toEqual(['12-27', '12-28']);
    expect(inYear('gb-eng', 2033).slice(-2)).toEqual(['12-26', '12-27']);
    expect(inYear('gb-sct', 2033).slice(0, 2)).toEqual(['01-03', '01-04']);
  });
});
