import { columnLetters, type Anchor } from '../model/anchor';
import type { RuleId } from '../rules/rule-ids';
import type { Assessment, FileReport, Finding, FindingOutcome, Severity } from './report';

/** Findings of one rule and one outcome, as people read them: the worst first, each group in reading order. */
export interface FindingGroup {
  readonly rule: RuleId;
  readonly outcome: FindingOutcome;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const OUTCOMES: readonly FindingOutcome[] = ['flagged', 'unsure'];
const SEVERITIES: readonly Severity[] = ['high', 'medium', 'low'];

export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.outcome} ${finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [{ ...head(first), findings: [first, ...others] }] : []))
    .sort((a, b) => rank(a) - rank(b));
}

function head({ rule, outcome, severity }: Finding): Omit<FindingGroup, 'findings'> {
  return { rule, outcome, severity };
}

function rank({ outcome, severity }: FindingGroup): number {
  return OUTCOMES.indexOf(outcome) * SEVERITIES.length + SEVERITIES.indexOf(severity);
}

/** Rules that could not decide, or not all of it, with the reason: a person must look. */
export function withReasons(file: FileReport): readonly Assessment[] {
  return file.assessments.filter(({ reason }) => reason !== undefined);
}

export function counted(file: FileReport, outcome: Assessment['outcome']): readonly Assessment[] {
  return file.assessments.filter((assessment) => assessment.outcome === outcome);
}

/** `Sheet1!C4`, `column B`, `line 12`, `page 3`; empty for the file as a whole. */
export function placeWords({ sheet, table, row, column, a1, line, page, part }: Anchor): string {
  const cell =
    a1 ??
    (row !== undefined && column !== undefined
      ? `${columnLetters(column)}${row}`
      : row !== undefined
        ? `row ${row}`
        : column !== undefined
          ? `column ${columnLetters(column)}`
          : undefined);
  const inTable = table === undefined ? undefined : `table ${table}`;
  const words = [page === undefined ? undefined : `page ${page}`, inTable, cell];
  if (line !== undefined) words.push(`line ${line}`);
  const place = words.filter((word) => word !== undefined).join(', ');
  const inside = [sheet, place === '' ? undefined : place].filter((word) => word !== undefined).join('!');
  return inside === '' ? (part ?? '') : inside;
}
