import { key, moment, optionalMoment } from './columns';
import { table } from './table';

export interface SetupLinkRow {
  readonly tokenHash: string;
  readonly expiresAt: Date;
  readonly usedAt: Date | null;
}

export const setupLinkRows = table<SetupLinkRow>({
  name: 'setup_link',
  columns: {
    tokenHash: key('token_hash'),
    expiresAt: moment('expires_at'),
    usedAt: optionalMoment('used_at'),
  },
});
