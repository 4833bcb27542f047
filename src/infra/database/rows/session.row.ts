import { key, moment, optionalText, text } from './columns';
import { table } from './table';

export interface SessionRow {
  readonly idHash: string;
  readonly personId: string | null;
  readonly data: string;
  readonly expiresAt: Date;
}

export const sessionRows = table<SessionRow>({
  name: 'session',
  columns: {
    idHash: key('id_hash'),
    personId: optionalText('person_id'),
    data: text(),
    expiresAt: moment('expires_at'),
  },
});
