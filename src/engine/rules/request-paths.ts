import type { FileOfRequest } from './define-rule';

/** Paths named by one finding; a request of 100,000 files needs no list of them. */
const PATHS_KEPT = 100;

export function firstPaths(files: readonly FileOfRequest[]): { readonly path: string }[] {
  return files.slice(0, PATHS_KEPT).map(({ path }) => ({ path }));
}
