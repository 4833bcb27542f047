import type { ListedFile } from '../../app/submissions/request';
import type { RequestPage } from '../../app/submissions/request-page';
import { filesAskedFor } from '../../app/reviews/file-decision';
import { offerOf } from '../requests/acts.view';
import { counted } from '../words/numbers';

/** Approves all files of a group that need no word. */
export interface ApproveGroupView {
  readonly action: string;
  /** Which of them it would leave out, and why. */
  readonly say: string;
}

/** Where there is one file, its own vote is no more work. */
export function approveGroupView(
  { request, offers }: RequestPage,
  { groupId }: ListedFile,
  lookedAt: ReadonlySet<string>,
): ApproveGroupView | null {
  if (offerOf(offers, 'vote')?.allowed !== true) return null;
  const asked = filesAskedFor(request).filter((file) => file.groupId === groupId);
  if (asked.length < 2) return null;
  return { action: `/requests/${request.id}/groups/${groupId}/approve`, say: sayOf(asked, lookedAt) };
}

function sayOf(asked: readonly ListedFile[], lookedAt: ReadonlySet<string>): string {
  const clean = asked.filter(({ scan }) => scan.verdict === 'passed');
  const unseen = clean.filter(({ id }) => !lookedAt.has(id)).length;
  if (clean.length === 0) return 'None here is clean: each needs a vote of its own.';
  if (unseen === 0)
    return `You looked at ${clean.length === 1 ? 'the clean one' : `all ${clean.length} clean files`}.`;
  return `You have not looked at ${unseen} of ${counted(clean.length, 'clean file')} yet.`;
}
