import { findingsFlagged, type Related } from '../../engine/report/related';
import type { Rulebook } from '../../engine/rulebook/book';
import type { Stores } from '../unit-of-work.port';
import type { FileCounts } from './ledger.port';
import { relatedOf } from './not-compared';
import type { FilesToRelate } from './relate-files';

export interface ToCompare {
  readonly requestId: string;
  readonly projectId: string;
  readonly book: Rulebook;
}

/** What was compared, as text, and what came of it; undefined where it came to no end. */
export interface Compared {
  readonly asked: string;
  readonly related: ReadonlyMap<string, Related> | undefined;
}

/** Thrown in a transaction that needs what came of comparing these. */
export class NotCompared extends Error {
  constructor(
    readonly files: FilesToRelate,
    readonly asked: string,
  ) {
    super('These files were not compared yet.');
  }
}

/**
 * Keeps what a request's files give away together and with all that the project released. Done whenever the last scan
 * under way ends, when the request is handed in and when another one of the project is released, each time as a whole:
 * files come, go and change, and others are released.
 *
 * @returns the files that give more away than was known before
 * @throws NotCompared where others were compared than those that are there now; see `writeCompared`
 */
export async function compareRequest(
  { ledger }: Stores,
  { requestId, projectId, book }: ToCompare,
  compared: Compared | undefined,
): Promise<readonly FileCounts[]> {
  const files = await ledger.ofRequest(requestId);
  const tables = files.flatMap((file) => file.tables);
  const earlier = await ledger.released({ projectId, exceptRequestId: requestId, tables });
  const toRelate = { files: files.map((file) => ({ path: file.path, tables: file.tables })), earlier, book };
  const asked = JSON.stringify({ ...toRelate, book: book.sha256 });
  if (asked !== compared?.asked) throw new NotCompared(toRelate, asked);
  const worse: FileCounts[] = [];
  for (const file of files) {
    const related = relatedOf(file, compared.related);
    if (JSON.stringify(related) === JSON.stringify(file.related)) continue;
    await ledger.relate(file.scanId, related);
    if (flaggedIn(related) > flaggedIn(file.related)) worse.push(file);
  }
  return worse;
}

function flaggedIn(related: Related | undefined): number {
  return related ? findingsFlagged(related.findings).length : 0;
}
