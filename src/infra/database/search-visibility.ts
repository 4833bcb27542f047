import { OVER } from '../../app/reviews/disclosure';
import type { SearchScope } from '../../app/search/search.port';
import { BEING_WRITTEN, type State } from '../../app/workflow/words';

const UNDER_REVIEW: readonly State[] = ['submitted', 'in-review', 'reviewed'];
const oneOf = (states: readonly State[]) => `(${states.map((state) => `'${state}'`).join(', ')})`;

/** One that was taken back untouched is its author's alone again; `wasSubmitted` of the workflow says the same. */
const WAS_SUBMITTED = `(request.turn > 1 OR (request.state <> 'draft' AND request.submitted_at IS NOT NULL))`;

const IS_REAL = 'request.decoy_by IS NULL';

/** A member may write in it; that those who read reviews may no longer once it was submitted is no matter of finding it. */
const IS_SHARED = `(${IS_REAL} AND EXISTS (
  SELECT 1 FROM membership JOIN project sharing ON sharing.id = membership.project_id AND sharing.shares_drafts
  WHERE membership.person_id = :personId AND membership.project_id = request.project_id))`;

/** `viewerOf` of the workflow as a condition: who could open the request finds it. */
export function mayReadRequest({ isStaff, seesDrafts }: SearchScope): string {
  if (seesDrafts) return '1 = 1';
  // Whose name a decoy bears, and their project, know nothing of it; to checkers it is a request like any other.
  if (isStaff) return `((request.author_id = :personId AND ${IS_REAL}) OR ${WAS_SUBMITTED} OR ${IS_SHARED})`;
  const ofProject = `(${WAS_SUBMITTED} AND request.project_id IN (:projectIds))`;
  return `(${IS_REAL} AND (request.author_id = :personId OR ${ofProject} OR ${IS_SHARED}))`;
}

/** What has left review reaches the author and everybody beside them. */
const HAS_REACHED_AUTHOR = `(comment.visibility = 'everyone'
  AND (comment.turn < request.turn OR request.state NOT IN ${oneOf(UNDER_REVIEW)}))`;

/** All reviews of the turn, or of a later one, are in, and none of them fell away since. */
const DISCLOSED = `EXISTS (SELECT 1 FROM audit_event done
  WHERE done.request_id = request.id AND done.kind = 'review.completed' AND done.turn >= comment.turn
    AND NOT EXISTS (SELECT 1 FROM audit_event undone WHERE undone.request_id = request.id
      AND undone.kind = 'review.reopened' AND undone.turn = done.turn AND undone.seq > done.seq))`;

/** An author's answer belongs to the turn that it opens, and is read by nobody else before. */
const SENT = 'comment.turn <= request.turn';

/** What authors say reaches checkers when they hand it in. */
const SAID_BY_AUTHOR = `(comment.author_id = request.author_id
  AND (comment.turn < request.turn OR request.state NOT IN ${oneOf(BEING_WRITTEN)}))`;

/** `whyConflicted` of the workflow, as if every book counted both: telling too little harms nobody. */
const CONFLICTED = `EXISTS (SELECT 1 FROM person reader JOIN person author ON author.id = request.author_id
  WHERE reader.id = :personId AND ((reader.group_name <> '' AND (LOWER(reader.group_name) = LOWER(author.group_name)
      OR LOWER(request.co_author_groups) LIKE '%' || LOWER(reader.group_name) || '%'))
    OR request.co_author_ids LIKE '%' || reader.id || '%'
    OR request.co_authors_folded LIKE '%|' || reader.name_folded || '|%'
    OR request.co_authors_folded LIKE '%|' || reader.sign_in || '|%'))`;

/** Drawn to review a release again, and has not said what came of it. */
const REVIEWS_AGAIN = `EXISTS (SELECT 1 FROM sample WHERE sample.request_id = request.id AND sample.outcome IS NULL
  AND (sample.reviewer_id IS NULL OR sample.reviewer_id = :personId))`;

/**
 * `whatViewerSees` as a condition; where the two differ, less is found. Books that blind nobody are not asked for here:
 * telling too little for a while harms nobody.
 */
export function mayReadComment({ isStaff, projectIds }: SearchScope): string {
  const own = 'comment.author_id = :personId';
  if (!isStaff) return `(${own} OR (${SENT} AND ${HAS_REACHED_AUTHOR}))`;
  // A checker may be no reviewer of their own request, nor of their own project's.
  const outside = projectIds.length === 0 ? '' : 'AND request.project_id NOT IN (:projectIds)';
  const isReviewer = `request.author_id <> :personId ${outside} AND NOT ${CONFLICTED}`;
  const isOpen = `request.state IN ${oneOf(OVER)} OR ${DISCLOSED}`;
  const asReviewer = `((${isOpen}) AND NOT ${REVIEWS_AGAIN}) OR ${SAID_BY_AUTHOR}`;
  return `(${own} OR (${SENT} AND (${HAS_REACHED_AUTHOR} OR (${isReviewer} AND (${asReviewer})))))`;
}
