import type { EntityManager } from 'typeorm';
import { withRelated } from '../../engine/report/related';
import type { FileReport } from '../../engine/report/report';
import type { Holiday } from '../../app/calendar/holiday-rules';
import type { Judgement } from '../../app/reviews/judgement';
import { type Dossier, type DossierAsked, Dossiers, type ViewOfFile } from '../../app/scanning/dossiers.port';
import { DECIDED, DECIDED_VOTES, DECIDED_WORDS, decisionsOf } from './decided-before.query';
import { type Packed, packedTogether } from './packed-rows';
import type { JudgementRow } from './rows/judgement.row';
import { relatedIn, reportIn } from './scans.typeorm';

/** By place: the file, the bytes shown, those before, project, request and reader. */
export class DossiersTypeorm extends Dossiers {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async of(asked: DossierAsked): Promise<Dossier> {
    const { fileId, sha256, before = '', projectId, requestId, readerId } = asked;
    const found = await packedTogether(
      this.manager,
      {
        shown: asked.isCurrent ? CURRENT_REPORT : lastReport('$2'),
        before: lastReport('$3'),
        uncorrected: asked.corrected ? lastReport('$2', 'scan.corrections IS NULL') : NO_REPORT,
        judgements: JUDGEMENTS,
        ...{ decided: DECIDED, votes: DECIDED_VOTES, words: DECIDED_WORDS },
        ...{ views: VIEWS, closedDays: CLOSED_DAYS },
      },
      [fileId, sha256, before, projectId, requestId, readerId],
    );
    return {
      report: reportOf(found.shown),
      reportBefore: reportOf(found.before),
      uncorrected: reportOf(found.uncorrected),
      judgements: judgementsOf(found.judgements),
      decidedBefore: decisionsOf(found),
      views: found.views,
      closedDays: found.closedDays,
    };
  }
}

interface PackedReport {
  readonly report: string;
  readonly related: string | null;
}

const REPORT = { report: 'found.report', related: 'found.related' };

const CURRENT_REPORT: Packed<PackedReport> = {
  columns: REPORT,
  from: `FROM (SELECT report.report, scan.related FROM scan JOIN file_report report ON report.sha256 = scan.report_sha256
    WHERE scan.file_id = $1 AND scan.is_current AND scan.sha256 = $2) AS found`,
};

const NO_REPORT: Packed<PackedReport> = {
  columns: REPORT,
  from: `FROM (SELECT '' AS report, '' AS related WHERE 1 = 0) AS found`,
};

/** About bytes that the file has or had. */
function lastReport(sha256: '$2' | '$3', and = '1 = 1'): Packed<PackedReport> {
  return {
    columns: REPORT,
    from: `FROM (SELECT report.report, scan.related FROM scan JOIN file_report report ON report.sha256 = scan.report_sha256
      WHERE scan.file_id = $1 AND scan.sha256 = ${sha256} AND scan.finished_at IS NOT NULL AND ${and}
      ORDER BY scan.ordered_at DESC LIMIT 1) AS found`,
  };
}

function reportOf([found]: readonly PackedReport[]): FileReport | undefined {
  const report = found && reportIn(found);
  return report && withRelated(report, relatedIn(found));
}

const VIEWS: Packed<ViewOfFile> = {
  columns: { fileId: 'seen.file_id', sha256: 'seen.sha256' },
  from: `FROM (SELECT DISTINCT file_id, sha256 FROM audit_event
    WHERE request_id = $5 AND actor_id = $6 AND kind = 'file.viewed') AS seen`,
};

const CLOSED_DAYS: Packed<Holiday> = {
  columns: { day: 'closed_day.day', name: 'closed_day.name' },
  from: 'FROM closed_day',
};

interface PackedJudgement extends Omit<JudgementRow, 'requestId' | 'judge' | 'at'> {
  readonly judgeName: string;
  readonly at: string;
}

const JUDGEMENTS: Packed<PackedJudgement> = {
  columns: {
    fileId: 'judgement.file_id',
    sha256: 'judgement.sha256',
    finding: 'judgement.finding',
    judgeId: 'judgement.judge_id',
    judgeName: 'judge.name',
    turn: 'judgement.turn',
    judgement: 'judgement.judgement',
    reason: 'judgement.reason',
    rule: 'judgement.rule',
    message: 'judgement.message',
    place: 'judgement.place',
    at: 'judgement.at',
  },
  from: `FROM judgement JOIN person judge ON judge.id = judgement.judge_id
    WHERE judgement.file_id = $1 AND judgement.sha256 = $2`,
};

function judgementsOf(rows: readonly PackedJudgement[]): readonly Judgement[] {
  return [...rows]
    .sort((a, b) => a.turn - b.turn || order(a.at, b.at) || order(a.judgeId, b.judgeId))
    .map(({ judgeId, judgeName, at, ...said }) => ({
      ...said,
      judge: { id: judgeId, name: judgeName },
      at: new Date(at),
    }));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
