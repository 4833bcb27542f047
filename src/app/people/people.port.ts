import type { Actor, MembershipRole, Person, PersonRole } from './person';

export interface Credentials {
  readonly person: Person;
  /** argon2id, PHC string. */
  readonly passwordHash: string;
}

/** What somebody may do in one project, or in all of them. */
export interface HeldRight {
  readonly personId: string;
  /** Code of the project; undefined for all of them. */
  readonly project?: string;
  /** As a member of the project; or, by a grant that stands, to release. */
  readonly right: MembershipRole | 'release';
  /** Of a grant: who gave it, and when. */
  readonly granted?: { readonly by: string; readonly at: Date };
}

export interface PeopleFilter {
  /** Part of a name or of a sign-in, whatever the case. */
  readonly q?: string;
  readonly role?: PersonRole;
  readonly state?: 'active' | 'disabled';
}

export abstract class People {
  abstract isEmpty(): Promise<boolean>;
  abstract actor(id: string, from: string): Promise<Actor | undefined>;
  abstract bySignIn(signIn: string): Promise<Credentials | undefined>;
  abstract find(id: string): Promise<Person | undefined>;
  abstract all(): Promise<readonly Person[]>;
  /** By name; `total`: of all that fit. */
  abstract search(
    filter: PeopleFilter,
    limit: number,
    offset: number,
  ): Promise<{ readonly people: readonly Person[]; readonly total: number }>;
  /** Ids of those who can sign in as an administrator. */
  abstract administrators(): Promise<readonly string[]>;
  /** By project; of these people, or of everybody. */
  abstract rights(ids?: readonly string[]): Promise<readonly HeldRight[]>;
  /** Ids of those whose mail goes to one of these addresses, whatever their case. */
  abstract readingMailAt(addresses: readonly string[]): Promise<readonly string[]>;
  /** Refuses with `duplicate` when the sign-in is taken. */
  abstract add(
    person: Omit<Person, 'id' | 'disabled' | 'group' | 'trainedUntil'>,
    passwordHash: string,
  ): Promise<string>;
  abstract setPassword(id: string, passwordHash: string): Promise<void>;
  abstract setDisabled(id: string, disabled: boolean): Promise<void>;
  abstract setGroup(id: string, group: string): Promise<void>;
  abstract setTraining(id: string, until: Date | undefined): Promise<void>;
  abstract setRoles(id: string, roles: readonly PersonRole[]): Promise<void>;
  /** `where`: a project's id, or `everywhere`. */
  abstract grantRelease(id: string, where: string, grantedBy: string, at: Date): Promise<void>;
  /** False when there was no such grant. */
  abstract revokeRelease(id: string, where: string, at: Date): Promise<boolean>;
  /** Everybody who may review this project's requests, except the author. */
  abstract checkersFor(projectId: string, exceptPersonId: string): Promise<readonly Person[]>;
}

/** Server-side sessions; not an act of a person, so not in the audit (signing in and out are). */
export abstract class Sessions {
  abstract load(idHash: string): Promise<string | undefined>;
  abstract save(idHash: string, personId: string | undefined, data: string, expiresAt: Date): Promise<void>;
  abstract remove(idHash: string): Promise<void>;
  /** After a password or role change: every session of the person but one. */
  abstract removeOf(personId: string, exceptIdHash?: string): Promise<void>;
}

/** One-time links for the first administrator; stored hashed. */
export abstract class SetupLinks {
  abstract create(tokenHash: string, expiresAt: Date): Promise<void>;
  /** True once: the link existed, had not expired, and is now used up. */
  abstract use(tokenHash: string, now: Date): Promise<boolean>;
}

/** One-time links by which people set a password of their own; stored hashed. */
export abstract class PasswordLinks {
  /** In place of any other of the same person. */
  abstract offer(personId: string, tokenHash: string, expiresAt: Date): Promise<void>;
  /** Whose it is, while it can be used. */
  abstract holder(tokenHash: string, now: Date): Promise<string | undefined>;
  /** Whose it was, once: it is used up now. */
  abstract use(tokenHash: string, now: Date): Promise<string | undefined>;
  /** When this person's link expires or has expired; undefined when there is none or it was used. */
  abstract openUntil(personId: string): Promise<Date | undefined>;
  abstract drop(personId: string): Promise<void>;
}

export abstract class PasswordHasher {
  abstract hash(password: string): Promise<string>;
  abstract matches(hash: string, password: string): Promise<boolean>;
}
