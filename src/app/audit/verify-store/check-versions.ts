import { visibleText } from '../../../engine/report/visible-text';
import type { FileStore } from '../../submissions/file-store.port';
import type { StoredVersion } from '../inventory.port';
import { againstAudit } from './against-audit';
import { keyOf, type Facts, type Upload } from './facts';
import type { Findings } from './findings';

/**
 * Every version's bytes are hashed again; those that many versions share, once. A digest counts only where the audit
 * has it: the bytes of another file, or of an older version, are whole too, and not what was uploaded here. Bytes that
 * the audit says were deleted may be gone, and need not where others have the same.
 *
 * @returns digests that a version still needs
 */
export async function checkVersions(
  versions: AsyncIterable<StoredVersion>,
  store: Pick<FileStore, 'rehash'>,
  facts: Facts,
  findings: Findings,
): Promise<ReadonlySet<string>> {
  const needed = new Set<string>();
  const stored = new Map<string, string>();
  const comparison = {
    said: facts.versions,
    keyOf,
    check: async (version: StoredVersion) => {
      const { sha256 } = version;
      if (!facts.deletions.has(version.id)) needed.add(sha256);
      const found = stored.get(sha256) ?? (await store.rehash(sha256)) ?? 'gone';
      stored.set(sha256, found);
      checkVersion(version, found, facts, findings);
    },
    missing: (_: string, { fileId, number, sha256 }: Upload) =>
      `file ${fileId}, version ${number}: the audit knows it, but not the tables. SHA-256 ${sha256}`,
    one: 'stored file version',
  };
  await againstAudit(versions, comparison, findings);
  return needed;
}

function checkVersion(version: StoredVersion, found: string, facts: Facts, findings: Findings): void {
  const { id, requestNumber, path, number, sha256, fileSha256 = sha256 } = version;
  const name = `#${requestNumber} ${visibleText(path)}, version ${number}`;
  const isDeleted = facts.deletions.get(id)?.sha256 === sha256;
  if (found === 'gone' && isDeleted) findings.deleted();
  else if (found === 'gone') findings.wrong(`${name}: its bytes are gone. SHA-256 ${sha256}`);
  else if (found !== sha256)
    findings.wrong(`${name}: its bytes were changed. SHA-256 ${sha256}, now ${found}`);
  if (facts.versions.get(keyOf(version))?.sha256 !== sha256)
    findings.beside(`${name}: the audit knows no such upload of SHA-256 ${sha256}`);
  if (fileSha256 !== sha256)
    findings.wrong(`${name}: the file names SHA-256 ${fileSha256} instead of ${sha256}`);
}
