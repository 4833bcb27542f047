import type { EntityManager } from 'typeorm';
import {
  type Approvals,
  type BlindVote,
  type FalseAlarm,
  type ProjectReleases,
  type RuleFindings,
  type RuleJudgements,
  Statistics,
  type TurnEvent,
} from '../../app/statistics/statistics.port';
import { SUBMISSIONS, TURN_DECISIONS } from '../../app/statistics/turnaround';

/** Nothing is decided on these any more by reviewers who do not know of each other. */
const DECIDED = `('approved', 'releasing', 'release-failed', 'released', 'rejected', 'withdrawn', 'recalled', 'expired')`;
const APPROVED = `('approved', 'releasing', 'release-failed', 'released', 'recalled', 'expired')`;
/** What compliance prepared is no work that anybody asked for. */
const IS_REAL = 'request.decoy_by IS NULL';
const IS_ASKED_FOR = `file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL`;

interface FalseAlarmColumns extends Pick<FalseAlarm, 'rule' | 'message' | 'place' | 'reason'> {
  readonly at: string;
  readonly fileId: string;
  readonly path: string;
  readonly requestId: string;
  readonly number: number;
  readonly project: string;
}

/** One question each. Counts are cast, because PostgreSQL hands big ones over as text. */
export class StatisticsTypeorm extends Statistics {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  turns(since: string): Promise<readonly TurnEvent[]> {
    const kinds = [...SUBMISSIONS, ...TURN_DECISIONS].map((kind) => `'${kind}'`).join(', ');
    return this.ask(
      `SELECT request_id AS "requestId", turn, kind, at FROM audit_event
       WHERE kind IN (${kinds}) AND at >= $1
         AND EXISTS (SELECT 1 FROM request WHERE request.id = audit_event.request_id AND ${IS_REAL}) ORDER BY seq`,
      [since],
    );
  }

  blindVotes(): Promise<readonly BlindVote[]> {
    return this.ask(
      `SELECT vote.file_id AS "fileId", vote.sha256, vote.voter_id AS "voterId", person.name AS voter, vote.choice
       FROM vote JOIN person ON person.id = vote.voter_id JOIN request ON request.id = vote.request_id
       WHERE NOT vote.after_disclosure AND request.state IN ${DECIDED} AND ${IS_REAL} ORDER BY vote.turn, vote.at`,
    );
  }

  findings(): Promise<readonly RuleFindings[]> {
    return this.ask(
      `SELECT found.rule, CAST(SUM(found.flagged) AS integer) AS flagged, CAST(SUM(found.unsure) AS integer) AS unsure,
         CAST(COUNT(DISTINCT CASE WHEN request.state = 'rejected' AND found.flagged > 0 THEN request.id END) AS integer)
           AS rejected
       FROM report_finding found JOIN scan ON scan.report_sha256 = found.report_sha256 AND scan.is_current
         JOIN output_file file ON file.id = scan.file_id AND ${IS_ASKED_FOR}
         JOIN request ON request.id = file.request_id
       WHERE request.submitted_at IS NOT NULL AND request.state <> 'draft' AND ${IS_REAL}
       GROUP BY found.rule ORDER BY flagged DESC, unsure DESC, found.rule`,
    );
  }

  judgements(): Promise<readonly RuleJudgements[]> {
    return this.ask(
      `SELECT judgement.rule, judgement.judgement, CAST(COUNT(*) AS integer) AS count
       FROM judgement JOIN request ON request.id = judgement.request_id
       WHERE request.state IN ${DECIDED} AND ${IS_REAL} GROUP BY judgement.rule, judgement.judgement`,
    );
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

  async approvals(): Promise<Approvals> {
    const [found] = await this.ask<Approvals>(
      `SELECT CAST(COUNT(*) AS integer) AS files,
         CAST(COALESCE(SUM(CASE WHEN scan.verdict = 'flagged' THEN 1 ELSE 0 END), 0) AS integer) AS overrides
       FROM output_file file JOIN request ON request.id = file.request_id
         LEFT JOIN scan ON scan.file_id = file.id AND scan.is_current
       WHERE ${IS_ASKED_FOR} AND request.state IN ${APPROVED} AND request.automatic IS NULL AND ${IS_REAL}`,
    );
    return found ?? { files: 0, overrides: 0 };
  }

  releases(): Promise<readonly ProjectReleases[]> {
    return this.ask(
      `SELECT project.code AS project, CAST(COUNT(*) AS integer) AS releases,
         CAST(COALESCE(SUM(release_order.package_bytes), 0) AS double precision) AS bytes
       FROM release_order JOIN request ON request.id = release_order.request_id
         JOIN project ON project.id = request.project_id
       WHERE release_order.state = 'delivered' AND ${IS_REAL} GROUP BY project.code ORDER BY releases DESC, project.code`,
    );
  }

  private ask<Row>(sql: string, values: readonly string[] = []): Promise<readonly Row[]> {
    return this.manager.query<readonly Row[]>(sql, [...values]);
  }
}
