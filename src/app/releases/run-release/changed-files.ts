import type { FileStore } from '../../submissions/file-store.port';
import type { OutputFile } from '../../submissions/request';
import { decideFile, filesAskedFor } from '../../reviews/file-decision';
import type { DueRelease } from './due-release';

export interface ChangedFile {
  readonly file: OutputFile;
  /** Digest of what is stored now; `gone` when nothing is. */
  readonly found: string;
}

/**
 * Files whose stored bytes are not the ones that were reviewed. A vote names the digest it was cast on, so a row that
 * was given another approved file's digest has no approval left and is found too.
 */
export async function changedFiles(
  { request, policy }: Pick<DueRelease, 'request' | 'policy'>,
  store: Pick<FileStore, 'rehash'>,
): Promise<readonly ChangedFile[]> {
  const changed: ChangedFile[] = [];
  for (const file of filesAskedFor(request)) {
    const { sha256 } = file.current;
    const found = (await store.rehash(sha256)) ?? 'gone';
    const isApproved = decideFile(request, file, policy) === 'approved';
    if (found !== sha256 || !isApproved) changed.push({ file, found });
  }
  return changed;
}
