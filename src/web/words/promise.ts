import type { AnswerPromise } from '../../app/reviews/answer-promise';
import { counted } from './numbers';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** `2026-03-24` as `24 March`. */
export function dayOfMonth(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ''}`;
}

/** `2026-03-24` as `Tuesday 24 March`. */
export function weekdayAndDay(day: string): string {
  return `${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? ''} ${dayOfMonth(day)}`;
}

/** `due Tuesday 24 March (3 working days; 20 March is a holiday)`. */
export function promiseSay({ day, late, ahead }: AnswerPromise): string {
  if (late) return `was due ${weekdayAndDay(day)}`;
  return `due ${weekdayAndDay(day)}${ahead ? ` (${aheadSay(ahead)})` : ''}`;
}

function aheadSay({ days, holidays }: NonNullable<AnswerPromise['ahead']>): string {
  const when = days === 0 ? 'today' : counted(days, 'working day');
  return [when, ...holidaysSay(holidays.map(({ day }) => dayOfMonth(day)))].join('; ');
}

function holidaysSay(days: readonly string[]): readonly string[] {
  const last = days.at(-1);
  if (last === undefined) return [];
  const others = days.slice(0, -1).join(', ');
  return [others === '' ? `${last} is a holiday` : `${others} and ${last} are holidays`];
}
