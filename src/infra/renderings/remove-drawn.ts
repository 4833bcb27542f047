import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const DIGEST = /^[0-9a-f]{64}$/;

/** Whatever was drawn of these bytes in this folder: names are the digest, a dot, and what it was taken for. */
export async function removeDrawn(folder: string, sha256: string): Promise<void> {
  if (!DIGEST.test(sha256)) return;
  for (const name of await readdir(folder))
    if (name.startsWith(`${sha256}.`)) await rm(join(folder, name), { force: true });
}
