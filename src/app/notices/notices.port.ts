export const NOTICE_KINDS = [
  'request-waits',
  'request-returned',
  'request-rejected',
  'request-approved',
  'reviews-in',
  'released',
  'release-failed',
  'integrity',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A line in somebody's inbox: no file name, cell or comment text in it. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly requestId: string;
  readonly requestNumber: number;
  readonly at: Date;
  readonly read: boolean;
}

export abstract class Notices {
  /** Once a person, request, kind and turn. */
  abstract send(
    to: readonly string[],
    kind: NoticeKind,
    requestId: string,
    turn: number,
    at: Date,
  ): Promise<void>;
  abstract of(personId: string): Promise<readonly Notice[]>;
  abstract markRead(personId: string, at: Date): Promise<void>;
}
