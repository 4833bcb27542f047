import type { BookRef } from '../people/projects.port';
import type { State } from '../workflow/words';
import type { CoAuthors } from './co-authors';
import type { ReleaseRequest } from './request';

export interface HeldSeat {
  readonly reviewer: { readonly id: string; readonly name: string };
  readonly until?: Date;
}

/** One line of a list. Votes are not in it: a list must not tell how a blinded review stands. */
export interface RequestLine {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly project: { readonly id: string; readonly code: string; readonly title: string };
  readonly author: ReleaseRequest['author'];
  readonly coAuthors: CoAuthors;
  readonly state: State;
  readonly turn: number;
  /** Approved by Sluice, as its book lets it. */
  readonly automatic: boolean;
  /** Says how long the answer may take. */
  readonly book: BookRef;
  readonly submittedAt?: Date;
  readonly stateSince: Date;
  readonly files: number;
  readonly bytes: number;
  readonly flagged: number;
  readonly unsure: number;
  readonly scansOpen: number;
  /** When the book promises an answer, or the clock ends the state. */
  readonly dueAt?: Date;
  /** Who holds a seat of this turn, and until when; how far they are is not in it. Empty for who does not review. */
  readonly seats: readonly HeldSeat[];
  /** The viewer's own seat in this turn. */
  readonly seat: 'none' | 'reviewing' | 'handed-in';
}

/** One line of somebody's own list. */
export interface OwnLine extends RequestLine {
  /** Another asks for it, who shares it. */
  readonly isShared: boolean;
}

/** One line of the checkers' queue. */
export interface WaitingLine extends RequestLine {
  /** Questions to its author from earlier turns that no checker settled. */
  readonly openThreads: number;
}
