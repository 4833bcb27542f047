import { placeOf, type Anchor } from '../model/anchor';
import { compareText } from './finding-order';
import type { Assessment, FileReport, FileVerdict, Outcome } from './report';

/** The report of an archive with those of its entries, however deep: its verdict is the worst of them all. */
export function withEntries(archive: FileReport, entries: readonly FileReport[]): FileReport {
  if (entries.length === 0) return archive;
  const sorted = [...entries].sort((a, b) => compareText(a.path, b.path));
  return { ...archive, verdict: worst(archive.verdict, entries), entries: sorted };
}

function worst(own: FileVerdict, entries: readonly FileReport[]): FileVerdict {
  const all = new Set([own, ...entries.map(({ verdict }) => verdict)]);
  if (all.has('flagged')) return 'flagged';
  return all.has('unsure') || all.has('unreadable') ? 'unsure' : own;
}

/** A file's report and those of the files in it, each by itself, as they stand in the report of a request. */
export function flattened({ entries = [], ...own }: FileReport): readonly FileReport[] {
  return [own, ...entries];
}

/**
 * One report of a file with all that lies in it, for who looks at it as one thing: places in an entry begin with the
 * entry's path in the archive, as they do in other files in files.
 */
export function asOneFile(report: FileReport): FileReport {
  const { entries = [], ...own } = report;
  if (entries.length === 0) return report;
  const inside = entries.map((entry) => ({ entry, part: entry.path.slice(own.path.length + INTO.length) }));
  return {
    ...own,
    tables: [
      ...own.tables,
      ...inside.flatMap(({ entry, part }) =>
        entry.tables.map((table) => ({
          ...table,
          ...placeOf(moved(table, part)),
          id: `${part}${INTO}${table.id}`,
        })),
      ),
    ],
    findings: [
      ...own.findings,
      ...inside.flatMap(({ entry, part }) =>
        entry.findings.map((finding) => ({ ...finding, anchor: moved(finding.anchor, part) })),
      ),
    ],
    assessments: own.assessments.map((assessment) => joined(assessment, entries)),
  };
}

const INTO = '!/';

function moved(place: Anchor, into: string): Anchor {
  return { ...place, part: place.part === undefined ? into : `${into}${INTO}${place.part}` };
}

const FROM_BEST: readonly Outcome[] = ['not-applicable', 'passed', 'unsure', 'flagged'];

function joined(own: Assessment, entries: readonly FileReport[]): Assessment {
  const all = [
    own,
    ...entries.flatMap(({ assessments }) => assessments.filter(({ rule }) => rule === own.rule)),
  ];
  const outcome = FROM_BEST[Math.max(...all.map((one) => FROM_BEST.indexOf(one.outcome)))] ?? own.outcome;
  const reason = all.find((one) => one.reason !== undefined)?.reason;
  const checked = all.reduce((sum, one) => sum + one.checked, 0);
  return { rule: own.rule, outcome, checked, ...(reason === undefined ? {} : { reason }) };
}
