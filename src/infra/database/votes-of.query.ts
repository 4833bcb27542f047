import type { EntityManager } from 'typeorm';
import type { Vote } from '../../app/submissions/request';
import { packedRows, type PackedFlag } from './packed-rows';

interface PackedVote extends Omit<Vote, 'voter' | 'at' | 'afterDisclosure'> {
  readonly voterId: string;
  readonly voterName: string;
  readonly at: string;
  readonly afterDisclosure: PackedFlag;
}

const VOTES = {
  columns: {
    fileId: 'vote.file_id',
    sha256: 'vote.sha256',
    statementVersion: 'vote.statement_version',
    groupId: 'vote.group_id',
    contextVersion: 'vote.context_version',
    voterId: 'vote.voter_id',
    voterName: 'voter.name',
    turn: 'vote.turn',
    choice: 'vote.choice',
    reason: 'vote.reason',
    at: 'vote.at',
    afterDisclosure: 'vote.after_disclosure',
  },
  from: 'FROM vote JOIN person voter ON voter.id = vote.voter_id WHERE vote.request_id = $1',
};

/** Every vote ever cast on a request, or on one of its files, in one question; the last one last. */
export async function votesOf(
  manager: EntityManager,
  requestId: string,
  onlyFileId?: string,
): Promise<readonly Vote[]> {
  const rows = await packedRows<PackedVote>(manager, {
    columns: VOTES.columns,
    ...(onlyFileId === undefined
      ? { from: VOTES.from, parameters: [requestId] }
      : { from: `${VOTES.from} AND vote.file_id = $2`, parameters: [requestId, onlyFileId] }),
  });
  const votes = rows.map(({ voterId, voterName, at, afterDisclosure, ...vote }) => ({
    ...vote,
    voter: { id: voterId, name: voterName },
    at: new Date(at),
    afterDisclosure: Boolean(afterDisclosure),
  }));
  return votes.sort(inOrder);
}

/** By turn first: a clock that was set back must not make an older vote the last one. */
function inOrder(a: Vote, b: Vote): number {
  return (
    a.turn - b.turn ||
    Number(a.afterDisclosure) - Number(b.afterDisclosure) ||
    a.at.getTime() - b.at.getTime()
  );
}
