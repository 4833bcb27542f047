import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import { refuse } from '../../app/refusals';
import type { Load } from '../../app/reviews/load';
import type { Judgement } from '../../app/reviews/judgement';
import { Reviews, type SeatKey } from '../../app/reviews/reviews.port';
import type { Comment, LeftBecause } from '../../app/submissions/request';
import { readLoads } from './loads.query';
import { type JudgementRow, judgementRows } from './rows/judgement.row';
import { outputFileRows } from './rows/output-file.row';
import { commentRows, seatRows, voteRows } from './rows/review.row';
import { startJob } from './start-job';

/** What a person said of these bytes in a turn, before and after the others could be read. */
const ONE_WORD = ['fileId', 'sha256', 'voterId', 'turn', 'afterDisclosure'];
const ONE_JUDGEMENT = ['fileId', 'sha256', 'finding', 'judgeId', 'turn'];

export class ReviewsTypeorm extends Reviews {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async takeSeat({ requestId, turn, reviewerId }: SeatKey, at: Date, until: Date): Promise<void> {
    const seat = { requestId, turn, reviewerId };
    const held = await this.manager.update(seatRows, { ...seat, leftAt: IsNull() }, { claimedUntil: until });
    if (held.affected === 1) return;
    // One that was left starts anew; what it was is in the audit.
    await this.manager.delete(seatRows, seat);
    await this.manager.insert(seatRows, { ...seat, startedAt: at, claimedUntil: until });
    await startJob(this.manager, 'claim', requestId, until);
  }

  async leaveSeat({ requestId, turn, reviewerId }: SeatKey, at: Date, because: LeftBecause): Promise<void> {
    const seat = { requestId, turn, reviewerId, leftAt: IsNull() };
    await this.manager.update(seatRows, seat, { leftAt: at, leftBecause: because });
  }

  async seatedIn(personId: string): Promise<readonly string[]> {
    const seats = await this.manager
      .createQueryBuilder(seatRows, 'seat')
      .innerJoin('request', 'request', 'request.id = seat.requestId AND request.turn = seat.turn')
      .where('seat.reviewerId = :personId AND seat.leftAt IS NULL', { personId })
      .andWhere("request.state IN ('in-review', 'reviewed')")
      .orderBy('request.number', 'ASC')
      .getMany();
    return seats.map(({ requestId }) => requestId);
  }

  loads(readerId: string): Promise<ReadonlyMap<string, Load>> {
    return readLoads(this.manager, readerId);
  }

  async vote(vote: Parameters<Reviews['vote']>[0]): Promise<void> {
    const { requestId, fileId, sha256 } = vote;
    // Condition and write are one statement: a version that arrives in between cannot be voted on.
    const { statementVersion, groupId } = vote;
    const file = {
      id: fileId,
      requestId,
      sha256,
      statementVersion,
      groupId,
      kind: 'output',
      withdrawn: false,
    } as const;
    const touched = await this.manager.update(outputFileRows, file, { votedAt: vote.at });
    if (touched.affected !== 1) throw refuse.changed('This file');
    await this.manager.upsert(voteRows, { ...vote }, ONE_WORD);
  }

  async handIn(seat: SeatKey, at: Date): Promise<boolean> {
    const open = { ...seat, submittedAt: IsNull() };
    const touched = await this.manager.update(seatRows, open, { submittedAt: at });
    return touched.affected === 1;
  }

  async judge(judgement: Parameters<Reviews['judge']>[0]): Promise<void> {
    await this.manager.upsert(judgementRows, { ...judgement }, ONE_JUDGEMENT);
  }

  async judgements(requestId: string): Promise<readonly Judgement[]> {
    const rows = await this.manager.find(judgementRows, {
      where: { requestId },
      relations: { judge: true },
      order: { turn: 'ASC', at: 'ASC', judgeId: 'ASC' },
    });
    return rows.map(judgementOf);
  }

  async editComment(id: string, edit: Pick<Comment, 'text' | 'visibility'>, at: Date): Promise<void> {
    const touched = await this.manager.update(commentRows, { id }, { ...edit, editedAt: at });
    if (touched.affected !== 1) throw refuse.notFound('comment');
  }

  async deleteComment(id: string): Promise<void> {
    const gone = await this.manager.delete(commentRows, { id });
    if (gone.affected !== 1) throw refuse.notFound('comment');
  }

  async comment({
    groupId,
    fileId,
    sha256,
    place,
    threadId,
    kind = 'said',
    ...comment
  }: Parameters<Reviews['comment']>[0]): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(commentRows, {
      id,
      groupId: groupId ?? null,
      fileId: fileId ?? null,
      sha256: sha256 ?? null,
      place: place ?? null,
      threadId: threadId ?? null,
      kind,
      ...comment,
    });
    return id;
  }
}

function judgementOf(row: JudgementRow): Judgement {
  const { fileId, sha256, finding, judge, turn, judgement, reason, rule, message, place, at } = row;
  return {
    ...{ fileId, sha256, finding, judge: { id: judge.id, name: judge.name }, turn },
    ...{ judgement, reason, rule, message, place, at },
  };
}
