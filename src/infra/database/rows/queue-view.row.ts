import type { KeptFilter } from '../../../app/reviews/queue-filter';
import { flag, json, key, moment, text } from './columns';
import { table } from './table';

export interface QueueViewRow {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly filter: KeptFilter;
  readonly isUsual: boolean;
  readonly keptAt: Date;
}

export const queueViewRows = table<QueueViewRow>({
  name: 'queue_view',
  columns: {
    id: key(),
    personId: text('person_id'),
    name: text(),
    filter: json(),
    isUsual: flag('is_usual'),
    keptAt: moment('kept_at'),
  },
});
