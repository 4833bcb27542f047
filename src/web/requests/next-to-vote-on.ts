import { filesAskedFor } from '../../app/reviews/file-decision';
import { lastVoteOf } from '../../app/reviews/standing-vote';
import type { ListedFile, ListedRequest } from '../../app/submissions/request';

/** The first file without a vote of this person's, from the one behind `after` on and round to it. */
export function nextToVoteOn(
  request: ListedRequest,
  voterId: string,
  after?: ListedFile,
): ListedFile | undefined {
  const files = filesAskedFor(request);
  const at = files.findIndex(({ id }) => id === after?.id);
  const following = [...files.slice(at + 1), ...files.slice(0, Math.max(0, at))];
  return following.find((file) => !lastVoteOf(request, file, voterId));
}
