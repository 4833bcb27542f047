import { relationsOf } from '../../engine/report/check-request';
import { findingsWithin, type Related } from '../../engine/report/related';
import type { Rulebook } from '../../engine/rulebook/book';
import { differencing } from '../../engine/rules/differencing';
import { recoverableSuppression } from '../../engine/rules/recoverable-suppression';
import type { Stores } from '../unit-of-work.port';
import type { FileCounts } from './ledger.port';

export interface ToCompare {
  readonly requestId: string;
  readonly projectId: string;
  readonly book: Rulebook;
}

/** The rules that hold tables against each other. */
const ACROSS_TABLES = [differencing, recoverableSuppression];

/** Beyond it a person sees enough, and a page can still be shown. */
const MOST_KEPT = 200;

/**
 * Holds the counts of a request's files against each other and against all that the project released. Done whenever the
 * last scan under way ends, when the request is handed in and when another one of the project is released, each time as a whole: files
 * come, go and change, and others are released.
 *
 * @returns the files that give more away than was known before
 */
export async function compareRequest(
  { ledger }: Stores,
  { requestId, projectId, book }: ToCompare,
): Promise<readonly FileCounts[]> {
  const files = await ledger.ofRequest(requestId);
  const tables = files.flatMap((file) => file.tables);
  const earlier = await ledger.released({ projectId, exceptRequestId: requestId, tables });
  const relations = relationsOf({ files: [], tables, earlier, book, rules: ACROSS_TABLES, version: '' });
  const worse: FileCounts[] = [];
  for (const file of files) {
    const related = relatedOf(file, findingsWithin(file.path, relations));
    if (JSON.stringify(related) === JSON.stringify(file.related)) continue;
    await ledger.relate(file.scanId, related);
    if (flaggedIn(related) > flaggedIn(file.related)) worse.push(file);
  }
  return worse;
}

function flaggedIn(related: Related | undefined): number {
  return related?.findings.filter(({ outcome }) => outcome === 'flagged').length ?? 0;
}

function relatedOf({ tables }: FileCounts, findings: Related['findings']): Related {
  const checked = tables.reduce((sum, { counts }) => sum + counts.length, 0);
  return { checked, findings: findings.slice(0, MOST_KEPT) };
}
