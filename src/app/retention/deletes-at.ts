import { dueAt } from '../reviews/due-at';
import { workingDaysOf } from '../calendar/working-days';
import { SCHEDULE } from './schedule';

const NO_HOLIDAYS = workingDaysOf({ timeZone: 'UTC', calendars: [], closed: [] }, 'none');

/** When what a project never released goes, once it has ended. */
export function unreleasedGoAt(endedAt: Date): Date {
  const { keptFor = '' } = SCHEDULE.unreleased;
  const at = dueAt(endedAt, keptFor, NO_HOLIDAYS);
  if (!at) throw new Error(`the schedule has no duration, but ${JSON.stringify(keptFor)}`);
  return at;
}
