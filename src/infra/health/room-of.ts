import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import type { Room } from '../../app/health/installation.port';

/** Throws the system's error when nothing can be written there. */
export async function roomOf(folder: string): Promise<Room> {
  // With the dot, a file in the folder's place is refused as well.
  await access(`${folder}/.`, constants.W_OK);
  const { bavail, blocks, bsize } = await statfs(folder);
  return { freeBytes: bavail * bsize, bytes: blocks * bsize };
}
