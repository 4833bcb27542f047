import { constants } from 'node:fs';
import { access, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { PlaceTrouble } from '../../app/destinations/place-trouble';
import { errorCode } from '../files/error-code';

interface Allowed {
  /** The folder is one of these or lies in one; each may itself be reached by a link, which is the operator's. */
  readonly roots: readonly string[];
  /** The folder is not in here. */
  readonly dataFolder: string;
}

/** Why nothing can be put there now. Without `allowed`, any folder may be used that can be. */
export async function troubleOfFolder(folder: string, allowed?: Allowed): Promise<PlaceTrouble | undefined> {
  if (!isAbsolute(folder)) return 'not-absolute';
  // Before the disk is asked: who may choose a folder must not learn which others there are.
  const root = allowed?.roots.find((one) => isWithin(one, folder));
  if (allowed && root === undefined) return 'outside';
  try {
    const real = await realpath(folder);
    if (root !== undefined && real !== join(await realpath(root), relative(root, folder))) return 'linked';
    if (allowed && isWithin(await realpath(allowed.dataFolder), real)) return 'of-sluice';
    // With the dot, a file in the folder's place is refused as well.
    await access(`${folder}${sep}.`, constants.W_OK);
    return undefined;
  } catch (error) {
    const trouble = TROUBLES.get(errorCode(error) ?? '');
    if (!trouble) throw error;
    return trouble;
  }
}

const TROUBLES = new Map<string, PlaceTrouble>([
  ['ENOENT', 'absent'],
  ['ENAMETOOLONG', 'absent'],
  // A byte that no path has.
  ['ERR_INVALID_ARG_VALUE', 'absent'],
  ['ENOTDIR', 'no-folder'],
  ['ELOOP', 'linked'],
  ['EACCES', 'not-writable'],
  ['EPERM', 'not-writable'],
  ['EROFS', 'not-writable'],
]);

function isWithin(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
