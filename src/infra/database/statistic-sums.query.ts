import type { EntityManager } from 'typeorm';
import type {
  Approvals,
  ProjectReleases,
  RuleFindings,
  RuleJudgements,
  StatisticSums,
} from '../../app/statistics/statistics.port';
import { type Packed, packedTogether } from './packed-rows';

/** Nothing is decided on these any more by reviewers who do not know of each other. */
export const DECIDED = `('approved', 'releasing', 'release-failed', 'released', 'rejected', 'withdrawn', 'recalled', 'expired')`;
export const APPROVED = `('approved', 'releasing', 'release-failed', 'released', 'recalled', 'expired')`;
/** What compliance prepared is no work that anybody asked for. */
export const IS_REAL = 'request.decoy_by IS NULL';
export const IS_ASKED_FOR = `file.kind = 'output' AND NOT file.withdrawn AND file.continued_in IS NULL`;

const FINDINGS: Packed<RuleFindings> = {
  columns: {
    rule: 'found.rule',
    flagged: 'found.flagged',
    unsure: 'found.unsure',
    rejected: 'found.rejected',
  },
  from: `FROM (SELECT found.rule, SUM(found.flagged) AS flagged, SUM(found.unsure) AS unsure,
      COUNT(DISTINCT CASE WHEN request.state = 'rejected' AND found.flagged > 0 THEN request.id END) AS rejected
    FROM report_finding found JOIN scan ON scan.report_sha256 = found.report_sha256 AND scan.is_current
      JOIN output_file file ON file.id = scan.file_id AND ${IS_ASKED_FOR}
      JOIN request ON request.id = file.request_id
    WHERE request.submitted_at IS NOT NULL AND request.state <> 'draft' AND ${IS_REAL}
    GROUP BY found.rule) AS found`,
};

const JUDGEMENTS: Packed<RuleJudgements> = {
  columns: { rule: 'said.rule', judgement: 'said.judgement', count: 'said.count' },
  from: `FROM (SELECT judgement.rule, judgement.judgement, COUNT(*) AS count
    FROM judgement JOIN request ON request.id = judgement.request_id
    WHERE request.state IN ${DECIDED} AND ${IS_REAL} GROUP BY judgement.rule, judgement.judgement) AS said`,
};

const APPROVALS: Packed<Approvals> = {
  columns: { files: 'approved.files', overrides: 'approved.overrides' },
  from: `FROM (SELECT COUNT(*) AS files,
      COALESCE(SUM(CASE WHEN scan.verdict = 'flagged' THEN 1 ELSE 0 END), 0) AS overrides
    FROM output_file file JOIN request ON request.id = file.request_id
      LEFT JOIN scan ON scan.file_id = file.id AND scan.is_current
    WHERE ${IS_ASKED_FOR} AND request.state IN ${APPROVED} AND request.automatic IS NULL AND ${IS_REAL}) AS approved`,
};

const RELEASES: Packed<ProjectReleases> = {
  columns: { project: 'delivered.project', releases: 'delivered.releases', bytes: 'delivered.bytes' },
  from: `FROM (SELECT project.code AS project, COUNT(*) AS releases,
      COALESCE(SUM(release_order.package_bytes), 0) AS bytes
    FROM release_order JOIN request ON request.id = release_order.request_id
      JOIN project ON project.id = request.project_id
    WHERE release_order.state = 'delivered' AND ${IS_REAL} GROUP BY project.code) AS delivered`,
};

export async function readSums(manager: EntityManager): Promise<StatisticSums> {
  const asked = { findings: FINDINGS, judgements: JUDGEMENTS, approvals: APPROVALS, releases: RELEASES };
  const { findings, judgements, approvals, releases } = await packedTogether(manager, asked, []);
  return {
    findings: [...findings].sort(
      (a, b) => b.flagged - a.flagged || b.unsure - a.unsure || (a.rule < b.rule ? -1 : 1),
    ),
    judgements,
    approvals: approvals[0] ?? { files: 0, overrides: 0 },
    releases: [...releases].sort((a, b) => b.releases - a.releases || (a.project < b.project ? -1 : 1)),
  };
}
