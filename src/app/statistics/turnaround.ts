import type { EventKind } from '../audit/event';
import type { TurnEvent } from './statistics.port';

export interface Turnaround {
  /** `2026-11`, of the decision. */
  readonly month: string;
  readonly decisions: number;
  /** Of these, how many came later than was promised. */
  readonly late: number;
  /** From the submission of the turn to its decision; half took longer, and one in ten. */
  readonly medianHours: number;
  readonly slowestTenthHours: number;
}

export const SUBMISSIONS: readonly EventKind[] = ['request.submitted', 'request.resubmitted'];
export const TURN_DECISIONS: readonly EventKind[] = [
  'request.returned',
  'request.rejected',
  'request.approved',
  'request.approved-in-part',
  'request.approved-automatically',
];
/** Said once a day while an answer is due. */
export const LATE: EventKind = 'request.late';
const HOUR_MS = 3_600_000;

/** How long authors waited for an answer, a line a month. A turn is answered by its first decision. */
export function turnarounds(events: readonly TurnEvent[]): readonly Turnaround[] {
  const submitted = new Map<string, string>();
  const late = new Set<string>();
  const months = new Map<string, Answer[]>();
  for (const { requestId, turn, kind, at } of events) {
    const key = `${requestId} ${turn}`;
    if (SUBMISSIONS.includes(kind)) {
      submitted.set(key, at);
      continue;
    }
    if (kind === LATE) {
      late.add(key);
      continue;
    }
    const since = submitted.get(key);
    if (since === undefined) continue;
    submitted.delete(key);
    const month = at.slice(0, 7);
    const answer = { hours: (Date.parse(at) - Date.parse(since)) / HOUR_MS, isLate: late.has(key) };
    months.set(month, [...(months.get(month) ?? []), answer]);
  }
  return [...months].map(([month, answers]) => {
    const hours = answers.map((answer) => answer.hours);
    return {
      month,
      decisions: answers.length,
      late: answers.filter(({ isLate }) => isLate).length,
      medianHours: quantile(hours, 0.5),
      slowestTenthHours: quantile(hours, 0.9),
    };
  });
}

interface Answer {
  readonly hours: number;
  readonly isLate: boolean;
}

/** The smallest value that this share of the values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
