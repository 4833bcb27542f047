import type { Vote } from '../../app/submissions/request';
import type { Packed, PackedFlag } from './packed-rows';

export interface PackedVote extends Omit<Vote, 'voter' | 'at' | 'afterDisclosure'> {
  readonly voterId: string;
  readonly voterName: string;
  readonly at: string;
  readonly afterDisclosure: PackedFlag;
}

export const VOTES: Packed<PackedVote> = {
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

/** Every vote ever cast on a request, or on one of its files; the last one last. */
export function votesOf(rows: readonly PackedVote[]): readonly Vote[] {
  return rows.map(voteOf).sort(inOrder);
}

/** One literal a vote, like a file: there may be as many. */
function voteOf(row: PackedVote): Vote {
  return {
    fileId: row.fileId,
    sha256: row.sha256,
    statementVersion: row.statementVersion,
    groupId: row.groupId,
    contextVersion: row.contextVersion,
    voter: { id: row.voterId, name: row.voterName },
    turn: row.turn,
    choice: row.choice,
    reason: row.reason,
    at: new Date(row.at),
    afterDisclosure: Boolean(row.afterDisclosure),
  };
}

/** By turn first: a clock that was set back must not make an older vote the last one. */
function inOrder(a: Vote, b: Vote): number {
  return (
    a.turn - b.turn ||
    Number(a.afterDisclosure) - Number(b.afterDisclosure) ||
    a.at.getTime() - b.at.getTime()
  );
}
