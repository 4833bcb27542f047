import { standsFor } from '../../app/reviews/standing-vote';
import type { OutputFile, ReleaseRequest, Vote } from '../../app/submissions/request';
import { isNewInTurn } from '../../app/submissions/turn-of-bytes';
import { visibleText } from '../../engine/report/visible-text';
import { CHOICE_WORDS } from '../words/choices';
import { scanMarks, type MarkView } from '../words/marks';
import { LEFT_WORDS } from '../words/seats';
import { bytesInWords, shortDigest } from '../words/numbers';

export interface DecisionLineView {
  readonly href: string;
  readonly name: string;
  readonly note: string;
  readonly marks: readonly MarkView[];
  readonly votes: readonly { readonly choice: string; readonly reason: string; readonly note: string }[];
  readonly differs: boolean;
  readonly size: string;
  readonly digest: string;
  readonly shortDigest: string;
}

type Voter = Vote['voter'];

/** Everybody whose votes this viewer may see, in the order of the first vote. */
export function votersOf({ votes }: ReleaseRequest): readonly Voter[] {
  return [...new Map(votes.map(({ voter }) => [voter.id, voter])).values()];
}

/** A line a file, votes side by side, those that differ first. */
export function decisionLines(
  request: ReleaseRequest,
  files: readonly OutputFile[],
  voters: readonly Voter[],
): readonly DecisionLineView[] {
  return files
    .map((file) => decisionLine(request, file, voters))
    .sort((a, b) => Number(b.differs) - Number(a.differs));
}

function decisionLine(request: ReleaseRequest, file: OutputFile, voters: readonly Voter[]): DecisionLineView {
  const votes = voters.map((voter) => latestVote(request, file, voter));
  const standing = votes.filter((vote) => vote && standsFor(request, file, vote));
  return {
    href: `/requests/${request.id}/files/${file.id}`,
    name: visibleText(file.path),
    note: note(request, file),
    marks: scanMarks(file.scan),
    votes: votes.map((vote) => ({
      choice: vote ? CHOICE_WORDS[vote.choice] : '',
      reason: vote?.reason ?? '',
      note: vote ? voteNote(request, file, vote) : '',
    })),
    differs: new Set(standing.map((vote) => vote?.choice)).size > 1,
    size: bytesInWords(file.current.bytes),
    digest: file.current.sha256,
    shortDigest: shortDigest(file.current.sha256),
  };
}

function latestVote({ votes }: ReleaseRequest, file: OutputFile, voter: Voter): Vote | undefined {
  return votes.findLast((vote) => vote.fileId === file.id && vote.voter.id === voter.id);
}

function note(request: ReleaseRequest, file: OutputFile): string {
  const { withdrawn, continuedIn, current } = file;
  if (continuedIn) return `goes on in #${continuedIn.number}`;
  if (withdrawn) return 'withdrawn';
  if (isNewInTurn(request, file)) return 'new in this turn';
  return current.number > 1 ? `version ${current.number}` : '';
}

/** Why a vote does not count, or when it was changed. */
export function voteNote(request: ReleaseRequest, file: OutputFile, vote: Vote): string {
  if (vote.sha256 !== file.current.sha256) {
    const version = file.versions.find(({ sha256 }) => sha256 === vote.sha256);
    return `on version ${version?.number ?? 'before'}, no longer counted`;
  }
  const seats = request.reviews.filter(
    ({ reviewer, turn }) => reviewer.id === vote.voter.id && turn >= vote.turn,
  );
  const gone = seats.every(({ left }) => left) ? seats.at(-1)?.left : undefined;
  if (gone) return `not counted: ${LEFT_WORDS[gone.because]}`;
  if (!standsFor(request, file, vote)) return 'before what is said about it changed, no longer counted';
  return vote.afterDisclosure ? 'changed after the reviews were in' : '';
}
