import { type Refusal, refuse } from '../refusals';
import type { ReleaseRequest } from './request';

/**
 * Two names that are one where the package is unpacked: Windows and macOS tell no letters by case or by how their
 * accent is written, and nothing is both a file and a folder. One of them would overwrite the other, unseen.
 *
 * @throws Refusal `duplicate`; the same name again is left to the database, which also refuses it at once
 */
export function mustStandApart(path: string, { files }: Pick<ReleaseRequest, 'files'>): void {
  const name = folded(path);
  const twin = files.find((file) => file.path !== path && overlap(name, folded(file.path)));
  if (!twin) return;
  throw refuse.duplicate(
    `${path} and ${twin.path} would be in each other’s place where the package is unpacked.`,
    'Rename one of them and send it again.',
  );
}

/** @throws Refusal `duplicate` when the request has a file of exactly that path */
export function mustBeNew(path: string, { files }: Pick<ReleaseRequest, 'files'>): void {
  if (files.some((file) => file.path === path)) throw pathTaken(path);
}

export function pathTaken(path: string): Refusal {
  return refuse.duplicate(
    `This request has a file ${path} already.`,
    'Replace that file, or rename this one.',
  );
}

function overlap(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
