import { placeOf, type Anchor } from '../model/anchor';
import type { Assessment, FileReport, FileVerdict, Finding, FindingOutcome, Relation } from './report';

/** What a file gives away together with others: kept beside its report, which is about the file alone. */
export interface Related {
  /** Counts that were held against those of other files. */
  readonly checked: number;
  readonly findings: readonly Finding[];
}

const INTO = '!/';

/** The relations that have an anchor in a file, or in a file in it, as findings of that file. */
export function findingsWithin(path: string, relations: readonly Relation[]): readonly Finding[] {
  return relations.flatMap(({ anchors, ...said }) =>
    anchors
      .filter((anchor) => anchor.path === path || anchor.path.startsWith(path + INTO))
      .map(({ path: at, ...anchor }) => ({
        ...said,
        anchor: at === path ? anchor : inside(at.slice(path.length + INTO.length), anchor),
      })),
  );
}

function inside(part: string, anchor: Anchor): Anchor {
  return {
    ...anchor,
    ...placeOf({ ...anchor, part: anchor.part === undefined ? part : `${part}${INTO}${anchor.part}` }),
  };
}

/** A file's report with what it gives away together with others, for who looks at the file. */
export function withRelated(report: FileReport, related: Related | undefined): FileReport {
  if (!related) return report;
  const { checked, findings } = related;
  return {
    ...report,
    verdict: verdictTogether(report.verdict, findings),
    findings: [...report.findings, ...findings],
    assessments: [
      ...report.assessments.map((assessment) => worsened(assessment, findings)),
      {
        rule: 'differencing',
        outcome: outcomeOf('differencing', findings) ?? (checked > 0 ? 'passed' : 'not-applicable'),
        checked,
      },
    ],
  };
}

/** Of a file with this verdict by itself. */
export function verdictTogether(alone: FileVerdict, findings: Related['findings']): FileVerdict {
  if (findings.length === 0 || alone === 'flagged') return alone;
  return findingsFlagged(findings).length > 0 ? 'flagged' : 'unsure';
}

export function findingsFlagged(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ outcome }) => outcome === 'flagged');
}

/** A rule that passed the file alone has not passed it with what others give away. */
function worsened(assessment: Assessment, findings: readonly Finding[]): Assessment {
  const worse = outcomeOf(assessment.rule, findings);
  if (!worse || assessment.outcome === 'flagged') return assessment;
  return { ...assessment, outcome: worse };
}

function outcomeOf(rule: Finding['rule'], findings: readonly Finding[]): FindingOutcome | undefined {
  const own = findings.filter((finding) => finding.rule === rule);
  if (own.length === 0) return undefined;
  return own.some(({ outcome }) => outcome === 'flagged') ? 'flagged' : 'unsure';
}
