import { manifestBytes, manifestDigest } from '../../releases/manifest-bytes';
import type { PackageBuilder, Signer } from '../../releases/releases.port';
import type { StoredPackage } from '../inventory.port';
import { againstAudit } from './against-audit';
import type { Facts, PackageFact } from './facts';
import type { Findings } from './findings';

interface Keepers {
  readonly packages: Pick<PackageBuilder, 'rehash'>;
  readonly signer: Pick<Signer, 'verify'>;
}

/** A package is what its release sent, and its manifest is signed and says what the audit says. */
export function checkPackages(
  stored: AsyncIterable<StoredPackage>,
  keepers: Keepers,
  facts: Facts,
  findings: Findings,
): Promise<void> {
  const comparison = {
    said: facts.packages,
    keyOf: ({ releaseId }: StoredPackage) => releaseId,
    check: (release: StoredPackage) => checkPackage(release, keepers, facts, findings),
    missing: (releaseId: string, { package: sha256 }: PackageFact) =>
      `release ${releaseId}: the audit knows it, but it is not stored. SHA-256 ${sha256}`,
    one: 'signed package',
  };
  return againstAudit(stored, comparison, findings);
}

async function checkPackage(
  { releaseId, requestNumber, manifest, signature, packageSha256 }: StoredPackage,
  { packages, signer }: Keepers,
  facts: Facts,
  findings: Findings,
): Promise<void> {
  const name = `#${requestNumber} package`;
  const found = (await packages.rehash(packageSha256)) ?? 'gone';
  const isDeleted = facts.deletions.get(releaseId)?.sha256 === packageSha256;
  if (found === 'gone' && isDeleted) findings.deleted();
  else if (found === 'gone') findings.wrong(`${name} is gone. SHA-256 ${packageSha256}`);
  else if (found !== packageSha256)
    findings.wrong(`${name} was changed. SHA-256 ${packageSha256}, now ${found}`);
  if (!(await signer.verify(manifestBytes(manifest), signature)))
    findings.wrong(`${name}: the signature of its manifest does not hold (key ${signature.keyId}).`);
  const said = facts.packages.get(releaseId);
  if (said?.package !== packageSha256 || said.manifest !== manifestDigest(manifest))
    findings.beside(`${name}: the audit knows no such package of SHA-256 ${packageSha256}`);
}
