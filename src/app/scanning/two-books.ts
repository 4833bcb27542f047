import { asOneFile } from '../../engine/report/entries';
import type { FileReport, Finding } from '../../engine/report/report';

/** What two rulebooks say of the same bytes. */
export interface TwoBooks {
  readonly was: FileReport;
  /** Absent until that check is done. */
  readonly now?: FileReport;
  /** Findings that only the other book gives; those of the request's own that it does not give any more. */
  readonly added: readonly Finding[];
  readonly gone: readonly Finding[];
}

export function compareBooks(before: FileReport, after: FileReport | undefined): TwoBooks {
  const was = asOneFile(before);
  if (!after) return { was, added: [], gone: [] };
  const now = asOneFile(after);
  return { was, now, added: notIn(now, was), gone: notIn(was, now) };
}

/** By rule, outcome and place, not by its words: a finding that names another threshold is the same finding. */
function notIn({ findings }: FileReport, other: FileReport): readonly Finding[] {
  const known = new Set(other.findings.map(naming));
  return findings.filter((finding) => !known.has(naming(finding)));
}

function naming({ rule, outcome, anchor }: Finding): string {
  return JSON.stringify([rule, outcome, anchor]);
}
