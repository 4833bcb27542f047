export const NOTICE_KINDS = [
  'request-waits',
  'request-returned',
  'request-rejected',
  'request-approved',
  'reviews-in',
  'released',
  'release-failed',
  'integrity',
  'answer-late',
  'closes-soon',
  'closed',
  'recalled',
  'claim-lapsed',
  'seat-given',
  'seat-fell-away',
  'reviewer-needed',
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

export interface News {
  readonly kind: NoticeKind;
  readonly requestId: string;
  readonly turn: number;
  readonly at: Date;
  /** Tells apart what can happen to somebody more than once in a turn. */
  readonly occasion?: string;
}

/** `occasion`: see `News`. */
export function news(
  request: { readonly id: string; readonly turn: number },
  kind: NoticeKind,
  at: Date,
  occasion?: string,
): News {
  return { kind, requestId: request.id, turn: request.turn, at, occasion };
}

export abstract class Notices {
  /** Once a person and act: told again, the same news is nothing new. */
  abstract send(to: readonly string[], news: News): Promise<void>;
  abstract of(personId: string): Promise<readonly Notice[]>;
  abstract markRead(personId: string, at: Date): Promise<void>;
}
