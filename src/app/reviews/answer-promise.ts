import type { ReviewPolicy } from '../../engine/rulebook/book';
import type { HouseCalendar } from '../calendar/house.port';
import type { Holiday } from '../calendar/holiday-rules';
import { type Day, daysAfter, isWeekend } from '../calendar/time-zone';
import { isWorkingDay, type WorkingDays, workingDaysOf, workingTimeMs } from '../calendar/working-days';
import type { State } from '../workflow/words';
import { countsWorkingDays } from './due-at';

/** The promise is about the decision; what is approved has it. */
const UNDECIDED: readonly State[] = ['submitted', 'in-review', 'reviewed'];

/** When an answer was promised, and how much of that time is over. */
export interface AnswerPromise {
  readonly dueAt: Date;
  /** The day of the house on which it falls due. */
  readonly day: Day;
  /** Share of the promised time that is over, at most 1. Nights count; where working days count, other days do not. */
  readonly used: number;
  readonly late: boolean;
  /** Absent where the book counts hours or days, and once it is late. */
  readonly ahead?: WorkingDaysAhead;
}

interface WorkingDaysAhead {
  /** After today, up to the day on which it is due; 0 when that is today. */
  readonly days: number;
  /** What the calendar leaves out on the way, beside weekends. */
  readonly holidays: readonly Holiday[];
}

interface Promised {
  readonly state: State;
  readonly stateSince: Date;
  readonly submittedAt?: Date;
  readonly dueAt?: Date;
}

export function isPromised({ state, dueAt }: Promised): boolean {
  return dueAt !== undefined && UNDECIDED.includes(state);
}

export function answerPromise(
  request: Promised,
  policy: Pick<ReviewPolicy, 'respondWithin' | 'holidays'>,
  house: HouseCalendar,
  now: Date,
): AnswerPromise | undefined {
  const { stateSince, submittedAt, dueAt } = request;
  if (!dueAt || !isPromised(request)) return undefined;
  const days = workingDaysOf(house, policy.holidays);
  const day = days.zone.dayOf(dueAt);
  if (dueAt <= now) return { dueAt, day, used: 1, late: true };
  const since = submittedAt ?? stateSince;
  const counted = countsWorkingDays(policy.respondWithin);
  const timeMs = counted ? workingTimeMs : elapsedMs;
  const used = timeMs(since, now, days) / Math.max(1, timeMs(since, dueAt, days));
  return {
    ...{ dueAt, day, used, late: false },
    ...(counted && { ahead: daysAhead(days.zone.dayOf(now), day, days) }),
  };
}

function elapsedMs(from: Date, to: Date): number {
  return to.getTime() - from.getTime();
}

function daysAhead(today: Day, due: Day, calendar: WorkingDays): WorkingDaysAhead {
  const holidays: Holiday[] = [];
  let days = 0;
  for (let day = daysAfter(today, 1); day <= due; day = daysAfter(day, 1)) {
    const name = calendar.holidayOn(day);
    if (name !== undefined && !isWeekend(day)) holidays.push({ day, name });
    if (isWorkingDay(day, calendar)) days++;
  }
  return { days, holidays };
}
