import type { JobKind } from '../../queue/jobs.port';
import { count, key, moment, optionalMoment, optionalText, text } from './columns';
import { table } from './table';

export interface JobRow {
  readonly id: string;
  readonly kind: JobKind;
  readonly subjectId: string;
  readonly runAfter: Date;
  readonly attempts: number;
  readonly claimedBy: string | null;
  readonly claimedUntil: Date | null;
}

export const jobRows = table<JobRow>({
  name: 'job',
  columns: {
    id: key(),
    kind: text(),
    subjectId: text('subject_id'),
    runAfter: moment('run_after'),
    attempts: count(),
    claimedBy: optionalText('claimed_by'),
    claimedUntil: optionalMoment('claimed_until'),
  },
});
