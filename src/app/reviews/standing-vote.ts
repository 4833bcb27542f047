import type { ListedFile, ListedRequest, Vote } from '../submissions/request';

/**
 * Whether a vote is about what the file is now. What its author says about it and what its group is for were part of
 * the decision, so another statement, another context or another group void it like other bytes do.
 */
export function standsFor(
  { groups }: Pick<ListedRequest, 'groups'>,
  file: ListedFile,
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

/** Those of them that are about this file, in their order. */
export function votesOn({ votes }: Pick<ListedRequest, 'votes'>, fileId: string): readonly Vote[] {
  let sorted = sortedVotes.get(votes);
  if (!sorted) {
    sorted = byFile(votes);
    sortedVotes.set(votes, sorted);
  }
  return sorted.get(fileId) ?? NONE;
}

const NONE: readonly Vote[] = [];

/** Sorted once for each request that was read: each file of ten thousand would look through all votes otherwise. */
const sortedVotes = new WeakMap<readonly Vote[], ReadonlyMap<string, readonly Vote[]>>();

function byFile(votes: readonly Vote[]): ReadonlyMap<string, readonly Vote[]> {
  const sorted = new Map<string, Vote[]>();
  for (const vote of votes) {
    const same = sorted.get(vote.fileId);
    if (same) same.push(vote);
    else sorted.set(vote.fileId, [vote]);
  }
  return sorted;
}

/** Those of them that are about what it is now, in their order. */
export function standingVotesOn(request: ListedRequest, file: ListedFile): readonly Vote[] {
  let known = standing.get(request);
  if (!known) {
    known = new Map();
    standing.set(request, known);
  }
  let votes = known.get(file);
  if (!votes) {
    votes = standingAmong(votesOn(request, file.id), request, file);
    known.set(file, votes);
  }
  return votes;
}

/** Nearly always all of them, and then no list is made anew. */
function standingAmong(votes: readonly Vote[], request: ListedRequest, file: ListedFile): readonly Vote[] {
  const stands = (vote: Vote) => standsFor(request, file, vote);
  return votes.every(stands) ? votes : votes.filter(stands);
}

/** Looked through once for each request that was read: a page asks a dozen times how ten thousand files stand. */
const standing = new WeakMap<ListedRequest, Map<ListedFile, readonly Vote[]>>();

/** A person's last vote on what the file is now. */
export function lastVoteOf(request: ListedRequest, file: ListedFile, personId: string): Vote | undefined {
  return standingVotesOn(request, file).findLast((vote) => vote.voter.id === personId);
}
