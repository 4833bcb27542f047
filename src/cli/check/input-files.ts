import { lstatSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { UsageError } from '../command';

export interface InputFile {
  /** Where it lies. */
  readonly location: string;
  /** As the report names it: relative to the folder given, or its last part. */
  readonly path: string;
  /** A link, device or pipe: named in the report, never read through. */
  readonly special: boolean;
}

/**
 * The files that the paths of one call name, sorted by path. Folders are walked whole, hidden files included: what is
 * there would be released.
 *
 * @throws UsageError when a path does not exist
 */
export function inputFiles(paths: readonly string[], cwd: string): InputFile[] {
  const files = new Map<string, InputFile>();
  for (const given of paths) {
    const root = resolve(cwd, given);
    for (const file of filesUnder(root, given)) {
      // The same name out of two places of one call: said as given, so that each has a path of its own.
      const path = files.get(file.path)?.location === file.location ? file.path : unused(file, given, files);
      files.set(path, { ...file, path });
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function filesUnder(root: string, given: string): InputFile[] {
  const stats = statSync(root, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`There is no file or folder "${given}".`);
  if (!stats.isDirectory()) return [{ location: root, path: basename(root), special: !stats.isFile() }];
  return walk(root).map((location) => ({
    location,
    path: relative(root, location).split(sep).join('/'),
    special: !lstatSync(location).isFile(),
  }));
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const location = join(folder, entry.name);
    return entry.isDirectory() ? walk(location) : [location];
  });
}

function unused(file: InputFile, given: string, taken: ReadonlyMap<string, InputFile>): string {
  if (!taken.has(file.path)) return file.path;
  const asGiven = [
    given
      .split(sep)
      .join('/')
      .replace(/(?<!\/)\/+$/, ''),
    file.path,
  ];
  return given.endsWith(file.path) ? (asGiven[0] ?? file.path) : asGiven.join('/');
}
