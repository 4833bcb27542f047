import type { RuleId } from '../rules/rule-ids';
import type { AcroReport } from './acro-results';
import type { Excerpt } from './excerpts';
import { counted, findingGroups, placeWords, withReasons, type FindingGroup } from './finding-groups';
import type { FileReport, FileVerdict, Finding, Report } from './report';
import { quote } from './quote';
import { paint, type Colour } from './terminal-colours';
import { columnName } from './column-name';
import { cutTo, visibleText } from './visible-text';

export interface TextFormat {
  readonly colour: boolean;
  readonly titleOf: (rule: RuleId) => string;
  readonly excerptOf: (file: FileReport, finding: Finding) => Excerpt | undefined;
}

/** Places of one rule that are printed for a file; the JSON report has all of them. */
export const PLACES_PRINTED = 25;

const NAME_WIDTH = 40;

const VERDICTS: Record<
  FileVerdict,
  { readonly words: string; readonly colour: Colour; readonly mark: string }
> = {
  flagged: { words: 'flagged', colour: 'red', mark: '✗' },
  unsure: { words: 'a person must look', colour: 'yellow', mark: '?' },
  passed: { words: 'passed', colour: 'green', mark: '✓' },
  unreadable: { words: 'could not be read', colour: 'yellow', mark: '?' },
};

/** The report for a terminal: by file, by rule, each place with its row and a caret under the cell. */
export function formatText(report: Report, format: TextFormat): string {
  const sections = [
    ...report.files.map((file) => fileSection(file, format)),
    relations(report, format),
    summary(report, format),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function fileSection(file: FileReport, format: TextFormat): string[] {
  const { words, colour, mark } = VERDICTS[file.verdict];
  const name = paint('bold', visibleText(file.path), format);
  const facts = paint('dim', `${file.format}, ${file.bytes} bytes`, format);
  return [
    `${paint(colour, mark, format)} ${name}  ${facts}  ${paint(colour, words, format)}`,
    ...(file.acro ?? []).map((said) => `  ${acroLine(said)}`),
    ...findingGroups(file.findings).flatMap((group) => ['', ...groupLines(group, file, format)]),
    ...undecidedLines(file, format),
    ...passedLine(file, format),
  ];
}

function acroLine({ output, status, summary, exception }: AcroReport): string {
  const asked = exception === undefined ? '' : ` The researcher asks for an exception: ${exception}`;
  return visibleText(`ACRO on ${output}: ${summary === '' ? status : summary}.${asked}`);
}

function groupLines(group: FindingGroup, file: FileReport, format: TextFormat): string[] {
  const { rule, outcome, severity, findings } = group;
  const { colour } = VERDICTS[outcome];
  const places = findings.length === 1 ? '' : paint('dim', `  ${findings.length} places`, format);
  const printed = findings.slice(0, PLACES_PRINTED);
  const left = findings.length - printed.length;
  return [
    `  ${paint(colour, rule, format)}  ${format.titleOf(rule)} ${paint('dim', `(${outcome}, ${severity})`, format)}${places}`,
    ...printed.flatMap((finding, index) => findingLines(finding, printed[index + 1], file, format)),
    ...(left > 0 ? [paint('dim', `    … and ${left} more: --format json lists all`, format)] : []),
  ];
}

function findingLines(
  finding: Finding,
  next: Finding | undefined,
  file: FileReport,
  format: TextFormat,
): string[] {
  const place = placeWords(finding.anchor);
  const excerpt = format.excerptOf(file, finding);
  const name = columnName(file, finding.anchor);
  const column = name === undefined ? '' : ` ${paint('dim', cutTo(visibleText(name), NAME_WIDTH), format)}`;
  const head = place === '' ? '' : `${paint('bold', visibleText(place), format)}${column}: `;
  const lines = [`    ${head}${visibleText(finding.message)}`];
  if (excerpt) lines.push(...quote(excerpt, finding.anchor, format).map((line) => `      ${line}`));
  // The same advice for place after place is said once, after the last of them.
  if (finding.remedy !== next?.remedy)
    lines.push(`    ${paint('green', 'Fix:', format)} ${visibleText(finding.remedy)}`);
  return lines;
}

function undecidedLines(file: FileReport, format: TextFormat): string[] {
  const byReason = new Map<string, RuleId[]>();
  for (const { rule, reason = '' } of withReasons(file))
    byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  if (byReason.size === 0) return [];
  const lines = [...byReason].map(([reason, rules]) => `    ${visibleText(reason)} (${rules.join(', ')})`);
  return ['', `  ${paint('yellow', 'Not fully decided', format)}`, ...lines];
}

function passedLine(file: FileReport, format: TextFormat): string[] {
  const passed = counted(file, 'passed').length;
  const nothing = counted(file, 'not-applicable').length;
  if (passed + nothing === 0) return [];
  return ['', paint('dim', `  ${passed} rules passed; ${nothing} found nothing of their kind.`, format)];
}

function relations(report: Report, format: TextFormat): string[] {
  return report.relations.flatMap((relation) => {
    const { colour, mark } = VERDICTS[relation.outcome];
    return [
      `${paint(colour, mark, format)} ${paint('bold', 'All files together', format)}  ${paint(colour, relation.rule, format)}`,
      `    ${visibleText(relation.message)}`,
      `    ${paint('green', 'Fix:', format)} ${visibleText(relation.remedy)}`,
    ];
  });
}

const WORST_FIRST = ['flagged', 'unsure', 'passed', 'unreadable'] as const satisfies readonly FileVerdict[];

function summary(report: Report, format: TextFormat): string[] {
  const count = (verdict: FileVerdict) => report.files.filter((file) => file.verdict === verdict).length;
  const parts = WORST_FIRST.filter((verdict) => count(verdict) > 0).map(
    (verdict) => `${count(verdict)} ${verdict}`,
  );
  const { id, version, sha256 } = report.rulebook;
  const { colour, words } = VERDICTS[report.verdict];
  const notChecked = report.notChecked ?? [];
  return [
    `${paint(colour, words, format)}: ${report.files.length === 1 ? '1 file' : `${report.files.length} files`} (${parts.join(', ')})`,
    paint('dim', `Rulebook ${id} ${version}, ${sha256.slice(0, 12)}; sluice ${report.tool.version}`, format),
    ...(notChecked.length > 0
      ? [
          paint(
            'dim',
            `Not checked, because this version does not have these rules yet: ${notChecked.join(', ')}`,
            format,
          ),
        ]
      : []),
  ];
}
