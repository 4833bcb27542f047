import type { OutputFile, ReleaseRequest, Vote } from '../submissions/request';

/**
 * Whether a vote is about what the file is now. What its author says about it and what its group is for were part of
 * the decision, so another statement, another context or another group void it like other bytes do.
 */
export function standsFor(
  { groups }: Pick<ReleaseRequest, 'groups'>,
  file: OutputFile,
  vote: Pick<Vote, 'fileId' | 'sha256' | 'statementVersion' | 'groupId' | 'contextVersion'>,
): boolean {
  const group = groups.find(({ id }) => id === file.groupId);
  return (
    vote.fileId === file.id &&
    vote.sha256 === file.current.sha256 &&
    vote.statementVersion === file.statementVersion &&
    vote.groupId === group?.id &&
    vote.contextVersion === group.contextVersion
  );
}

/** A person's last vote on what the file is now. */
export function lastVoteOf(request: ReleaseRequest, file: OutputFile, personId: string): Vote | undefined {
  return request.votes.findLast((vote) => vote.voter.id === personId && standsFor(request, file, vote));
}
