import type { Problem } from '../../app/refusals';
import type { ListedRequest } from '../../app/submissions/request';
import { cutTo, visibleText } from '../../engine/report/visible-text';
import { CONTEXT_WORDS } from '../words/statements';

/** The place where the first of what is missing is written, down to the field. */
export interface FirstMissingView {
  readonly href: string;
  readonly say: string;
}

export function firstMissing(request: ListedRequest, [first]: readonly Problem[]): FirstMissingView | null {
  if (!first) return null;
  const { field, group } = first;
  const page = `/requests/${request.id}`;
  if (group !== undefined) {
    const label = CONTEXT_WORDS.find(({ name }) => name === field)?.label;
    if (label === undefined) return { href: '#files', say: 'Add a file.' };
    return { href: `${page}?group=${group}#${field}`, say: `Fill in “${label}”.` };
  }
  const file = request.files.find(({ path }) => path === field);
  return file
    ? {
        href: `${page}?file=${file.id}#description`,
        say: `Say what ${cutTo(visibleText(file.path), 60)} shows.`,
      }
    : null;
}
