import { manifestBytes, manifestDigest } from '../../releases/manifest-bytes';
import type { PackageBuilder, Signer } from '../../releases/releases.port';
import type { StoredPackage } from '../inventory.port';
import type { Facts } from './facts';
import type { Findings } from './findings';

interface Keepers {
  readonly packages: Pick<PackageBuilder, 'rehash'>;
  readonly signer: Pick<Signer, 'verify'>;
}

export async function checkPackages(
  stored: AsyncIterable<StoredPackage>,
  keepers: Keepers,
  facts: Facts,
  findings: Findings,
): Promise<void> {
  const seen = new Set<string>();
  for await (const release of stored) {
    seen.add(release.releaseId);
    await checkPackage(release, keepers, facts, findings);
  }
  for (const [releaseId, { package: sha256 }] of facts.packages) {
    if (!seen.has(releaseId))
      findings.beside(`release ${releaseId}: the audit knows it, but it is not stored. SHA-256 ${sha256}`);
  }
  findings.checked(seen.size, 'signed package');
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
