import type { DescribedFiles } from '../../app/submissions/describe-files/describe-files';
import { visibleText } from '../../engine/report/visible-text';
import { counted } from '../words/numbers';

export interface DescribedFilesView {
  readonly say: string;
  /** Files that have a statement of their own, and how many more of them there are. */
  readonly left: readonly { readonly name: string; readonly href: string }[];
  readonly moreLeft: string;
  readonly backHref: string;
}

/** More than a person reads stand in the list of files anyway. */
const MOST_NAMED = 30;

/** For which files one statement was written, and which it left alone. */
export function describedFilesView(
  { request, described, left }: DescribedFiles,
  fileId: string,
): DescribedFilesView {
  const hrefOf = (id: string) => `/requests/${request.id}?file=${id}`;
  const more = left.length - MOST_NAMED;
  return {
    say: `The statement now stands for ${counted(described, 'file')}. Each is checked again with it.`,
    left: left.slice(0, MOST_NAMED).map(({ id, path }) => ({ name: visibleText(path), href: hrefOf(id) })),
    moreLeft: more > 0 ? `and ${counted(more, 'more file', 'more files')}` : '',
    backHref: hrefOf(fileId),
  };
}
