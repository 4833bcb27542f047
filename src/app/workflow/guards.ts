import type { Problem } from '../refusals';
import type { Actor } from '../people/person';
import { countedVotes, decideFile, filesAskedFor, filesInConflict } from '../reviews/file-decision';
import {
  allReviewsAreIn,
  filesWithoutVote,
  openClaims,
  seatOf,
  seatsTaken,
  seatsThereAre,
} from '../reviews/seats';
import { lastVoteOf } from '../reviews/standing-vote';
import { whatIsMissing } from '../submissions/what-is-missing';
import { dayAndTime } from './day-and-time';
import { projectHasEnded } from './project-has-ended';
import { isMember } from './roles';
import type { AnyCircumstances } from './circumstances';

/** What stands in the way at this moment, in the sentence that the disabled button and the refusal both show. */
export interface Hindrance {
  readonly code: 'wrong-state' | 'claimed' | 'incomplete';
  readonly because: string;
  readonly problems?: readonly Problem[];
}

export type Guard = (about: AnyCircumstances, person: Actor) => Hindrance | undefined;

export const somethingMissing: Guard = ({ request }) => {
  const { problems, summary } = whatIsMissing(request);
  return incomplete(summary, problems);
};

/** What compliance prepared with known problems goes nowhere, whoever approved it. */
export const preparedByCompliance: Guard = ({ request: { decoy } }) =>
  decoy && wrongState('Compliance prepared this request to see how it is reviewed: it is never released.');

/** Without one there is nothing to catch. */
export const noKnownProblem: Guard = ({ request: { decoy } }) =>
  decoy?.problems.length === 0
    ? incomplete('Say of at least one file what is wrong with it.', [
        { field: 'problem', message: 'No file of this decoy has a known problem.' },
      ])
    : undefined;

/** What is under way can still be sent back or turned down. */
export const projectEnded: Guard = ({ request: { project } }) =>
  project.endedAt && wrongState(projectHasEnded(project.code, project.endedAt));

/** An administrator retires destinations and says which ones a project may use. */
export const nowhereToGo: Guard = ({ request: { destinations } }) =>
  destinations.length === 0
    ? wrongState(
        'No destination that this project may use is in use: an administrator has to allow it another.',
      )
    : undefined;

export const handedIn: Guard = ({ request }, person) =>
  seatOf(request, person.id)?.submittedAt === undefined
    ? undefined
    : wrongState(
        request.state === 'reviewed'
          ? 'You have handed in your review. You can still change single votes.'
          : 'You have handed in your review. Votes can be changed once all reviews are in.',
      );

export const everySeatTaken: Guard = (about, person) =>
  seatOf(about.request, person.id) ? undefined : noSeatLeft(about, person);

/** Whoever it is for. */
export const noSeatLeft: Guard = ({ request, policy }) => {
  const there = seatsThereAre(request, policy);
  if (seatsTaken(request).length < there) return undefined;
  const taken = seatsTaken(request).map(({ reviewer, claimedUntil }) =>
    claimedUntil ? `${reviewer.name} until ${dayAndTime(claimedUntil)}` : reviewer.name,
  );
  return {
    code: 'claimed',
    because: `All ${there} seats of this review are taken: ${taken.join('; ')}.`,
  };
};

export const seatedAlready: Guard = ({ request }, person) =>
  seatOf(request, person.id) ? wrongState('You have a seat already.') : undefined;

export const noClaimOfMine: Guard = ({ request }, person) =>
  openClaims(request).some(({ reviewer }) => reviewer.id === person.id)
    ? undefined
    : wrongState('You hold no seat that is not handed in.');

/** Members may hold as many seats as the book does not want from outside. */
export const memberSeatsTaken: Guard = ({ request, policy, memberIds }, person) => {
  if (seatOf(request, person.id) || !isMember(person, request.project.id)) return undefined;
  const held = seatsTaken(request).filter(({ reviewer }) => memberIds.has(reviewer.id)).length;
  if (held < seatsThereAre(request, policy) - policy.outsideProject) return undefined;
  return {
    code: 'claimed',
    because: `The seats that are left are for people outside the project (outside-project: ${policy.outsideProject}).`,
  };
};

export const votesMissing: Guard = ({ request, policy }, person) => {
  const files = filesWithoutVote(request, person.id, policy);
  return incomplete(
    files.length === 1 ? 'You have not voted on one file.' : `You have not voted on ${files.length} files.`,
    files.map(({ path }) => ({ field: path, message: `You have not voted on ${path}.` })),
  );
};

/** A kind of file that the book does not take needs a reason, or has to be another kind. */
export const forbiddenFiles: Guard = ({ request, policy }) => {
  const files = filesAskedFor(request).filter(
    ({ scan, exceptionReason }) =>
      scan.forbidden !== undefined && (policy.exceptions === 'never' || exceptionReason === ''),
  );
  const or = policy.exceptions === 'never' ? '' : ' Or say why it may go all the same.';
  return incomplete(
    files.length === 1
      ? 'The rulebook does not take one of the files.'
      : `The rulebook does not take ${files.length} of the files.`,
    files.map(({ path, scan }) => ({
      field: path,
      rule: 'type-not-allowed',
      message: `${scan.forbidden ?? ''}${or}`,
    })),
  );
};

/** A vote for changes may be saved before its reason is written; it is needed once the review is handed in. */
export const reasonsMissing: Guard = ({ request }, person) => {
  const files = filesAskedFor(request).filter((file) => {
    const vote = lastVoteOf(request, file, person.id);
    return vote?.choice === 'changes' && vote.reason === '';
  });
  return incomplete(
    files.length === 1
      ? 'You ask for changes in one file and do not say which.'
      : `You ask for changes in ${files.length} files and do not say which.`,
    files.map(({ path }) => ({ field: path, message: `Say what has to change in ${path}.` })),
  );
};

export const noConflict: Guard = ({ request, policy }) =>
  filesInConflict(request, policy).length > 0 || !allReviewsAreIn(seatsTaken(request), policy)
    ? undefined
    : wrongState('All reviews are in, and no votes differ: there is no seat to take.');

export const noReviewOfMine: Guard = ({ request }, person) =>
  seatOf(request, person.id)?.submittedAt
    ? undefined
    : wrongState('Only those who handed in a review of this turn can change their votes now.');

export const noSeatOfMine: Guard = ({ request }, person) =>
  seatOf(request, person.id)
    ? undefined
    : wrongState('All reviews are in: only those who have a seat judge findings now.');

export const votesDiffer: Guard = ({ request, policy }) =>
  incomplete(
    'Votes differ. The reviewers can change theirs, or one more checker can take a seat.',
    filesInConflict(request, policy).map(({ path }) => ({
      field: path,
      message: `The votes on ${path} differ.`,
    })),
  );

export const filesNotApproved: Guard = ({ request, policy }) =>
  incomplete(
    'Not every file is approved. Approve it in part, or return it.',
    filesAskedFor(request)
      .filter((file) => decideFile(request, file, policy) !== 'approved')
      .map(({ path }) => ({ field: path, message: `${path} is not approved.` })),
  );

export const partForbidden: Guard = ({ policy }) =>
  policy.partialRelease
    ? undefined
    : incomplete('The rulebook releases requests as a whole (partial-release).', [
        { field: 'files', message: 'Return the request, or ask for the last changes first.' },
      ]);

/** What would be found again is known already. */
export const sameBook: Guard = ({ request: { book, projectBook } }) =>
  projectBook === undefined || projectBook.sha256 === book.sha256
    ? wrongState('The project has the rulebook that the request was checked with.')
    : undefined;

/** A part is some of the files, and leaves some. */
export const nothingToPart: Guard = ({ request, policy }) => {
  const files = filesAskedFor(request);
  const approved = files.filter((file) => decideFile(request, file, policy) === 'approved').length;
  if (approved === 0) return wrongState('No file is approved.');
  return approved === files.length ? wrongState('Every file is approved: approve the request.') : undefined;
};

/** A file may go before its check is done only if each who approved it said why. */
export const checksOpen: Guard = ({ request, policy }) =>
  incomplete(
    'Files are still being checked.',
    filesAskedFor(request)
      .filter((file) => decideFile(request, file, policy) === 'approved')
      .filter((file) => file.scan.state !== 'done' && !allGaveReasons(countedVotes(request, file)))
      .map(({ path }) => ({ field: path, message: `${path} is still being checked.` })),
  );

function allGaveReasons(votes: ReturnType<typeof countedVotes>): boolean {
  return votes.every(({ choice, reason }) => choice !== 'approve' || reason !== '');
}

function wrongState(because: string): Hindrance {
  return { code: 'wrong-state', because };
}

function incomplete(because: string, problems: readonly Problem[]): Hindrance | undefined {
  return problems.length === 0 ? undefined : { code: 'incomplete', because, problems };
}
