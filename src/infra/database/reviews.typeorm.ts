import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import { refuse } from '../../app/refusals';
import { Reviews } from '../../app/reviews/reviews.port';
import type { Comment, Review, Vote } from '../../app/submissions/request';
import { outputFileRows } from './rows/output-file.row';
import {
  type CommentRow,
  commentRows,
  type SeatRow,
  seatRows,
  type VoteRow,
  voteRows,
} from './rows/review.row';

export class ReviewsTypeorm extends Reviews {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async takeSeat(requestId: string, turn: number, reviewerId: string, at: Date): Promise<void> {
    const seat = { requestId, turn, reviewerId, startedAt: at };
    await this.manager.createQueryBuilder().insert().into(seatRows).values(seat).orIgnore().execute();
  }

  async vote(vote: Parameters<Reviews['vote']>[0]): Promise<void> {
    const { requestId, fileId, sha256, voterId, turn, choice, reason, at, afterDisclosure } = vote;
    // Condition and write are one statement: a version that arrives in between cannot be voted on.
    const file = { id: fileId, requestId, sha256, withdrawn: false };
    const touched = await this.manager.update(outputFileRows, file, { votedAt: at });
    if (touched.affected !== 1) throw refuse.changed('This file');
    await this.manager.upsert(
      voteRows,
      { fileId, sha256, voterId, turn, afterDisclosure, requestId, choice, reason, at },
      ['fileId', 'sha256', 'voterId', 'turn', 'afterDisclosure'],
    );
  }

  async handIn(requestId: string, turn: number, reviewerId: string, at: Date): Promise<boolean> {
    const seat = { requestId, turn, reviewerId, submittedAt: IsNull() };
    const touched = await this.manager.update(seatRows, seat, { submittedAt: at });
    return touched.affected === 1;
  }

  async comment({ fileId, ...comment }: Parameters<Reviews['comment']>[0]): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(commentRows, { id, fileId: fileId ?? null, ...comment });
    return id;
  }
}

export function reviewOf({ reviewer, turn, startedAt, submittedAt }: SeatRow): Review {
  const { id, name } = reviewer;
  return { reviewer: { id, name }, turn, startedAt, submittedAt: submittedAt ?? undefined };
}

export function voteOf(row: VoteRow): Vote {
  const { fileId, sha256, voter, turn, choice, reason, at, afterDisclosure } = row;
  const { id, name } = voter;
  return { fileId, sha256, voter: { id, name }, turn, choice, reason, at, afterDisclosure };
}

export function commentOf({ id, author, turn, fileId, visibility, text, at }: CommentRow): Comment {
  const by = { id: author.id, name: author.name };
  return { id, author: by, turn, fileId: fileId ?? undefined, visibility, text, at };
}
