import type { FileOfRequest } from './define-rule';

/** Paths named by one finding; a request of 100,000 files needs no list of them. */
const PATHS_KEPT = 100;

export function firstPaths(files: readonly FileOfRequest[]): { readonly path: string }[] {
  return files.slice(0, PATHS_KEPT).map(({ path }) => ({ path }));
}

/** Between an archive and its entry. */
const INTO = '!/';

/** What a person has to look at: the entries of an archive instead of the archive that holds them. */
export function filesToReview(files: readonly FileOfRequest[]): readonly FileOfRequest[] {
  const archives = new Set(files.flatMap(({ path }) => archivesOf(path)));
  return files.filter(({ path }) => !archives.has(path));
}

function archivesOf(path: string): string[] {
  const found: string[] = [];
  for (let at = path.indexOf(INTO); at !== -1; at = path.indexOf(INTO, at + 1)) found.push(path.slice(0, at));
  return found;
}
