import type { FileKind } from '../../../app/submissions/request';
import { bigCount, key, moment, optionalText, text } from './columns';
import { table } from './table';

export interface HalfUploadRow {
  readonly id: string;
  readonly requestId: string;
  readonly personId: string;
  readonly path: string;
  readonly kind: FileKind;
  readonly groupId: string;
  readonly bytes: number;
  readonly mark: string;
  readonly expiresAt: Date;
  readonly fileId: string | null;
}

export const halfUploadRows = table<HalfUploadRow>({
  name: 'half_upload',
  columns: {
    id: key(),
    requestId: text('request_id'),
    personId: text('person_id'),
    path: text(),
    kind: text(),
    groupId: text('group_id'),
    bytes: bigCount(),
    mark: text(),
    expiresAt: moment('expires_at'),
    fileId: optionalText('file_id'),
  },
});
