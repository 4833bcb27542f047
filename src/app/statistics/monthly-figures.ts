import type { EventKind } from '../audit/event';
import type { Month } from './month';
import type { MonthlySums } from './statistics.port';
import { LATE, type Turnaround } from './turnaround';

/** What somebody who answers for a project, and reads no file of it, wants to know of one month. */
export interface MonthlyFigures {
  readonly month: Month;
  readonly submitted: number;
  readonly resubmitted: number;
  readonly approved: number;
  readonly approvedInPart: number;
  /** By the rulebook, and no person. */
  readonly approvedAutomatically: number;
  readonly returned: number;
  readonly rejected: number;
  readonly withdrawn: number;
  /** Requests that waited for longer than was promised. */
  readonly late: number;
  /** From a submission to its answer; undefined in a month without any. */
  readonly medianHours?: number;
  readonly slowestTenthHours?: number;
  readonly filesApproved: number;
  /** Of these, with something flagged. */
  readonly overrides: number;
  readonly released: number;
  readonly recalled: number;
  /** Files that turned out to be wrong once they were out, and bytes that were not those that were reviewed. */
  readonly incidents: number;
}

/** What is counted as often as it happened. */
const COUNTED = {
  submitted: ['request.submitted'],
  resubmitted: ['request.resubmitted'],
  approved: ['request.approved'],
  approvedInPart: ['request.approved-in-part'],
  approvedAutomatically: ['request.approved-automatically'],
  returned: ['request.returned'],
  rejected: ['request.rejected'],
  withdrawn: ['request.withdrawn'],
  released: ['release.delivered'],
  recalled: ['request.recalled'],
  incidents: ['incident.opened', 'integrity.alert'],
} as const satisfies Partial<Record<keyof MonthlyFigures, readonly EventKind[]>>;

export const REPORTED_KINDS: readonly EventKind[] = [...Object.values(COUNTED).flat(), LATE];

export function monthlyFigures(
  months: readonly Month[],
  { events, approvals }: MonthlySums,
  turnaround: readonly Turnaround[],
): readonly MonthlyFigures[] {
  return months.map((month) => {
    const inMonth = events.filter((event) => event.month === month);
    const count = (kinds: readonly EventKind[]) =>
      inMonth.filter(({ kind }) => kinds.includes(kind)).reduce((sum, event) => sum + event.count, 0);
    const answers = turnaround.find((one) => one.month === month);
    const approval = approvals.find((one) => one.month === month);
    return {
      month,
      submitted: count(COUNTED.submitted),
      resubmitted: count(COUNTED.resubmitted),
      approved: count(COUNTED.approved),
      approvedInPart: count(COUNTED.approvedInPart),
      approvedAutomatically: count(COUNTED.approvedAutomatically),
      returned: count(COUNTED.returned),
      rejected: count(COUNTED.rejected),
      withdrawn: count(COUNTED.withdrawn),
      late: inMonth.find(({ kind }) => kind === LATE)?.requests ?? 0,
      ...(answers && { medianHours: answers.medianHours, slowestTenthHours: answers.slowestTenthHours }),
      filesApproved: approval?.files ?? 0,
      overrides: approval?.overrides ?? 0,
      released: count(COUNTED.released),
      recalled: count(COUNTED.recalled),
      incidents: count(COUNTED.incidents),
    };
  });
}
