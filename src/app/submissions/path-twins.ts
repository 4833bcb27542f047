import { type Refusal, refuse } from '../refusals';
import type { Stores } from '../unit-of-work.port';

/**
 * Two names that are one where the package is unpacked: Windows and macOS tell no letters by case or by how their
 * accent is written, and nothing is both a file and a folder. One of them would overwrite the other, unseen.
 *
 * @throws Refusal `duplicate`; the same name again is left to the database, which also refuses it at once
 */
export async function mustStandApart(
  { requests }: Pick<Stores, 'requests'>,
  requestId: string,
  path: string,
): Promise<void> {
  const twin = await requests.pathInPlaceOf(requestId, path);
  if (twin === undefined) return;
  throw refuse.duplicate(
    `${path} and ${twin} would be in each other’s place where the package is unpacked.`,
    'Rename one of them and send it again.',
  );
}

export function pathTaken(path: string): Refusal {
  return refuse.duplicate(
    `This request has a file ${path} already.`,
    'Replace that file, or rename this one.',
  );
}

/** Equal for two names that are one on some system. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
