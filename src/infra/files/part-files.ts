import { randomUUID } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { errorCode } from './error-code';

const PART = /^(.+)~(\d+)~[0-9a-f-]{36}\.part$/;
/** The process of another machine that shares the folder cannot be asked; nobody writes one file for so long. */
const FORGOTTEN_MS = 24 * 60 * 60 * 1000;

/** A name for a file that is being written, which says who writes it. */
export function newPartName(): string {
  return `${hostname()}~${process.pid}~${randomUUID()}.part`;
}

/**
 * Removes what killed processes left half written, and nothing that is still being written: the server may be
 * receiving files while a command of the CLI starts. Returns how many files went.
 */
export async function sweepParts(folder: string): Promise<number> {
  let swept = 0;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (!(await isLeftOver(name, path))) continue;
    await rm(path, { force: true });
    swept += 1;
  }
  return swept;
}

async function isLeftOver(name: string, path: string): Promise<boolean> {
  const [, host, pid] = PART.exec(name) ?? [];
  if (host === undefined || pid === undefined) return false;
  const stats = await stat(path).catch(() => undefined); // renamed or removed meanwhile: not left over
  if (!stats) return false;
  if (Date.now() - stats.mtimeMs > FORGOTTEN_MS) return true;
  if (host !== hostname()) return false;
  // In a container every life of the server has the same number.
  if (Number(pid) === process.pid) return stats.mtimeMs < performance.timeOrigin;
  return !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
