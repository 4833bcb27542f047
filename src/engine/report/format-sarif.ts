import { a1 } from '../model/anchor';
import { RULE_IDS, type RuleId } from '../rules/rule-ids';
import { placeWords } from './finding-groups';
import type { Anchor } from '../model/anchor';
import type { FileReport, Finding, Relation, Report, Severity } from './report';

export interface SarifFormat {
  readonly titleOf: (rule: RuleId) => string;
  /** The rule's page as markdown, when there is one. */
  readonly helpOf: (rule: RuleId) => string | undefined;
}

/** SARIF 2.1.0, for editors and code hosts. One run; a row of a table counts as a line of its file. */
export function formatSarif(report: Report, format: SarifFormat): string {
  const rules = rulesUsed(report);
  const indexOf = new Map(rules.map((rule, index) => [rule, index]));
  const artifacts = new Map(report.files.map(({ path }, index) => [path, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            version: report.tool.version,
            rules: rules.map((rule) => ruleDescriptor(rule, format)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          { executionSuccessful: true, toolExecutionNotifications: undecided(report, artifacts) },
        ],
        artifacts: report.files.map(artifact),
        results: [
          ...report.files.flatMap((file) =>
            file.findings.map((finding) =>
              result(finding, [location(finding.anchor, file.path, artifacts)], indexOf),
            ),
          ),
          ...report.relations.map((relation) => {
            const locations = relation.anchors.map(({ path, ...anchor }) =>
              location(anchor, path, artifacts),
            );
            return result(relation, locations, indexOf);
          }),
        ],
        properties: {
          verdict: report.verdict,
          rulebook: report.rulebook,
          notChecked: report.notChecked ?? [],
        },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Every rule that was run or found something, in the order of the catalogue. */
function rulesUsed(report: Report): RuleId[] {
  const used = new Set<RuleId>();
  for (const { assessments } of report.files) for (const { rule } of assessments) used.add(rule);
  for (const { rule } of report.relations) used.add(rule);
  return RULE_IDS.filter((rule) => used.has(rule));
}

function ruleDescriptor(rule: RuleId, { titleOf, helpOf }: SarifFormat) {
  const title = titleOf(rule);
  const help = helpOf(rule);
  return {
    id: rule,
    shortDescription: { text: title },
    help: help === undefined ? { text: title } : { text: help, markdown: help },
  };
}

function artifact({ path, bytes, sha256, format, verdict }: FileReport) {
  return {
    location: { uri: uriOf(path) },
    length: bytes,
    ...(sha256 === '' ? {} : { hashes: { 'sha-256': sha256 } }),
    properties: { format, verdict },
  };
}

const LEVELS: Record<Severity, 'error' | 'warning'> = { high: 'error', medium: 'error', low: 'warning' };

function result(
  finding: Pick<Finding | Relation, 'rule' | 'outcome' | 'severity' | 'message' | 'remedy'>,
  locations: readonly object[],
  indexOf: ReadonlyMap<RuleId, number>,
) {
  const flagged = finding.outcome === 'flagged';
  return {
    ruleId: finding.rule,
    ruleIndex: indexOf.get(finding.rule) ?? -1,
    // `review`: a person has to decide. SARIF wants the level `none` for it.
    kind: flagged ? 'fail' : 'review',
    level: flagged ? LEVELS[finding.severity] : 'none',
    message: { text: `${finding.message} ${finding.remedy}` },
    locations,
    properties: { severity: finding.severity },
  };
}

function location(anchor: Anchor, path: string, artifacts: ReadonlyMap<string, number>) {
  const place = placeWords(anchor);
  const region = regionOf(anchor);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), index: artifacts.get(path) ?? -1 },
      ...(region ? { region } : {}),
    },
    ...(place === '' ? {} : { logicalLocations: [{ fullyQualifiedName: place, ...cellName(anchor) }] }),
  };
}

function cellName({ row, column }: Anchor): { name: string; kind: string } | undefined {
  return row === undefined || column === undefined ? undefined : { name: a1(row, column), kind: 'member' };
}

function regionOf({ row, line, start, end }: Anchor) {
  if (line !== undefined) {
    const columns =
      start === undefined || end === undefined ? {} : { startColumn: start + 1, endColumn: end + 1 };
    return { startLine: line, ...columns };
  }
  return row === undefined ? undefined : { startLine: row };
}

function undecided(report: Report, artifacts: ReadonlyMap<string, number>) {
  return report.files.flatMap(({ path, assessments }) =>
    assessments
      .filter(({ reason }) => reason !== undefined)
      .map(({ rule, reason }) => ({
        level: 'warning',
        message: { text: reason },
        associatedRule: { id: rule },
        locations: [
          { physicalLocation: { artifactLocation: { uri: uriOf(path), index: artifacts.get(path) ?? -1 } } },
        ],
      })),
  );
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
