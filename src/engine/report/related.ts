import { placeOf, type Anchor } from '../model/anchor';
import type { FileReport, Finding, Relation } from './report';

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
  const worst = findings.some(({ outcome }) => outcome === 'flagged') ? 'flagged' : 'unsure';
  const outcome = findings.length > 0 ? worst : checked > 0 ? 'passed' : 'not-applicable';
  return {
    ...report,
    verdict: findings.length === 0 || report.verdict === 'flagged' ? report.verdict : worst,
    findings: [...report.findings, ...findings],
    assessments: [...report.assessments, { rule: 'differencing', outcome, checked }],
  };
}
