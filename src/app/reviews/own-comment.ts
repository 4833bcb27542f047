import type { Actor } from '../people/person';
import { refuse } from '../refusals';
import type { Comment } from '../submissions/request';
import type { Circumstances } from '../workflow/circumstances';
import { whatViewerSees } from './what-viewer-sees';

/**
 * A checker's comment of this turn: what was said in an earlier one has been acted on.
 *
 * @throws Refusal `not-found` for one that this person may not read, `forbidden` for another's, `wrong-state` for one of
 *   an earlier turn
 */
export function ownComment(checker: Actor, { request, policy }: Circumstances, commentId: string): Comment {
  const seen = whatViewerSees(request, { id: checker.id, viewer: 'checker' }, policy);
  const comment = seen.comments.find(({ id }) => id === commentId);
  if (!comment) throw refuse.notFound('comment');
  if (comment.author.id !== checker.id) {
    throw refuse.forbidden('Only who wrote a comment changes it.', 'Write one of your own.');
  }
  if (comment.kind !== 'said') {
    throw refuse.wrongState('That a thread was settled stands.', 'Resolve it or reopen it.');
  }
  if (comment.turn !== request.turn) {
    throw refuse.wrongState('The turn of this comment has ended.', 'Write a new one.');
  }
  return comment;
}
