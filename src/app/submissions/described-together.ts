import { filesAskedFor } from '../reviews/file-decision';
import { fitsPattern } from './path-pattern';
import type { ListedFile, ReleaseRequest } from './request';

/** Which other files a statement is written for as well: those of its folder and beneath, of its group, or of like paths. */
export const TOGETHER = ['folder', 'group', 'pattern'] as const;
export type Together = (typeof TOGETHER)[number];

/** Files on which nobody votes need no statement, so they are in no such set. */
export function filesTogether<File extends ListedFile>(
  request: ReleaseRequest<File>,
  file: ListedFile,
  together: Together,
  pattern: string,
): readonly File[] {
  const others = filesAskedFor(request).filter(({ id }) => id !== file.id);
  switch (together) {
    case 'folder':
      return others.filter(({ path }) => path.startsWith(folderOf(file)));
    case 'group':
      return others.filter(({ groupId }) => groupId === file.groupId);
    case 'pattern':
      return others.filter(({ path }) => fitsPattern(path, pattern));
  }
}

/** With its slash; empty at the top, which everything is beneath. */
export function folderOf({ path }: Pick<ListedFile, 'path'>): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
