import { refuse } from '../refusals';
import type { FileGroup, ListedRequest } from './request';

/**
 * The group of that id; the first when none is named, so that whoever has only one need not know of groups.
 *
 * @throws Refusal `not-found` when the request has no such group
 */
export function groupOf({ groups }: ListedRequest, groupId?: string): FileGroup {
  const group = groupId === undefined ? groups[0] : groups.find(({ id }) => id === groupId);
  if (!group) throw refuse.notFound('group');
  return group;
}

/** `“Table 2”`, or its place among the others while it has no title. */
export function groupName({ groups }: ListedRequest, { id, context }: FileGroup): string {
  return context.title === ''
    ? `group ${groups.findIndex((group) => group.id === id) + 1}`
    : `“${context.title}”`;
}
