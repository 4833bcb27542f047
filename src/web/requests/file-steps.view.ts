import type { ListedFile } from '../../app/submissions/request';

/** The way to the files before and after this one; empty at the ends. */
export interface FileStepsView {
  readonly previousHref: string;
  readonly nextHref: string;
}

export function fileSteps(
  files: readonly ListedFile[],
  current: ListedFile,
  hrefOf: (file: ListedFile) => string,
): FileStepsView {
  const at = files.findIndex(({ id }) => id === current.id);
  const [previous, next] = [at > 0 ? files[at - 1] : undefined, files[at + 1]];
  return { previousHref: previous ? hrefOf(previous) : '', nextHref: next ? hrefOf(next) : '' };
}
