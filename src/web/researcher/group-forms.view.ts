import type { RequestPage } from '../../app/submissions/read-request/read-request';
import type { FileGroup, ReleaseRequest } from '../../app/submissions/request';
import { mayNow } from '../requests/acts.view';
import { fieldView, type FieldView } from '../requests/field.view';
import { groupTitle } from '../requests/file-sections.view';
import { CONTEXT_WORDS } from '../words/statements';

/** What one group is for, as its author writes it. */
export interface GroupFormView {
  readonly id: string;
  readonly open: boolean;
  readonly title: string;
  readonly say: string;
  readonly action: string;
  readonly draft: string;
  readonly version: number;
  readonly fields: readonly FieldView[];
  /** Empty while it has files, or is the only one. */
  readonly removeAction: string;
}

export interface GroupChoiceView {
  readonly id: string;
  readonly title: string;
  readonly chosen: boolean;
}

export function groupForms({ request, offers }: RequestPage): readonly GroupFormView[] {
  return request.groups.map((group, index) => {
    const missing = CONTEXT_WORDS.filter(({ name }) => group.context[name] === '').length;
    const isEmpty = request.files.every(({ groupId }) => groupId !== group.id);
    return {
      id: group.id,
      open: missing > 0 && mayNow(offers, 'edit'),
      title: request.groups.length === 1 ? 'About the request' : groupTitle(request.groups, group),
      say: sayOf(group, missing),
      action: `/requests/${request.id}/context`,
      draft: `context ${group.id}`,
      version: group.contextVersion,
      fields: CONTEXT_WORDS.map((words) =>
        fieldView({
          ...words,
          id: index === 0 ? words.name : `${words.name}-${index + 1}`,
          value: group.context[words.name],
        }),
      ),
      removeAction:
        isEmpty && request.groups.length > 1 ? `/requests/${request.id}/groups/${group.id}/remove` : '',
    };
  });
}

/** To choose from where there are several. */
export function groupChoices({ groups }: ReleaseRequest, chosen?: string): readonly GroupChoiceView[] {
  if (groups.length === 1) return [];
  return groups.map((group) => ({
    id: group.id,
    title: groupTitle(groups, group),
    chosen: group.id === chosen,
  }));
}

function sayOf({ context }: FileGroup, missing: number): string {
  if (missing === 0) return context.what.slice(0, 120);
  return `${missing} of ${CONTEXT_WORDS.length} fields are empty`;
}
