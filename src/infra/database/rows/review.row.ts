import type { Choice, Comment, LeftBecause } from '../../../app/submissions/request';
import { count, flag, key, moment, optionalMoment, optionalText, text } from './columns';
import { table } from './table';
import type { PersonRow } from './person.row';

export interface SeatRow {
  readonly requestId: string;
  readonly turn: number;
  readonly reviewerId: string;
  readonly startedAt: Date;
  readonly claimedUntil: Date | null;
  readonly submittedAt: Date | null;
  readonly leftAt: Date | null;
  readonly leftBecause: LeftBecause | null;
  readonly reviewer: PersonRow;
}

export interface VoteRow {
  readonly requestId: string;
  readonly fileId: string;
  readonly sha256: string;
  readonly statementVersion: number;
  readonly groupId: string;
  readonly contextVersion: number;
  readonly voterId: string;
  readonly turn: number;
  readonly afterDisclosure: boolean;
  readonly choice: Choice;
  readonly reason: string;
  readonly at: Date;
  readonly voter: PersonRow;
}

export interface CommentRow {
  readonly id: string;
  readonly requestId: string;
  readonly turn: number;
  readonly authorId: string;
  readonly groupId: string | null;
  readonly fileId: string | null;
  readonly sha256: string | null;
  readonly place: string | null;
  readonly threadId: string | null;
  readonly kind: Comment['kind'];
  readonly editedAt: Date | null;
  readonly visibility: Comment['visibility'];
  readonly text: string;
  readonly at: Date;
  readonly author: PersonRow;
}

export const seatRows = table<SeatRow>({
  name: 'seat',
  columns: {
    requestId: key('request_id'),
    turn: { ...count(), primary: true },
    reviewerId: key('reviewer_id'),
    startedAt: moment('started_at'),
    claimedUntil: optionalMoment('claimed_until'),
    submittedAt: optionalMoment('submitted_at'),
    leftAt: optionalMoment('left_at'),
    leftBecause: optionalText('left_because'),
  },
  relations: { reviewer: { type: 'many-to-one', target: 'person', joinColumn: { name: 'reviewer_id' } } },
});

export const voteRows = table<VoteRow>({
  name: 'vote',
  columns: {
    fileId: key('file_id'),
    sha256: key(),
    voterId: key('voter_id'),
    turn: { ...count(), primary: true },
    afterDisclosure: { ...flag('after_disclosure'), primary: true },
    requestId: text('request_id'),
    statementVersion: count('statement_version'),
    groupId: text('group_id'),
    contextVersion: count('context_version'),
    choice: text(),
    reason: text(),
    at: moment(),
  },
  relations: { voter: { type: 'many-to-one', target: 'person', joinColumn: { name: 'voter_id' } } },
});

export const commentRows = table<CommentRow>({
  name: 'comment',
  columns: {
    id: key(),
    requestId: text('request_id'),
    turn: count(),
    authorId: text('author_id'),
    groupId: optionalText('group_id'),
    fileId: optionalText('file_id'),
    sha256: optionalText(),
    place: optionalText(),
    threadId: optionalText('thread_id'),
    kind: text(),
    editedAt: optionalMoment('edited_at'),
    visibility: text(),
    text: text(),
    at: moment(),
  },
  relations: { author: { type: 'many-to-one', target: 'person', joinColumn: { name: 'author_id' } } },
});
