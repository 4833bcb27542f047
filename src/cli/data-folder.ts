import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Makes the folder with all above it, and proves that it takes files. Each folder is made by itself: where the system
 * says of a folder whose parent is there that it is not, as `/proc` does, Node's `recursive` tries for ever.
 *
 * @throws the system's error, with the path that it is about
 */
export function prepareDataFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  for (const each of missing) makeUnlessThere(each);
  const probe = join(folder, `.writable-${process.pid}`);
  writeFileSync(probe, '');
  rmSync(probe);
}

/** Another Sluice may start at the same time. */
function makeUnlessThere(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}
