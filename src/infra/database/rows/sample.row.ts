import type { SampleOutcome } from '../../../app/samples/samples.port';
import { key, moment, optionalMoment, optionalText, text } from './columns';
import type { PersonRow } from './person.row';
import type { RequestRow } from './request.row';
import { table } from './table';

export interface SampleRow {
  readonly id: string;
  readonly releaseId: string;
  readonly requestId: string;
  readonly seed: string;
  /** A decimal, as text: databases differ in how they round. */
  readonly share: string;
  readonly drawnAt: Date;
  readonly reviewerId: string | null;
  readonly outcome: SampleOutcome | null;
  readonly reason: string;
  readonly doneById: string | null;
  readonly doneAt: Date | null;
  readonly request: RequestRow;
  readonly reviewer: PersonRow | null;
  readonly doneBy: PersonRow | null;
}

export const sampleRows = table<SampleRow>({
  name: 'sample',
  columns: {
    id: key(),
    releaseId: text('release_id'),
    requestId: text('request_id'),
    seed: text(),
    share: text(),
    drawnAt: moment('drawn_at'),
    reviewerId: optionalText('reviewer_id'),
    outcome: optionalText(),
    reason: text(),
    doneById: optionalText('done_by'),
    doneAt: optionalMoment('done_at'),
  },
  relations: {
    request: { type: 'many-to-one', target: 'request', joinColumn: { name: 'request_id' } },
    reviewer: { type: 'many-to-one', target: 'person', joinColumn: { name: 'reviewer_id' } },
    doneBy: { type: 'many-to-one', target: 'person', joinColumn: { name: 'done_by' } },
  },
});
