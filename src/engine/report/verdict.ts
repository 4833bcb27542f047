import type { Assessment, FileReport, FileVerdict, Finding, Relation, RequestVerdict } from './report';

export interface Read {
  /** Anything of the file was read. */
  readonly some: boolean;
  /** A part of it was not. */
  readonly partMissing: boolean;
}

/** `REPORT.md`: flagged if any finding is, else unsure if anything is undecided or unread, else passed. */
export function fileVerdict(
  findings: readonly Finding[],
  assessments: readonly Assessment[],
  read: Read,
): FileVerdict {
  if (findings.some(({ outcome }) => outcome === 'flagged')) return 'flagged';
  if (read.partMissing && !read.some) return 'unreadable';
  const undecided = findings.length > 0 || assessments.some(({ outcome }) => outcome === 'unsure');
  return undecided || read.partMissing ? 'unsure' : 'passed';
}

/** The worst of its files and relations; `unreadable` counts as `unsure`. */
export function requestVerdict(files: readonly FileReport[], relations: readonly Relation[]): RequestVerdict {
  const all = [...files.map(({ verdict }) => verdict), ...relations.map(({ outcome }) => outcome)];
  if (all.includes('flagged')) return 'flagged';
  return all.some((verdict) => verdict !== 'passed') ? 'unsure' : 'passed';
}
