import type { BlindVote } from './statistics.port';

export interface Agreement {
  /** Names of two reviewers. */
  readonly pair: readonly [string, string];
  /** Files on which both voted before they could read each other. */
  readonly files: number;
  readonly agreed: number;
  /** −1 to 1; undefined where both always said the same one thing, so that chance alone explains all of it. */
  readonly kappa?: number;
}

/** How far each two reviewers agree, those with most files in common first. */
export function agreements(votes: readonly BlindVote[]): readonly Agreement[] {
  const pairs = new Map<string, [BlindVote, BlindVote][]>();
  for (const both of votesTogether(votes)) {
    const key = both.map(({ voterId }) => voterId).join(' ');
    pairs.set(key, [...(pairs.get(key) ?? []), both]);
  }
  return [...pairs.values()].flatMap(agreement).sort((a, b) => b.files - a.files);
}

/** Each two votes on the same bytes, in the order of their voters' ids. */
function votesTogether(votes: readonly BlindVote[]): readonly [BlindVote, BlindVote][] {
  const files = new Map<string, Map<string, BlindVote>>();
  for (const vote of votes) {
    const key = `${vote.fileId} ${vote.sha256}`;
    const onFile = files.get(key) ?? new Map<string, BlindVote>();
    files.set(key, onFile.set(vote.voterId, vote));
  }
  return [...files.values()].flatMap((onFile) => {
    const sorted = [...onFile.values()].sort((a, b) => (a.voterId < b.voterId ? -1 : 1));
    return sorted.flatMap((first, index) =>
      sorted.slice(index + 1).map((second): [BlindVote, BlindVote] => [first, second]),
    );
  });
}

function agreement(both: readonly [BlindVote, BlindVote][]): readonly Agreement[] {
  const [first] = both;
  if (!first) return [];
  const approvals = (side: 0 | 1) => both.filter((pair) => pair[side].choice === 'approve').length;
  const agreed = both.filter(([a, b]) => a.choice === b.choice).length;
  const kappa = cohensKappa({ files: both.length, agreed, approvals: [approvals(0), approvals(1)] });
  return [{ pair: [first[0].voter, first[1].voter], files: both.length, agreed, kappa }];
}

/**
 * Cohen's kappa of two raters and two answers: how much of the agreement that chance leaves open they reach.
 *
 *   kappa = (observed − expected) / (1 − expected)
 *
 * Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960).
 *
 * @example cohensKappa({ files: 50, agreed: 35, approvals: [25, 30] })  // 0.4
 */
export function cohensKappa({
  files,
  agreed,
  approvals: [one, other],
}: {
  readonly files: number;
  readonly agreed: number;
  readonly approvals: readonly [number, number];
}): number | undefined {
  // In whole numbers, so that full agreement on one answer is exactly 1 − expected = 0.
  const expected = one * other + (files - one) * (files - other);
  const open = files * files - expected;
  return open === 0 ? undefined : (agreed * files - expected) / open;
}
