import type { NoticeKind } from '../../../app/notices/notices.port';
import { count, key, moment, optionalMoment, optionalText, text } from './columns';
import { table } from './table';
import type { BookChangeRow } from './book-change.row';
import type { RequestRow } from './request.row';

export interface NoticeRow {
  readonly id: string;
  readonly personId: string;
  readonly kind: NoticeKind;
  /** Null for one about an account or a rulebook. */
  readonly requestId: string | null;
  readonly bookChangeId: string | null;
  readonly turn: number;
  readonly occasion: string;
  readonly at: Date;
  readonly readAt: Date | null;
  /** When mail about it leaves; null when none does. */
  readonly mailDueAt: Date | null;
  /** When it left, or was given up. */
  readonly mailedAt: Date | null;
  readonly request: RequestRow | null;
  readonly bookChange: BookChangeRow | null;
}

export const noticeRows = table<NoticeRow>({
  name: 'notice',
  columns: {
    id: key(),
    personId: text('person_id'),
    kind: text(),
    requestId: optionalText('request_id'),
    bookChangeId: optionalText('book_change_id'),
    turn: count(),
    occasion: text(),
    at: moment(),
    readAt: optionalMoment('read_at'),
    mailDueAt: optionalMoment('mail_due_at'),
    mailedAt: optionalMoment('mailed_at'),
  },
  relations: {
    request: { type: 'many-to-one', target: 'request', joinColumn: { name: 'request_id' } },
    bookChange: { type: 'many-to-one', target: 'book_change', joinColumn: { name: 'book_change_id' } },
  },
});
