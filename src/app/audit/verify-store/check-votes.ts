import { visibleText } from '../../../engine/report/visible-text';
import type { StoredVote } from '../inventory.port';
import type { VoteFact } from '../vote-fact';
import { type Facts, voteKeyOf } from './facts';
import type { Findings } from './findings';

/** What a request was decided by: each vote says what its event says, and neither is there without the other. */
export async function checkVotes(
  votes: AsyncIterable<StoredVote>,
  facts: Facts,
  findings: Findings,
): Promise<void> {
  const seen = new Set<string>();
  for await (const vote of votes) {
    const key = voteKeyOf(vote);
    seen.add(key);
    const said = facts.votes.get(key);
    const name = `#${vote.requestNumber} vote of ${vote.voterId} on ${visibleText(vote.path)}, turn ${vote.turn}`;
    if (!said) findings.beside(`${name}: the audit knows no such vote.`);
    else if (!saysTheSame(vote, said))
      findings.beside(`${name} was changed: it says “${vote.choice}”, and “${said.choice}” was cast.`);
  }
  for (const [key, { fileId, voterId, turn }] of facts.votes) {
    if (seen.has(key)) continue;
    findings.beside(
      `file ${fileId}, vote of ${voterId} in turn ${turn}: the audit knows it, but not the tables.`,
    );
  }
  findings.checked(seen.size, 'vote');
}

function saysTheSame(vote: VoteFact, said: VoteFact): boolean {
  return (
    vote.choice === said.choice &&
    vote.reason === said.reason &&
    vote.statementVersion === said.statementVersion &&
    vote.contextVersion === said.contextVersion
  );
}
