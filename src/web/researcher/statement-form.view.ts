import { filesAskedFor } from '../../app/reviews/file-decision';
import { filesTogether, folderOf, type Together } from '../../app/submissions/described-together';
import type { OutputFile, ListedRequest } from '../../app/submissions/request';
import { visibleText } from '../../engine/report/visible-text';
import { fieldView, type FieldView } from '../requests/field.view';
import { counted } from '../words/numbers';
import { STATEMENT_WORDS } from '../words/statements';

export interface StatementFormView {
  readonly action: string;
  readonly draft: string;
  readonly version: number;
  readonly fields: readonly FieldView[];
  /** Null where there is no other file to say the same of. */
  readonly together: TogetherView | null;
}

interface TogetherView {
  readonly action: string;
  /** `folder` and `group`, as far as there is another file in them. */
  readonly sets: readonly { readonly value: Together; readonly label: string; readonly chosen: boolean }[];
  /** A pattern that fits this file and its neighbours. */
  readonly example: string;
}

export function statementForm(request: ListedRequest, file: OutputFile): StatementFormView {
  const action = `/requests/${request.id}/files/${file.id}/statement`;
  return {
    action,
    draft: `statement ${file.id}`,
    version: file.statementVersion,
    fields: STATEMENT_WORDS.map((words) => fieldView({ ...words, value: file.statement[words.name] })),
    together: togetherView(request, file, `${action}/together`),
  };
}

function togetherView(request: ListedRequest, file: OutputFile, action: string): TogetherView | null {
  if (file.kind !== 'output' || filesAskedFor(request).length < 2) return null;
  const folder = folderOf(file);
  const number = (together: Together) => filesTogether(request, file, together, '').length;
  const inFolder = folder === '' ? 0 : number('folder');
  const inGroup = number('group');
  const whole = request.groups.length === 1 ? 'this request' : 'this group';
  const sets = [
    ...(inFolder > 0
      ? [{ value: 'folder' as const, label: `${others(inFolder)} in ${visibleText(folder)}` }]
      : []),
    ...(inGroup > 0 ? [{ value: 'group' as const, label: `${others(inGroup)} of ${whole}` }] : []),
  ];
  return {
    action,
    sets: sets.map((set, at) => ({ ...set, chosen: at === 0 })),
    example: `${visibleText(folder)}*${/\.[^./]+$/.exec(file.path)?.[0] ?? ''}`,
  };
}

function others(number: number): string {
  return `The ${counted(number, 'other file')}`;
}
