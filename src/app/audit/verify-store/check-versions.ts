import { visibleText } from '../../../engine/report/visible-text';
import type { FileStore } from '../../submissions/file-store.port';
import type { StoredVersion } from '../inventory.port';
import type { Facts } from './facts';
import type { Findings } from './findings';

/** Every version's bytes are hashed again; those that many versions share, once. */
export async function checkVersions(
  versions: AsyncIterable<StoredVersion>,
  store: Pick<FileStore, 'rehash'>,
  { uploaded }: Facts,
  findings: Findings,
): Promise<void> {
  const stored = new Map<string, string>();
  let count = 0;
  for await (const { requestNumber, path, number, sha256 } of versions) {
    count += 1;
    const found = stored.get(sha256) ?? (await store.rehash(sha256)) ?? 'gone';
    stored.set(sha256, found);
    const name = `#${requestNumber} ${visibleText(path)}, version ${number}`;
    if (found === 'gone') findings.wrong(`${name}: its bytes are gone. SHA-256 ${sha256}`);
    else if (found !== sha256)
      findings.wrong(`${name}: its bytes were changed. SHA-256 ${sha256}, now ${found}`);
    if (!uploaded.has(sha256)) findings.beside(`${name}: the audit knows no upload of SHA-256 ${sha256}`);
  }
  findings.checked(count, 'stored file version');
}
