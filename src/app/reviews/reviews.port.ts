import type { Choice, Comment, LeftBecause } from '../submissions/request';
import type { Load } from './load';
import type { Judgement } from './judgement';

export interface SeatKey {
  readonly requestId: string;
  readonly turn: number;
  readonly reviewerId: string;
}

export abstract class Reviews {
  /**
   * Takes a seat for this turn, or keeps the one the person has until `until`. A new claim starts the job that lets it
   * lapse, in the caller's transaction.
   */
  abstract takeSeat(seat: SeatKey, at: Date, until: Date): Promise<void>;
  /** The seat is free again. Its votes stay, and do not count. */
  abstract leaveSeat(seat: SeatKey, at: Date, because: LeftBecause): Promise<void>;
  /** Requests under review in whose current turn this person holds a seat, handed in or not. */
  abstract seatedIn(personId: string): Promise<readonly string[]>;
  /**
   * By person, what they hold and have not handed in; nobody is in it who never had a seat. What the reader asked for is
   * left out: a number that grows would tell its author who holds it.
   */
  abstract loads(readerId: string): Promise<ReadonlyMap<string, Load>>;
  /** Stores the vote if the file's current version still has this digest, else refuses with `changed`. */
  abstract vote(vote: {
    requestId: string;
    fileId: string;
    sha256: string;
    statementVersion: number;
    groupId: string;
    contextVersion: number;
    voterId: string;
    turn: number;
    choice: Choice;
    reason: string;
    at: Date;
    afterDisclosure: boolean;
  }): Promise<void>;
  /** One judgement of a finding for each person and turn: the last replaces what was there. */
  abstract judge(
    judgement: Omit<Judgement, 'judge'> & { readonly requestId: string; readonly judgeId: string },
  ): Promise<void>;
  /** Of every turn, on all bytes that the request's files ever had. */
  abstract judgements(requestId: string): Promise<readonly Judgement[]>;
  /** False when it was handed in already: the second of two clicks changes nothing. */
  abstract handIn(seat: SeatKey, at: Date): Promise<boolean>;
  abstract comment(comment: {
    requestId: string;
    turn: number;
    authorId: string;
    /** Of the comment that began it; none begins a thread. */
    threadId?: string;
    /** `said` where it is not given. */
    kind?: Comment['kind'];
    groupId?: string;
    fileId?: string;
    sha256?: string;
    place?: string;
    visibility: 'everyone' | 'checkers';
    text: string;
    at: Date;
  }): Promise<string>;
  abstract editComment(id: string, edit: Pick<Comment, 'text' | 'visibility'>, at: Date): Promise<void>;
  abstract deleteComment(id: string): Promise<void>;
}
