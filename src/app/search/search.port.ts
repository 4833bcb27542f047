import type { State } from '../workflow/words';

/** Whose eyes the index is read with. */
export interface SearchScope {
  readonly personId: string;
  /** Checkers and compliance find in every request that was submitted, and what is said among checkers. */
  readonly isStaff: boolean;
  /** Compliance reads drafts too. */
  readonly seesDrafts: boolean;
  /** Of which they are a member, or from which they release: there they find what members may read. */
  readonly projectIds: readonly string[];
  /** Whether they find everybody; others find who shares a project with them. */
  readonly seesPeople: boolean;
}

export interface FoundRequest {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly project: string;
  readonly state: State;
}

export interface FoundFile {
  readonly id: string;
  readonly path: string;
  readonly request: FoundRequest;
}

export interface FoundComment {
  readonly text: string;
  readonly author: string;
  readonly at: Date;
  readonly request: FoundRequest;
}

export interface FoundPerson {
  readonly id: string;
  readonly name: string;
}

/**
 * What people wrote and what files are called, by the beginnings of words, without case and accents. A scope is part of
 * each question: nothing is found that its reader could not read, and how much was left out is not told either.
 */
export abstract class Search {
  /** By title, what it is, why, where it goes; newest first. */
  abstract requests(
    words: readonly string[],
    scope: SearchScope,
    limit: number,
  ): Promise<readonly FoundRequest[]>;
  abstract files(words: readonly string[], scope: SearchScope, limit: number): Promise<readonly FoundFile[]>;
  /** Newest first. While a review is blinded, only one's own. */
  abstract comments(
    words: readonly string[],
    scope: SearchScope,
    limit: number,
  ): Promise<readonly FoundComment[]>;
  abstract people(
    words: readonly string[],
    scope: SearchScope,
    limit: number,
  ): Promise<readonly FoundPerson[]>;
}
