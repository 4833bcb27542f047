import type { RetentionRule } from '../../../app/retention/deleted';
import type { BytesOf } from '../../../app/retention/deletions.port';
import { bigCount, flag, key, moment, optionalMoment, optionalText, text } from './columns';
import type { RequestRow } from './request.row';
import { table } from './table';

/** Written once, when it is deleted; of a file that was removed from a draft, when that was. */
export interface DeletionRow {
  /** Of the version of a file, or of the release. */
  readonly id: string;
  readonly what: BytesOf;
  readonly requestId: string;
  /** Without a key: the file of a draft is gone. */
  readonly fileId: string | null;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rule: RetentionRule;
  readonly dueAt: Date;
  readonly deletedAt: Date | null;
  readonly isShared: boolean;
  readonly request: RequestRow;
}

export const deletionRows = table<DeletionRow>({
  name: 'deletion',
  columns: {
    id: key(),
    what: text(),
    requestId: text('request_id'),
    fileId: optionalText('file_id'),
    path: text(),
    sha256: text(),
    bytes: bigCount(),
    rule: text(),
    dueAt: moment('due_at'),
    deletedAt: optionalMoment('deleted_at'),
    isShared: flag('is_shared'),
  },
  relations: {
    request: { type: 'many-to-one', target: 'request', joinColumn: { name: 'request_id' } },
  },
});

export interface LegalHoldRow {
  readonly requestId: string;
  readonly reason: string;
  readonly heldById: string;
  readonly heldAt: Date;
}

export const legalHoldRows = table<LegalHoldRow>({
  name: 'legal_hold',
  columns: {
    requestId: key('request_id'),
    reason: text(),
    heldById: text('held_by'),
    heldAt: moment('held_at'),
  },
});
