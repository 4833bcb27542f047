import { isSamePlace, type Place } from '../../engine/model/anchor';
import type { Finding, TableReport } from '../../engine/report/report';

/** One thing to do that takes away some findings: everything in one table of records, in one row, in one column, or in one place. */
export interface Fix {
  readonly remedy: string;
  readonly findings: readonly [Finding, ...Finding[]];
  /** What they have in common; `place`: nothing but themselves. */
  readonly line: 'row' | 'column' | 'place' | 'records';
}

/**
 * As few changes as take away all that was flagged. Findings with one remedy are covered by whole rows and columns, each time
 * by the line that has most of those that are left (greedy set cover; Chvátal 1979): a row of five small counts is one
 * category to merge, and not five cells to hide. Records go as a whole, with all that was found in them. The smallest set of
 * a kind comes first.
 */
export function fewestChanges(
  findings: readonly Finding[],
  tables: readonly TableOfFindings[],
): readonly Fix[] {
  const all = findings.filter(({ outcome }) => outcome === 'flagged');
  const records = all.flatMap((finding) => withTheirRecords(finding, all, tables) ?? []);
  const gone = new Set(records.flatMap((fix) => fix.findings));
  const flagged = all.filter((finding) => !gone.has(finding));
  const remedies = [...new Set(flagged.map(({ remedy }) => remedy))];
  const sets = remedies.map((remedy) => coveredByLines(flagged.filter((one) => one.remedy === remedy)));
  return [...records, ...sets.sort((a, b) => a.length - b.length).flat()];
}

type TableOfFindings = Place & Pick<TableReport, 'kind' | 'range'>;

/** What goes with the records that a finding is about. @returns undefined where it is about none, or nobody knows which */
function withTheirRecords(
  finding: Finding,
  all: readonly Finding[],
  tables: readonly TableOfFindings[],
): Fix | undefined {
  if (finding.rule !== 'row-level-data') return undefined;
  const { anchor } = finding;
  const beside = tables.filter((table) => isSamePlace(table, anchor));
  const table = beside.find((one) => one.kind === 'microdata' && isInLines(anchor.line, one.range));
  // In a sheet nothing says which of two tables a finding is about.
  if (!table || (anchor.line === undefined && beside.length > 1)) return undefined;
  const along = all.filter(
    (other) =>
      other !== finding &&
      isSamePlace(other.anchor, anchor) &&
      isInLines(other.anchor.line, table.range) &&
      isOfTable(other),
  );
  return { remedy: finding.remedy, findings: [finding, ...along], line: 'records' };
}

/** Others about a whole sheet or file may be about its name or size. */
function isOfTable({ rule, anchor: { row, column, line } }: Finding): boolean {
  return rule === 'unique-combination' || [row, column, line].some((at) => at !== undefined);
}

/** `L3:L19` are lines of a text; findings of other tables have no line. */
function isInLines(line: number | undefined, range: string): boolean {
  const [, first, last] = /^L(\d+):L(\d+)$/.exec(range) ?? [];
  if (line === undefined) return first === undefined;
  return Number(first) <= line && line <= Number(last);
}

function coveredByLines(findings: readonly Finding[]): readonly Fix[] {
  const fixes: Fix[] = [];
  let left = findings;
  for (let group = largestOf(left); group; group = largestOf(left)) {
    const [line, together] = group;
    const isRow = linesOf(together[0]).row === line;
    fixes.push({
      remedy: together[0].remedy,
      findings: together,
      line: together.length === 1 ? 'place' : isRow ? 'row' : 'column',
    });
    const done = new Set<Finding>(together);
    left = left.filter((finding) => !done.has(finding));
  }
  return fixes;
}

type Group = readonly [line: string, findings: [Finding, ...Finding[]]];

/** The line in which most of them stand; of equal ones that which comes first, rows before columns. */
function largestOf(findings: readonly Finding[]): Group | undefined {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { row, column } = linesOf(finding);
    for (const line of new Set([row, column])) {
      const group = groups.get(line);
      if (group) group.push(finding);
      else groups.set(line, [finding]);
    }
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length)[0];
}

/** Findings that have no row or no column stand for themselves there. */
function linesOf({ anchor }: Finding): { row: string; column: string } {
  const { sheet, table, part, page, row, column, line } = anchor;
  const place = JSON.stringify([sheet, table, part, page, line]);
  const own = `${place} ${row ?? ''} ${column ?? ''}`;
  const isCell = row !== undefined && column !== undefined;
  return { row: isCell ? `${place} row ${row}` : own, column: isCell ? `${place} column ${column}` : own };
}
