import type { FileGroup, ListedRequest } from '../../app/submissions/request';
import { fieldView, type FieldView } from '../requests/field.view';
import { groupTitle } from '../requests/file-sections.view';
import { CONTEXT_WORDS } from '../words/statements';

/** What one group is for, as its author writes it. */
export interface GroupFormView {
  readonly id: string;
  readonly title: string;
  readonly action: string;
  readonly draft: string;
  readonly version: number;
  readonly fields: readonly FieldView[];
  /** Empty while it has files, or is the only one. */
  readonly removeAction: string;
}

/** One group in the list at the left. */
export interface GroupLineView {
  readonly href: string;
  readonly title: string;
  readonly say: string;
  readonly missing: boolean;
  readonly current: boolean;
}

export interface GroupChoiceView {
  readonly id: string;
  readonly title: string;
  readonly chosen: boolean;
}

export function groupLines(request: ListedRequest, chosen: FileGroup | undefined): readonly GroupLineView[] {
  return request.groups.map((group) => {
    const missing = missingIn(group);
    return {
      href: `/requests/${request.id}?group=${group.id}`,
      title: titleOf(request, group),
      say: sayOf(group, missing),
      missing: missing > 0,
      current: group.id === chosen?.id,
    };
  });
}

/** The group whose words are asked for: the one named, else on a page without files the first that lacks some. */
export function chosenGroup(
  { groups, files }: ListedRequest,
  query: Readonly<Record<string, unknown>>,
): FileGroup | undefined {
  const named = groups.find(({ id }) => id === query['group']);
  return named ?? (files.length === 0 ? groups.find((group) => missingIn(group) > 0) : undefined);
}

export function groupForm(request: ListedRequest, group: FileGroup): GroupFormView {
  const isEmpty = request.files.every(({ groupId }) => groupId !== group.id);
  return {
    id: group.id,
    title: titleOf(request, group),
    action: `/requests/${request.id}/context`,
    draft: `context ${group.id}`,
    version: group.contextVersion,
    fields: CONTEXT_WORDS.map((words) => fieldView({ ...words, value: group.context[words.name] })),
    removeAction:
      isEmpty && request.groups.length > 1 ? `/requests/${request.id}/groups/${group.id}/remove` : '',
  };
}

function titleOf({ groups }: ListedRequest, group: FileGroup): string {
  return groups.length === 1 ? 'About the request' : groupTitle(groups, group);
}

function missingIn({ context }: FileGroup): number {
  return CONTEXT_WORDS.filter(({ name }) => context[name] === '').length;
}

/** To choose from where there are several. */
export function groupChoices({ groups }: ListedRequest, chosen?: string): readonly GroupChoiceView[] {
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
