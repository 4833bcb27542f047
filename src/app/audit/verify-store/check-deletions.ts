import { visibleText } from '../../../engine/report/visible-text';
import type { PackageBuilder } from '../../releases/releases.port';
import type { FileStore } from '../../submissions/file-store.port';
import type { StoredDeletion } from '../inventory.port';
import type { Facts } from './facts';
import type { Findings } from './findings';

interface Keepers {
  readonly files: Pick<FileStore, 'rehash'>;
  readonly packages: Pick<PackageBuilder, 'rehash'>;
}

/**
 * A certificate says what an event of the chain says, and the bytes are gone unless somebody else still needs the same.
 *
 * @param needed digests of versions that are not deleted
 */
export async function checkDeletions(
  deletions: AsyncIterable<StoredDeletion>,
  keepers: Keepers,
  needed: ReadonlySet<string>,
  facts: Facts,
  findings: Findings,
): Promise<void> {
  const waiting = new Set(needed);
  const certificates: StoredDeletion[] = [];
  for await (const deletion of deletions) {
    if (deletion.deletedAt) certificates.push(deletion);
    else waiting.add(deletion.sha256);
  }
  for (const certificate of certificates) {
    checkCertificate(certificate, facts, findings);
    if (!waiting.has(certificate.sha256)) await checkGone(certificate, keepers, findings);
  }
  const seen = new Set(certificates.map(({ id }) => id));
  for (const [id, { sha256 }] of facts.deletions)
    if (!seen.has(id))
      findings.beside(
        `deletion of ${id}: the audit knows it, but there is no certificate. SHA-256 ${sha256}`,
      );
  findings.checked(certificates.length, 'certificate of deletion', 'certificates of deletion');
}

function checkCertificate(certificate: StoredDeletion, facts: Facts, findings: Findings): void {
  const { id, sha256, bytes, rule, dueAt } = certificate;
  const said = facts.deletions.get(id);
  const isSaid =
    said?.sha256 === sha256 &&
    said.bytes === bytes &&
    said.rule === rule &&
    said.dueAt === dueAt.toISOString();
  if (!isSaid) findings.beside(`${nameOf(certificate)}: the audit knows no such deletion. SHA-256 ${sha256}`);
}

async function checkGone(
  certificate: StoredDeletion,
  { files, packages }: Keepers,
  findings: Findings,
): Promise<void> {
  const { what, sha256, isUnderWay } = certificate;
  const store = what === 'package' ? packages : files;
  if (isUnderWay || (await store.rehash(sha256)) === undefined) return;
  findings.wrong(`${nameOf(certificate)}: its bytes are still there. SHA-256 ${sha256}`);
}

function nameOf({ requestNumber, path }: StoredDeletion): string {
  return `#${requestNumber} certificate for ${visibleText(path)}`;
}
