import { key, moment, optionalMoment, text } from './columns';
import { table } from './table';

export interface PasswordLinkRow {
  readonly tokenHash: string;
  readonly personId: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

export const passwordLinkRows = table<PasswordLinkRow>({
  name: 'password_link',
  columns: {
    tokenHash: key('token_hash'),
    personId: text('person_id'),
    expiresAt: moment('expires_at'),
    usedAt: optionalMoment('used_at'),
  },
});
