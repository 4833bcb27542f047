import { standsFor, votesOn } from '../../app/reviews/standing-vote';
import type { ListedFile, ListedRequest, Vote } from '../../app/submissions/request';
import { isNewInTurn } from '../../app/submissions/turn-of-bytes';
import { visibleText } from '../../engine/report/visible-text';
import { CHOICE_WORDS } from '../words/choices';
import { DELETED_MARK } from '../words/deletions';
import { scanMarks, type MarkView } from '../words/marks';
import { LEFT_WORDS } from '../words/seats';
import { bytesInWords, counted, grouped, shortDigest } from '../words/numbers';

export interface DecisionLineView {
  readonly href: string;
  readonly name: string;
  readonly note: string;
  /** Not voted on and not released: struck. */
  readonly gone: boolean;
  readonly marks: readonly MarkView[];
  readonly votes: readonly { readonly choice: string; readonly reason: string; readonly note: string }[];
  readonly differs: boolean;
  readonly size: string;
  readonly digest: string;
  readonly shortDigest: string;
}

type Voter = Vote['voter'];

/** Everybody whose votes this viewer may see, in the order of the first vote. */
export function votersOf({ votes }: ListedRequest): readonly Voter[] {
  return [...new Map(votes.map(({ voter }) => [voter.id, voter])).values()];
}

/** More make a table that nobody reads; what is to be decided on stands at its top. */
const MOST_LINES = 200;

/** A line a file, votes side by side: those that differ first, then those in which most was found. */
export function decisionLines(
  request: ListedRequest,
  files: readonly ListedFile[],
  voters: readonly Voter[],
): readonly DecisionLineView[] {
  return mostPressing(request, files, voters)
    .map((file) => decisionLine(request, file, voters))
    .sort((a, b) => Number(b.differs) - Number(a.differs));
}

/** All of them, unless they are too many. */
function mostPressing(
  request: ListedRequest,
  files: readonly ListedFile[],
  voters: readonly Voter[],
): readonly ListedFile[] {
  if (files.length <= MOST_LINES) return files;
  const weight = (file: ListedFile) =>
    (votesDiffer(request, file, voters) ? 1_000_000 : 0) + file.scan.flagged * 1000 + file.scan.unsure;
  const weighed = files.map((file) => ({ file, weight: weight(file) }));
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_LINES)
    .map(({ file }) => file);
}

/** `200 of 10 000 are shown…`; empty where all are. */
export function notShown(files: readonly ListedFile[]): string {
  if (files.length <= MOST_LINES) return '';
  const found = `${grouped(MOST_LINES)} of ${counted(files.length, 'file')} are listed here`;
  return `${found}: those on which votes differ, then those in which most was found. All stand under Files.`;
}

function votesDiffer(request: ListedRequest, file: ListedFile, voters: readonly Voter[]): boolean {
  if (voters.length < 2) return false;
  const standing = voters
    .map((voter) => latestVote(request, file, voter))
    .filter((vote) => vote && standsFor(request, file, vote));
  return new Set(standing.map((vote) => vote?.choice)).size > 1;
}

function decisionLine(request: ListedRequest, file: ListedFile, voters: readonly Voter[]): DecisionLineView {
  const votes = voters.map((voter) => latestVote(request, file, voter));
  return {
    href: `/requests/${request.id}/files/${file.id}`,
    name: visibleText(file.path),
    note: note(request, file),
    gone: file.withdrawn || file.continuedIn !== undefined,
    marks: [...scanMarks(file.scan), ...(file.current.deleted ? [DELETED_MARK] : [])],
    votes: votes.map((vote) => ({
      choice: vote ? CHOICE_WORDS[vote.choice] : '',
      reason: vote?.reason ?? '',
      note: vote ? voteNote(request, file, vote) : '',
    })),
    differs: votesDiffer(request, file, voters),
    size: bytesInWords(file.current.bytes),
    digest: file.current.sha256,
    shortDigest: shortDigest(file.current.sha256),
  };
}

function latestVote(request: ListedRequest, file: ListedFile, voter: Voter): Vote | undefined {
  return votesOn(request, file.id).findLast((vote) => vote.voter.id === voter.id);
}

function note(request: ListedRequest, file: ListedFile): string {
  const { withdrawn, continuedIn, current } = file;
  if (continuedIn) return `goes on in #${continuedIn.number}`;
  if (withdrawn) return 'withdrawn';
  if (isNewInTurn(request, file)) return 'new in this turn';
  return current.number > 1 ? `version ${current.number}` : '';
}

/** Why a vote does not count, or when it was changed. */
export function voteNote(request: ListedRequest, file: ListedFile, vote: Vote): string {
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
