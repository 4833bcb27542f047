import type { MembershipRole, Person } from './person';

export interface Project {
  readonly id: string;
  /** Short and unique, shown in lists: `DEMO-1`. */
  readonly code: string;
  readonly title: string;
  readonly book: BookRef;
  readonly endedAt?: Date;
  /** Its members write in each other's drafts. */
  readonly sharesDrafts: boolean;
}
export type NewProject = Pick<Project, 'code' | 'title' | 'book'>;

/** The rulebook that a project, and each of its requests from submission on, is bound to. */
export interface BookRef {
  readonly id: string;
  readonly version: string;
  readonly sha256: string;
}

export abstract class Projects {
  abstract find(id: string): Promise<Project | undefined>;
  abstract byCode(code: string): Promise<Project | undefined>;
  abstract ofMember(personId: string): Promise<readonly (Project & { readonly role: MembershipRole })[]>;
  abstract all(): Promise<readonly Project[]>;
  abstract members(id: string): Promise<readonly (Person & { readonly role: MembershipRole })[]>;
  abstract create(project: NewProject): Promise<string>;
  /** `deleteAt`: when what it never released goes. */
  abstract end(id: string, at: Date, deleteAt: Date): Promise<void>;
  abstract shareDrafts(id: string, sharesDrafts: boolean): Promise<void>;
  abstract setBook(id: string, book: BookRef): Promise<void>;
  abstract addMember(projectId: string, personId: string, role: MembershipRole): Promise<void>;
  abstract removeMember(projectId: string, personId: string): Promise<void>;
}
