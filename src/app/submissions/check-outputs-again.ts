import type { Stores } from '../unit-of-work.port';

/**
 * Evidence came, went or changed: what was undecided without it may be decided now. A check that has not begun will see
 * it, so that a folder of evidence orders no check a second time for each of its files.
 */
export async function checkOutputsAgain(
  { scans }: Pick<Stores, 'scans'>,
  requestId: string,
  at: Date,
): Promise<void> {
  await scans.orderAll(await scans.begunOutputs(requestId), at);
}
