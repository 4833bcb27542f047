import type { Choice } from '../submissions/request';

export abstract class Reviews {
  /** Takes a seat for this turn; does nothing when the person has it already. */
  abstract takeSeat(requestId: string, turn: number, reviewerId: string, at: Date): Promise<void>;
  /** Stores the vote if the file's current version still has this digest, else refuses with `changed`. */
  abstract vote(vote: {
    requestId: string;
    fileId: string;
    sha256: string;
    voterId: string;
    turn: number;
    choice: Choice;
    reason: string;
    at: Date;
    afterDisclosure: boolean;
  }): Promise<void>;
  /** False when it was handed in already: the second of two clicks changes nothing. */
  abstract handIn(requestId: string, turn: number, reviewerId: string, at: Date): Promise<boolean>;
  abstract comment(comment: {
    requestId: string;
    turn: number;
    authorId: string;
    fileId?: string;
    visibility: 'everyone' | 'checkers';
    text: string;
    at: Date;
  }): Promise<string>;
}
