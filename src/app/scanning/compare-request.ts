import { findingsFlagged, type Related } from '../../engine/report/related';
import type { Rulebook } from '../../engine/rulebook/book';
import type { Stores } from '../unit-of-work.port';
import type { FileCounts } from './ledger.port';
import { relateFiles } from './relate-files';

export interface ToCompare {
  readonly requestId: string;
  readonly projectId: string;
  readonly book: Rulebook;
}

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
  const found = relateFiles({ files, earlier, book });
  const worse: FileCounts[] = [];
  for (const file of files) {
    const related = found.get(file.path);
    if (!related || JSON.stringify(related) === JSON.stringify(file.related)) continue;
    await ledger.relate(file.scanId, related);
    if (flaggedIn(related) > flaggedIn(file.related)) worse.push(file);
  }
  return worse;
}

function flaggedIn(related: Related | undefined): number {
  return related ? findingsFlagged(related.findings).length : 0;
}
