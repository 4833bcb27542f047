import { OUT, type State } from '../../app/workflow/words';

const oneOf = (states: readonly State[]) => `(${states.map((state) => `'${state}'`).join(', ')})`;

/** Reviewed, or on their way out: nothing of these goes, however long ago it was due. */
const UNDER_WAY: readonly State[] = [
  ...(['submitted', 'in-review', 'reviewed', 'approved'] as const),
  ...(['releasing', 'release-failed'] as const),
];
/** Still with its author; where the project has ended it is withdrawn first. */
export const WITH_AUTHOR = oneOf(['draft', 'returned']);
/** The request will be nothing else any more. */
export const ENDED = oneOf(['rejected', 'withdrawn', 'recalled', 'expired']);

/** These very bytes went out, or are about to. */
const WENT_OUT = `(request.state IN ${oneOf(OUT)} AND file.kind = 'output' AND NOT file.withdrawn
  AND file.continued_in IS NULL AND version.number = file.version_number)`;

/** Failed at its end: whatever its package has in it reached nobody. */
const NEVER_LEFT = `(sent.delivered_at IS NULL)`;

/** By which rule a row goes, and when: that of its project, if that is earlier and covers what never went out. */
function byTheEarlier(neverWentOut: string): string {
  const byRequest = `(project.delete_at IS NULL OR NOT ${neverWentOut} OR request.delete_at <= project.delete_at)`;
  return `CASE WHEN ${byRequest} THEN 'ended' ELSE 'unreleased' END AS rule,
    CASE WHEN ${byRequest} THEN request.delete_at ELSE project.delete_at END AS due_at`;
}

/** Either rule has a day for it, and it is not deleted yet. */
function hasItsDay(id: string, neverWentOut: string): string {
  return `(request.delete_at IS NOT NULL OR (project.delete_at IS NOT NULL AND ${neverWentOut}))
    AND NOT EXISTS (SELECT 1 FROM deletion WHERE deletion.id = ${id})`;
}

const VERSIONS = `SELECT version.id, 'file' AS what, file.request_id, file.id AS file_id, file.path,
    version.sha256, version.bytes, ${byTheEarlier(`NOT ${WENT_OUT}`)}
  FROM file_version version JOIN output_file file ON file.id = version.file_id
    JOIN request ON request.id = file.request_id JOIN project ON project.id = request.project_id
  WHERE ${hasItsDay('version.id', `NOT ${WENT_OUT}`)}`;

const PACKAGES = `SELECT sent.id, 'package' AS what, sent.request_id, NULL AS file_id, 'the package' AS path,
    sent.package_sha256 AS sha256, COALESCE(sent.package_bytes, 0) AS bytes, ${byTheEarlier(NEVER_LEFT)}
  FROM release_order sent JOIN request ON request.id = sent.request_id
    JOIN project ON project.id = request.project_id
  WHERE sent.package_sha256 IS NOT NULL AND ${hasItsDay('sent.id', NEVER_LEFT)}`;

const REMOVED = `SELECT id, what, request_id, file_id, path, sha256, bytes, rule, due_at
  FROM deletion WHERE deleted_at IS NULL`;

/** Whatever has a day on which it goes, a row each: by the request's end, by the project's, or removed from a draft. */
export const KEPT_BYTES = `(${VERSIONS} UNION ALL ${PACKAGES} UNION ALL ${REMOVED})`;

const IS_HELD = `EXISTS (SELECT 1 FROM legal_hold WHERE legal_hold.request_id = kept.request_id)`;

/** What was removed from a draft is of no state any more. */
const IS_OPEN = `(kept.rule <> 'removed' AND request.state IN ${oneOf(UNDER_WAY)})`;

/** Of `kept` and its `request`: why it does not go on its day, if anything. */
export const WAITS = `CASE WHEN ${IS_HELD} THEN 'held' WHEN ${IS_OPEN} THEN 'open' END`;

/** Of `kept` and its `request`, with `:now`. One that is still with its author is withdrawn first. */
export const MAY_GO = `kept.due_at <= :now AND NOT ${IS_HELD}
  AND (kept.rule = 'removed' OR request.state IN ${ENDED} OR (kept.rule = 'unreleased' AND request.state = 'released'))`;
