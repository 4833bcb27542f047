import type { EntityManager } from 'typeorm';
import {
  type BlindVote,
  type FalseAlarm,
  type MonthlySums,
  Statistics,
  type StatisticSums,
  type Stretch,
  type TurnEvent,
} from '../../app/statistics/statistics.port';
import { readMonthlySums } from './monthly-sums.query';
import { DECIDED, IS_REAL, readSums } from './statistic-sums.query';
import { LATE, SUBMISSIONS, TURN_DECISIONS } from '../../app/statistics/turnaround';

interface FalseAlarmColumns extends Pick<FalseAlarm, 'rule' | 'message' | 'place' | 'reason'> {
  readonly at: string;
  readonly fileId: string;
  readonly path: string;
  readonly requestId: string;
  readonly number: number;
  readonly project: string;
}

/** One question each. */
export class StatisticsTypeorm extends Statistics {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  turns(since: string, projectId?: string): Promise<readonly TurnEvent[]> {
    const kinds = [...SUBMISSIONS, ...TURN_DECISIONS, LATE].map((kind) => `'${kind}'`).join(', ');
    return this.ask(
      `SELECT request_id AS "requestId", turn, kind, at FROM audit_event
       WHERE kind IN (${kinds}) AND at >= $1 AND ($2 = '' OR project_id = $2)
         AND EXISTS (SELECT 1 FROM request WHERE request.id = audit_event.request_id AND ${IS_REAL}) ORDER BY seq`,
      [since, projectId ?? ''],
    );
  }

  ofMonths(stretch: Stretch): Promise<MonthlySums> {
    return readMonthlySums(this.manager, stretch);
  }

  blindVotes(): Promise<readonly BlindVote[]> {
    return this.ask(
      `SELECT vote.file_id AS "fileId", vote.sha256, vote.voter_id AS "voterId", person.name AS voter, vote.choice
       FROM vote JOIN person ON person.id = vote.voter_id JOIN request ON request.id = vote.request_id
       WHERE NOT vote.after_disclosure AND request.state IN ${DECIDED} AND ${IS_REAL} ORDER BY vote.turn, vote.at`,
    );
  }

  sums(): Promise<StatisticSums> {
    return readSums(this.manager);
  }

  async falseAlarms(limit: number): Promise<readonly FalseAlarm[]> {
    const rows = await this.ask<FalseAlarmColumns>(
      `SELECT judgement.rule, judgement.message, judgement.place, judgement.reason, judgement.at,
         file.id AS "fileId", file.path, request.id AS "requestId", request.number, project.code AS project
       FROM judgement JOIN request ON request.id = judgement.request_id
         JOIN output_file file ON file.id = judgement.file_id JOIN project ON project.id = request.project_id
       WHERE judgement.judgement = 'wrong' AND request.state IN ${DECIDED} AND ${IS_REAL}
       ORDER BY judgement.rule, judgement.at DESC, judgement.finding LIMIT ${limit}`,
    );
    return rows.map(({ at, fileId, path, requestId, number, project, ...said }) => ({
      ...said,
      at: new Date(at),
      file: { id: fileId, path },
      request: { id: requestId, number, project },
    }));
  }

  private ask<Row>(sql: string, values: readonly string[] = []): Promise<readonly Row[]> {
    return this.manager.query<readonly Row[]>(sql, [...values]);
  }
}
