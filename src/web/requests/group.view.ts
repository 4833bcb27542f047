import type { FileGroup, ListedRequest, Vote } from '../../app/submissions/request';
import { counted } from '../words/numbers';
import { CONTEXT_WORDS } from '../words/statements';
import { decisionLines, notShown, type DecisionLineView } from './decision-line.view';
import { groupTitle } from './file-sections.view';

/** A group on the overview: its files with their votes, and what they are for. */
export interface GroupView {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly contextTitle: string;
  readonly files: readonly DecisionLineView[];
  /** Of a long list, what it leaves out; else empty. */
  readonly notShown: string;
  readonly context: readonly { readonly label: string; readonly value: string }[];
}

export function groupView(
  request: ListedRequest,
  group: FileGroup,
  voters: readonly Vote['voter'][],
): GroupView {
  const files = request.files.filter(({ kind, groupId }) => kind === 'output' && groupId === group.id);
  const isOnly = request.groups.length === 1;
  const number = counted(files.length, 'file');
  return {
    id: group.id,
    title: isOnly ? number : groupTitle(request.groups, group),
    note: isOnly ? '' : number,
    contextTitle: isOnly ? 'About the request' : '',
    files: decisionLines(request, files, voters),
    notShown: notShown(files),
    context: CONTEXT_WORDS.filter(({ name }) => name !== 'title').map(({ name, label }) => ({
      label,
      value: group.context[name],
    })),
  };
}
