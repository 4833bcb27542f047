import { z } from 'zod';
import { refuse } from '../refusals';
import { groupName, groupOf } from '../submissions/group-of';
import type { FileGroup, ListedRequest } from '../submissions/request';
import { countedVotes, filesAskedFor } from './file-decision';
import { threadsOf, waitsForAuthor } from './threads';
import { wordsInput } from './words-input';

/** What goes back to the author: words about the whole, or about single groups, by their ids. */
export const saidToAuthorInput = {
  comment: wordsInput,
  comments: z.record(z.uuid(), wordsInput).default({}),
};

export interface ToAuthor {
  readonly comment: string;
  readonly comments: Readonly<Record<string, string>>;
}

export interface Said {
  readonly groupId?: string;
  readonly text: string;
}

/** Where there is one group only, what is said of the whole is said of it. */
export function saidToAuthor(request: ListedRequest, { comment, comments }: ToAuthor): readonly Said[] {
  const ofGroups = Object.entries(comments)
    .filter(([, text]) => text !== '')
    .map(([groupId, text]) => ({ groupId: groupOf(request, groupId).id, text }));
  if (comment === '') return ofGroups;
  const groupId = request.groups.length === 1 ? request.groups[0]?.id : undefined;
  return [{ groupId, text: comment }, ...ofGroups];
}

/**
 * The author has to be told what to change, wherever a change is asked for: a reason that goes with a vote is read by
 * checkers only.
 *
 * @throws Refusal `incomplete` naming each group about which nothing was said to the author in this turn
 */
export function mustSayWhatToChange(request: ListedRequest, said: readonly Said[]): void {
  const told = new Set([
    ...said.map(({ groupId }) => groupId),
    ...groupsAskedAbout(request).map(({ id }) => id),
  ]);
  const silent = groupsToChange(request).filter(({ id }) => !told.has(id));
  if (silent.length > 0) {
    throw refuse.incomplete(
      silent.map((group) => ({
        field: `comments.${group.id}`,
        group: group.id,
        message: `Say what has to change in ${groupName(request, group)}; the author reads this.`,
      })),
      'This needs words for the author.',
    );
  }
  if (told.size === 0) mustSaySomething(said);
}

export function mustSaySomething(said: readonly Said[]): void {
  if (said.length > 0) return;
  const message = 'Say what has to change; the author reads this.';
  throw refuse.incomplete([{ field: 'comment', message }], 'This needs words.');
}

/** Groups with a file in which somebody asks for changes. */
export function groupsToChange(request: ListedRequest): readonly FileGroup[] {
  const files = filesAskedFor(request).filter((file) =>
    countedVotes(request, file).some(({ choice }) => choice === 'changes'),
  );
  return request.groups.filter(({ id }) => files.some(({ groupId }) => groupId === id));
}

/** Groups about which checkers told the author something in this turn that is neither settled nor answered. */
export function groupsAskedAbout(request: ListedRequest): readonly FileGroup[] {
  const groupIds = threadsOf(request)
    .filter((thread) => waitsForAuthor(thread, request))
    .map(({ root }) => root.groupId ?? request.files.find(({ id }) => id === root.fileId)?.groupId);
  return request.groups.filter(({ id }) => groupIds.includes(id));
}
