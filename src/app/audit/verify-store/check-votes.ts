import { visibleText } from '../../../engine/report/visible-text';
import type { StoredVote } from '../inventory.port';
import type { VoteFact } from '../vote-fact';
import { againstAudit } from './against-audit';
import { type Facts, voteKeyOf } from './facts';
import type { Findings } from './findings';

/** What a request was decided by: each vote says what its event says, and neither is there without the other. */
export function checkVotes(
  votes: AsyncIterable<StoredVote>,
  facts: Facts,
  findings: Findings,
): Promise<void> {
  const comparison = {
    said: facts.votes,
    keyOf: voteKeyOf,
    check: (vote: StoredVote, said?: VoteFact) => {
      checkVote(vote, said, findings);
    },
    missing: (_: string, { fileId, voterId, turn }: VoteFact) =>
      `file ${fileId}, vote of ${voterId} in turn ${turn}: the audit knows it, but not the tables.`,
    one: 'vote',
  };
  return againstAudit(votes, comparison, findings);
}

function checkVote(vote: StoredVote, said: VoteFact | undefined, findings: Findings): void {
  const { requestNumber, voterId, path, turn, choice } = vote;
  const name = `#${requestNumber} vote of ${voterId} on ${visibleText(path)}, turn ${turn}`;
  if (!said) findings.beside(`${name}: the audit knows no such vote.`);
  else if (!saysTheSame(vote, said))
    findings.beside(`${name} was changed: it says “${choice}”, and “${said.choice}” was cast.`);
}

function saysTheSame(vote: VoteFact, said: VoteFact): boolean {
  return (
    vote.choice === said.choice &&
    vote.reason === said.reason &&
    vote.statementVersion === said.statementVersion &&
    vote.contextVersion === said.contextVersion
  );
}
