import type { Stores } from '../unit-of-work.port';
import type { ReleaseRequest } from './request';

/** Evidence came, went or changed: what was undecided without it may be decided now. */
export async function checkOutputsAgain(
  { scans }: Pick<Stores, 'scans'>,
  { files }: Pick<ReleaseRequest, 'files'>,
  at: Date,
): Promise<void> {
  for (const file of files) {
    if (file.kind === 'output' && !file.withdrawn) await scans.order(file.id, at);
  }
}
