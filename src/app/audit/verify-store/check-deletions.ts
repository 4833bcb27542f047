import { visibleText } from '../../../engine/report/visible-text';
import type { PackageBuilder } from '../../releases/releases.port';
import type { FileStore } from '../../submissions/file-store.port';
import type { StoredDeletion } from '../inventory.port';
import { againstAudit } from './against-audit';
import type { DeletionFact, Facts } from './facts';
import type { Findings } from './findings';

interface Keepers {
  readonly files: Pick<FileStore, 'rehash'>;
  readonly packages: Pick<PackageBuilder, 'rehash'>;
}

/**
 * A certificate says what an event of the chain says, and the bytes are gone unless somebody else still needs the same.
 *
 * @param needed digests of versions that are not deleted, and of what waits to be
 */
export function checkDeletions(
  deletions: AsyncIterable<StoredDeletion>,
  keepers: Keepers,
  needed: ReadonlySet<string>,
  facts: Facts,
  findings: Findings,
): Promise<void> {
  const comparison = {
    said: facts.deletions,
    keyOf: ({ id }: StoredDeletion) => id,
    check: async (certificate: StoredDeletion, said?: DeletionFact) => {
      checkCertificate(certificate, said, findings);
      if (!needed.has(certificate.sha256)) await checkGone(certificate, keepers, findings);
    },
    missing: (id: string, { sha256 }: DeletionFact) =>
      `deletion of ${id}: the audit knows it, but there is no certificate. SHA-256 ${sha256}`,
    ...{ one: 'certificate of deletion', many: 'certificates of deletion' },
  };
  return againstAudit(deletions, comparison, findings);
}

function checkCertificate(
  certificate: StoredDeletion,
  said: DeletionFact | undefined,
  findings: Findings,
): void {
  const { sha256 } = certificate;
  const name = nameOf(certificate);
  if (said?.sha256 !== sha256)
    findings.beside(`${name}: the audit knows no such deletion. SHA-256 ${sha256}`);
  else if (!saysTheSame(certificate, said))
    findings.beside(`${name} was changed: the audit says other things of the deletion. SHA-256 ${sha256}`);
}

function saysTheSame(certificate: StoredDeletion, said: DeletionFact): boolean {
  const { what, requestId, fileId = '', path, bytes, rule, dueAt, isShared } = certificate;
  return (
    said.what === what &&
    said.requestId === requestId &&
    said.fileId === fileId &&
    (said.path === '' || said.path === path) &&
    said.bytes === bytes &&
    said.rule === rule &&
    said.dueAt === dueAt.toISOString() &&
    said.isShared === isShared
  );
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
