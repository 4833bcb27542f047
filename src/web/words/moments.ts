import { clockOfReader, zoneOfReader } from './readers-zone';

/** A point in time as a page shows it: short, with the exact time on hover. */
export interface MomentView {
  /** `23 Nov 2026, 14:05`, in the reader's time zone. */
  readonly text: string;
  /** `2 h`, `3 d`, since then. */
  readonly age: string;
  /** ISO 8601, UTC. */
  readonly exact: string;
}

export function momentView(at: Date, now: Date): MomentView {
  return { text: dateTime(at), age: age(at, now), exact: at.toISOString() };
}

/** Whose clock that is: paper cannot be pointed at for the exact time. */
export function timesSay(): string {
  return `Times are those of ${zoneOfReader()}.`;
}

export function dateTime(at: Date): string {
  const { day, time } = clockOfReader(at);
  return `${day}, ${time}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Time since, in one unit: `now`, `5 min`, `2 h`, `3 d`. */
export function age(at: Date, now: Date): string {
  const elapsed = now.getTime() - at.getTime();
  if (elapsed < MINUTE) return 'now';
  if (elapsed < HOUR) return `${Math.floor(elapsed / MINUTE)} min`;
  if (elapsed < 2 * DAY) return `${Math.floor(elapsed / HOUR)} h`;
  return `${Math.floor(elapsed / DAY)} d`;
}

/** Time until then, as `age` puts it: `2 h left`. */
export function left(until: Date, now: Date): string {
  return until <= now ? 'time is up' : `${age(now, until).replace('now', '1 min')} left`;
}
