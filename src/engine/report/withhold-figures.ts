import type { Rulebook } from '../rulebook/book';
import { ruleSetting } from '../rulebook/effective-book';
import type { DiscreetWords, RuleDefinition } from '../rules/define-rule';
import type { RuleId } from '../rules/rule-ids';
import type { FileReport, Finding, FindingOutcome, Relation, Report } from './report';

/**
 * The report as a researcher may read it. Rules that the book keeps confidential say that they are broken and how to
 * fix it, without the book's figure, the computed value and the evidence.
 */
export function withholdFigures(report: Report, book: Rulebook, rules: readonly RuleDefinition[]): Report {
  const words = discreetWords(book, rules);
  return {
    ...report,
    files: report.files.map((file) => withholdInFile(file, words)),
    relations: report.relations.map((relation) => withhold(relation, words)),
  };
}

/** The same for one file. */
export function withholdFileFigures(
  file: FileReport,
  book: Rulebook,
  rules: readonly RuleDefinition[],
): FileReport {
  return withholdInFile(file, discreetWords(book, rules));
}

type Words = (rule: RuleId, outcome: FindingOutcome) => DiscreetWords | undefined;

function discreetWords(book: Rulebook, rules: readonly RuleDefinition[]): Words {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return (id, outcome) => {
    if (!ruleSetting(book, id).confidential) return undefined;
    const rule = byId.get(id);
    const { undecided, ...broken } = rule?.discreet ?? {
      message: `${rule?.title ?? id}.`,
      remedy: 'Ask an output checker how to change this.',
    };
    return outcome === 'unsure' ? (undecided ?? broken) : broken;
  };
}

function withholdInFile(file: FileReport, words: Words): FileReport {
  return {
    ...file,
    findings: file.findings.map((finding) => withhold(finding, words)),
    // A reason is our own text; of a confidential rule it may repeat a figure.
    assessments: file.assessments.map(({ reason, ...rest }) =>
      reason === undefined || words(rest.rule, 'flagged') ? rest : { ...rest, reason },
    ),
    ...(file.entries ? { entries: file.entries.map((entry) => withholdInFile(entry, words)) } : {}),
  };
}

function withhold<F extends Finding | Relation>(finding: F, words: Words): F {
  const said = words(finding.rule, finding.outcome);
  return said
    ? { ...finding, value: undefined, threshold: undefined, evidence: undefined, ...said }
    : finding;
}
