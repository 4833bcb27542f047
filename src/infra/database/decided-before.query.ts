import { DECIDED_STATES, type EarlierDecision } from '../../app/submissions/earlier-decision';
import type { Choice } from '../../app/submissions/request';
import type { State } from '../../app/workflow/words';
import type { Packed } from './packed-rows';

/** Nobody reads more. */
const MOST = 5;

/** `$2` the bytes, `$4` the project, `$5` the request that is read and does not count. */
const LATEST = `(SELECT version.file_id, file.path, request.id AS request_id, request.number, request.state,
    request.state_since, version.uploaded_at, version.id AS version_id
  FROM file_version version
    JOIN output_file file ON file.id = version.file_id
    JOIN request ON request.id = file.request_id
  WHERE version.sha256 = $2 AND request.project_id = $4 AND request.id <> $5
    AND request.decoy_by IS NULL AND request.state IN (${DECIDED_STATES.map((state) => `'${state}'`).join(', ')})
  ORDER BY version.uploaded_at DESC, version.id LIMIT ${MOST}) AS decided`;

interface PackedDecided {
  readonly fileId: string;
  readonly path: string;
  readonly requestId: string;
  readonly number: number;
  readonly state: State;
  readonly stateSince: string;
  readonly uploadedAt: string;
  readonly versionId: string;
}

export const DECIDED: Packed<PackedDecided> = {
  columns: {
    fileId: 'decided.file_id',
    path: 'decided.path',
    requestId: 'decided.request_id',
    number: 'decided.number',
    state: 'decided.state',
    stateSince: 'decided.state_since',
    uploadedAt: 'decided.uploaded_at',
    versionId: 'decided.version_id',
  },
  from: `FROM ${LATEST}`,
};

interface PackedDecidedVote {
  readonly fileId: string;
  readonly voterId: string;
  readonly voter: string;
  readonly choice: Choice;
  readonly reason: string;
  readonly at: string;
}

export const DECIDED_VOTES: Packed<PackedDecidedVote> = {
  columns: {
    fileId: 'vote.file_id',
    voterId: 'vote.voter_id',
    voter: 'voter.name',
    choice: 'vote.choice',
    reason: 'vote.reason',
    at: 'vote.at',
  },
  from: `FROM ${LATEST}
    JOIN vote ON vote.file_id = decided.file_id AND vote.sha256 = $2
    JOIN person voter ON voter.id = vote.voter_id`,
};

interface PackedWords {
  readonly requestId: string;
  readonly text: string;
}

/** The words of a decision are written in its transaction, with its time. */
export const DECIDED_WORDS: Packed<PackedWords> = {
  columns: { requestId: 'words.request_id', text: 'words.text' },
  from: `FROM ${LATEST}
    JOIN comment words ON words.request_id = decided.request_id AND words.at = decided.state_since
      AND words.visibility = 'everyone'`,
};

/** The latest first. */
export function decisionsOf(found: {
  readonly decided: readonly PackedDecided[];
  readonly votes: readonly PackedDecidedVote[];
  readonly words: readonly PackedWords[];
}): readonly EarlierDecision[] {
  const votes = [...found.votes].sort((a, b) => order(a.at, b.at));
  return [...found.decided]
    .sort((a, b) => order(b.uploadedAt, a.uploadedAt) || order(a.versionId, b.versionId))
    .map(({ fileId, path, requestId, number, state, stateSince }) => {
      const last = new Map(
        votes.filter((vote) => vote.fileId === fileId).map((vote) => [vote.voterId, vote] as const),
      );
      return {
        request: { id: requestId, number },
        ...{ path, state, at: new Date(stateSince) },
        reason: found.words.find((words) => words.requestId === requestId)?.text ?? '',
        votes: [...last.values()].map(({ voter, choice, reason }) => ({ voter, choice, reason })),
      };
    });
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
