import type { EntityManager } from 'typeorm';
import { OUT } from '../../app/workflow/words';

/** Reports say which cells were found, and quote them. */
const REPORTS = `UPDATE file_report SET report = '' WHERE report <> '' AND sha256 IN (
  SELECT report_sha256 FROM scan WHERE sha256 = $1 UNION SELECT report_sha256 FROM recheck WHERE sha256 = $1)`;

const RELATED = 'UPDATE scan SET related = NULL WHERE sha256 = $1 AND related IS NOT NULL';

/** Sets of counts that were found in these bytes and never went out; what went out is known outside. */
const UNRELEASED_SETS = `(SELECT published_id FROM scan WHERE sha256 = $1 AND published_id IS NOT NULL
  EXCEPT SELECT scan.published_id FROM scan JOIN output_file file ON file.id = scan.file_id
    JOIN request ON request.id = file.request_id
  WHERE scan.published_id IN (SELECT published_id FROM scan WHERE sha256 = $1)
    AND scan.is_current AND file.kind = 'output' AND NOT file.withdrawn
    AND file.continued_in IS NULL AND request.state IN (${OUT.map((state) => `'${state}'`).join(', ')}))`;

/** What Sluice read out of bytes that are gone. Verdicts, and how often each rule found something, stay. */
export async function forgetBytes(manager: EntityManager, sha256: string): Promise<void> {
  for (const table of ['published_count', 'published_table'])
    await manager.query(`DELETE FROM ${table} WHERE set_id IN ${UNRELEASED_SETS}`, [sha256]);
  await manager.query(RELATED, [sha256]);
  await manager.query(REPORTS, [sha256]);
}

/** The same of a file that left its draft: its checks are gone, and what only they had goes too. */
export async function forgetScans(
  manager: EntityManager,
  scans: readonly { readonly reportSha256: string | null; readonly publishedId: string | null }[],
): Promise<void> {
  for (const { reportSha256, publishedId } of scans) {
    if (reportSha256 !== null)
      await manager.query(
        `UPDATE file_report SET report = '' WHERE sha256 = $1 AND report <> ''
           AND NOT EXISTS (SELECT 1 FROM scan WHERE report_sha256 = $1)
           AND NOT EXISTS (SELECT 1 FROM recheck WHERE report_sha256 = $1)`,
        [reportSha256],
      );
    if (publishedId === null) continue;
    for (const table of ['published_count', 'published_table'])
      await manager.query(
        `DELETE FROM ${table} WHERE set_id = $1 AND NOT EXISTS (SELECT 1 FROM scan WHERE published_id = $1)`,
        [publishedId],
      );
  }
}
