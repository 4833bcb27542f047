import type { RequestGlance } from '../submissions/requests.port';
import type { MailSetting } from './mail-setting';

export type RequestNotice =
  | 'request-waits'
  | 'request-returned'
  | 'request-rejected'
  | 'request-approved'
  | 'release-waits'
  | 'reviews-in'
  | 'released'
  | 'release-failed'
  | 'integrity'
  | 'answer-late'
  | 'closes-soon'
  | 'closed'
  | 'recalled'
  | 'late-finding'
  | 'incident'
  | 'claim-lapsed'
  | 'seat-given'
  | 'seat-assigned'
  | 'seat-free'
  | 'seat-fell-away'
  | 'reviewer-needed'
  | 'named-late'
  | 'reviewer-named'
  | 'vote-fell'
  | 'decoy-ended'
  | 'sample-drawn'
  | 'sample-disagrees';
/** About the account of the one who reads them. */
const ACCOUNT_NOTICES = ['password-link-made', 'password-link-used'] as const;
type AccountNotice = (typeof ACCOUNT_NOTICES)[number];
/** About a change of a project's rulebook, to those who decide on it and to who proposed it. */
const BOOK_NOTICES = ['book-waits', 'book-agreed', 'book-rejected'] as const;
type BookNotice = (typeof BOOK_NOTICES)[number];
export type NoticeKind = RequestNotice | AccountNotice | BookNotice;

export function isAccountNotice(kind: NoticeKind): kind is AccountNotice {
  return ACCOUNT_NOTICES.some((one) => one === kind);
}

export function isBookNotice(kind: NoticeKind): kind is BookNotice {
  return BOOK_NOTICES.some((one) => one === kind);
}

/** A line in somebody's inbox: no file name, cell, comment text or secret in it. */
export type Notice = {
  readonly id: string;
  readonly at: Date;
  readonly read: boolean;
} & (
  | {
      readonly kind: RequestNotice;
      readonly requestId: string;
      readonly requestNumber: number;
      readonly bookChangeId?: undefined;
    }
  | { readonly kind: AccountNotice; readonly requestId?: undefined; readonly bookChangeId?: undefined }
  | { readonly kind: BookNotice; readonly requestId?: undefined; readonly bookChangeId: string }
);

/** What the pages tell beyond mail, which holds no words of a researcher's, and no name of a project. */
export type InboxNotice = Notice & { readonly requestTitle?: string; readonly projectCode?: string };

export interface AccountNews {
  readonly kind: AccountNotice;
  readonly at: Date;
}

export interface BookNews {
  readonly kind: BookNotice;
  readonly bookChangeId: string;
  readonly at: Date;
}

export interface News {
  readonly kind: RequestNotice;
  readonly requestId: string;
  readonly turn: number;
  readonly at: Date;
  /** Tells apart what can happen to somebody more than once in a turn. */
  readonly occasion?: string;
}

export interface DueMail {
  /** Undefined when the person has taken it back since. */
  readonly address?: string;
  readonly notices: readonly Notice[];
}

/** `occasion`: see `News`. */
export function news(
  request: { readonly id: string; readonly turn: number },
  kind: RequestNotice,
  at: Date,
  occasion?: string,
): News {
  return { kind, requestId: request.id, turn: request.turn, at, occasion };
}

export abstract class Notices {
  /**
   * Once a person and act: told again, the same news is nothing new. Puts mail into the outbox for who wants it, and starts
   * its job, in the caller's transaction.
   */
  abstract send(to: readonly string[], news: News | AccountNews | BookNews): Promise<void>;
  /** With the titles of requests that are `for` the reader still. */
  abstract of(personId: string, isFor?: (glance: RequestGlance) => boolean): Promise<readonly InboxNotice[]>;
  abstract markRead(personId: string, at: Date): Promise<void>;
  abstract mailOf(personId: string): Promise<MailSetting | undefined>;
  /** Undefined: no mail to this person any more. */
  abstract setMail(personId: string, setting: MailSetting | undefined): Promise<void>;
  /** What waits to be mailed to this person by now; the oldest first. */
  abstract dueMail(personId: string, now: Date): Promise<DueMail>;
  /** These were mailed, or given up. */
  abstract mailSettled(noticeIds: readonly string[], at: Date): Promise<void>;
}
