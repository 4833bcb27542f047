/**
 * What a person is for the whole installation. Researchers and owners are so by membership of a project. A `downloader`
 * who is a checker may fetch files under review as they came, not only look at them; a `lead` who is one gives requests to others.
 */
export const PERSON_ROLES = ['checker', 'downloader', 'lead', 'compliance', 'admin'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export const MEMBERSHIP_ROLES = ['researcher', 'owner'] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

export interface Person {
  readonly id: string;
  /** What the person types to sign in; lower case, unique. Often a mail address. */
  readonly signIn: string;
  readonly name: string;
  readonly roles: readonly PersonRole[];
  readonly disabled: boolean;
  /** Whom they belong to, as the installation groups people; empty for nobody. */
  readonly group: string;
  /** From this moment on their training for output checking has run out; absent where none is asked of them. */
  readonly trainedUntil?: Date;
}

/** A signed-in person with everything that policies ask about, loaded afresh for every request. */
export interface Actor extends Person {
  readonly memberships: ReadonlyMap<string, MembershipRole>;
  /** Where the right `release` was granted: project ids, or everywhere. */
  readonly releases: 'everywhere' | ReadonlySet<string>;
  /** They check outputs no more, until the mark is renewed. */
  readonly trainingOver?: boolean;
  /** Notices not read yet. */
  readonly unread?: number;
  /** Changes of rulebooks, proposed by others, that an administrator could agree to. */
  readonly toAgree?: number;
  /** Network address, for the audit. */
  readonly from: string;
}
