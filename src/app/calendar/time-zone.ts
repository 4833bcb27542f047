/** A day of the calendar, as ISO 8601 writes it: `2026-03-20`. Sorts as it reads. */
export type Day = string;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days and moments of one place, by the rules of its IANA time zone. */
export class TimeZone {
  private readonly parts: Intl.DateTimeFormat;

  /** Throws `RangeError` when there is no zone of that name. */
  constructor(readonly name: string) {
    const number = 'numeric';
    const fields = { year: number, month: number, day: number, hour: number, minute: number } as const;
    this.parts = new Intl.DateTimeFormat('en', {
      ...fields,
      second: number,
      hourCycle: 'h23',
      calendar: 'gregory',
      timeZone: name,
    });
  }

  dayOf(at: Date): Day {
    return new Date(this.wallClock(at)).toISOString().slice(0, 10);
  }

  /** The moment of that day at which clocks show what they show at `at`; an hour that summer time skips is the next one. */
  sameTimeOn(day: Day, at: Date): Date {
    return this.momentOf(day, this.wallClock(at) % DAY_MS);
  }

  /** Midnight, with which the day begins. */
  startOf(day: Day): Date {
    return this.momentOf(day, 0);
  }

  private momentOf(day: Day, sinceMidnightMs: number): Date {
    const wall = Date.parse(`${day}T00:00:00Z`) + sinceMidnightMs;
    // The offset at the moment that is looked for, which is known only nearly before it is found.
    const near = wall - this.offsetAt(new Date(wall));
    const at = new Date(wall - this.offsetAt(new Date(near)));
    // West of Greenwich an hour that is skipped comes out as the one before it, which at midnight is another day.
    return this.wallClock(at) < wall ? new Date(wall - this.offsetAt(at)) : at;
  }

  private offsetAt(at: Date): number {
    return this.wallClock(at) - at.getTime();
  }

  /** What clocks show, as the milliseconds at which UTC shows the same. */
  private wallClock(at: Date): number {
    const shown = new Map(this.parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const of = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
    const toSeconds = Date.UTC(
      of('year'),
      of('month') - 1,
      of('day'),
      of('hour'),
      of('minute'),
      of('second'),
    );
    return toSeconds + (((at.getTime() % 1000) + 1000) % 1000);
  }
}

export function daysAfter(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) % 6 === 0;
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
