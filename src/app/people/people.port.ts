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

export abstract class People {
  abstract isEmpty(): Promise<boolean>;
  abstract actor(id: string, from: string): Promise<Actor | undefined>;
  abstract bySignIn(signIn: string): Promise<Credentials | undefined>;
  abstract all(): Promise<readonly Person[]>;
  /** Of everybody, by project. */
  abstract rights(): Promise<readonly HeldRight[]>;
  /** Ids of those whose mail goes to one of these addresses, whatever their case. */
  abstract readingMailAt(addresses: readonly string[]): Promise<readonly string[]>;
  /** Refuses with `duplicate` when the sign-in is taken. */
  abstract add(
    person: Omit<Person, 'id' | 'disabled' | 'group' | 'trainedUntil'>,
    passwordHash: string,
  ): Promise<string>;
  abstract setPassword(id: string, passwordHash: string): Promise<void>;
  abstract setGroup(id: string, group: string): Promise<void>;
  abstract setTraining(id: string, until: Date | undefined): Promise<void>;
  abstract setRoles(id: string, roles: readonly PersonRole[]): Promise<void>;
  /** `where`: a project's id, or `everywhere`. */
  abstract grantRelease(id: string, where: string, grantedBy: string, at: Date): Promise<void>;
  abstract revokeRelease(id: string, where: string, at: Date): Promise<void>;
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

export abstract class PasswordHasher {
  abstract hash(password: string): Promise<string>;
  abstract matches(hash: string, password: string): Promise<boolean>;
}
