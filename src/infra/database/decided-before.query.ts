import { type EntityManager, In } from 'typeorm';
import { DECIDED_STATES, type EarlierDecision } from '../../app/submissions/earlier-decision';
import { fileVersionRows, type FileVersionRow } from './rows/output-file.row';
import { commentRows, type CommentRow, voteRows, type VoteRow } from './rows/review.row';

interface Bytes {
  readonly sha256: string;
  readonly projectId: string;
  readonly exceptRequestId: string;
}

/** One question where nobody has seen these bytes before, three where somebody has. */
export async function decidedBefore(
  manager: EntityManager,
  { sha256, projectId, exceptRequestId }: Bytes,
): Promise<readonly EarlierDecision[]> {
  const versions = await manager
    .createQueryBuilder(fileVersionRows, 'version')
    .innerJoinAndSelect('version.file', 'file')
    .innerJoinAndSelect('file.request', 'request')
    .where('version.sha256 = :sha256', { sha256 })
    .andWhere('request.projectId = :projectId AND request.id <> :exceptRequestId', {
      projectId,
      exceptRequestId,
    })
    .andWhere('request.decoyById IS NULL AND request.state IN (:...states)', { states: DECIDED_STATES })
    .orderBy('version.uploadedAt', 'DESC')
    .limit(MOST)
    .getMany();
  if (versions.length === 0) return [];
  const fileIds = versions.map(({ fileId }) => fileId);
  const votes = await manager.find(voteRows, {
    where: { sha256, fileId: In(fileIds) },
    relations: { voter: true },
    order: { at: 'ASC' },
  });
  const comments = await manager.find(commentRows, {
    where: { requestId: In(versions.map(({ file }) => file.request.id)), visibility: 'everyone' },
  });
  return versions.map((version) => decisionOn(version, votes, comments));
}

/** Nobody reads more. */
const MOST = 5;

function decisionOn(
  { fileId, file }: FileVersionRow,
  votes: readonly VoteRow[],
  comments: readonly CommentRow[],
): EarlierDecision {
  const { id, number, state, stateSince } = file.request;
  const last = new Map(
    votes.filter((vote) => vote.fileId === fileId).map((vote) => [vote.voterId, vote] as const),
  );
  // The words of a decision are written in its transaction, with its time.
  const words = comments.find(
    (comment) => comment.requestId === id && comment.at.getTime() === stateSince.getTime(),
  );
  return {
    request: { id, number },
    path: file.path,
    state,
    at: stateSince,
    reason: words?.text ?? '',
    votes: [...last.values()].map(({ voter, choice, reason }) => ({ voter: voter.name, choice, reason })),
  };
}
