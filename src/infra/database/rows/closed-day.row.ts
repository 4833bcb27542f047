import { key, text } from './columns';
import { table } from './table';

export interface ClosedDayRow {
  /** `2026-03-20`. */
  readonly day: string;
  readonly name: string;
}

export const closedDayRows = table<ClosedDayRow>({
  name: 'closed_day',
  columns: { day: key(), name: text() },
});
