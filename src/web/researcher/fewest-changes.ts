import type { Finding } from '../../engine/report/report';

/** One thing to do that takes away some findings: everything in one row, in one column, or in one place. */
export interface Fix {
  readonly remedy: string;
  readonly findings: readonly [Finding, ...Finding[]];
  /** What they have in common; `place`: nothing but themselves. */
  readonly line: 'row' | 'column' | 'place';
}

/**
 * As few changes as take away all that was flagged. Findings with one remedy are covered by whole rows and columns, each time
 * by the line that has most of those that are left (greedy set cover; Chvátal 1979): a row of five small counts is one
 * category to merge, and not five cells to hide. The smallest set of a kind comes first.
 */
export function fewestChanges(findings: readonly Finding[]): readonly Fix[] {
  const flagged = findings.filter(({ outcome }) => outcome === 'flagged');
  const remedies = [...new Set(flagged.map(({ remedy }) => remedy))];
  const sets = remedies.map((remedy) => coveredByLines(flagged.filter((one) => one.remedy === remedy)));
  return sets.sort((a, b) => a.length - b.length).flat();
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
