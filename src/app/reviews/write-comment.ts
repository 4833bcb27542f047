import type { EventDraft } from '../audit/event';
import type { Actor } from '../people/person';
import type { Comment, ReleaseRequest } from '../submissions/request';
import { requestEvent } from '../submissions/request-event';
import type { Reviews } from './reviews.port';

/** Keeps a comment in the request's current turn. The event keeps the text as it was first written. */
export async function writeComment(
  reviews: Reviews,
  request: ReleaseRequest,
  author: Actor,
  comment: Pick<Comment, 'text' | 'visibility' | 'fileId' | 'at'>,
): Promise<EventDraft> {
  await reviews.comment({ requestId: request.id, turn: request.turn, authorId: author.id, ...comment });
  const { fileId, visibility, text } = comment;
  return requestEvent(request, 'comment.added', { fileId, after: { visibility, text } });
}
