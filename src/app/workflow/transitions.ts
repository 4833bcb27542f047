import {
  checksOpen,
  everySeatTaken,
  filesNotApproved,
  forbiddenFiles,
  handedIn,
  memberSeatsTaken,
  noClaimOfMine,
  noKnownProblem,
  noConflict,
  noReviewOfMine,
  noSeatLeft,
  noSeatOfMine,
  nowhereToGo,
  nothingToPart,
  partForbidden,
  preparedByCompliance,
  projectEnded,
  reasonsMissing,
  sameBook,
  seatedAlready,
  somethingMissing,
  votesDiffer,
  votesMissing,
  type Guard,
} from './guards';
import type { By } from './roles';
import type { Act, State, SystemAct } from './words';

export interface Transition {
  readonly from: State;
  readonly act: Act | SystemAct;
  readonly by: By;
  readonly to: State;
  /** What may stand in the way at the moment; the first that does is said. */
  readonly unless?: readonly Guard[];
}

/**
 * All that can be done with a release request: what is in no row is refused. `ACCEPTANCE.md` A as data; pages, API and
 * the diagram in README.md all come from here. A table is read by its columns, so it keeps its layout.
 */
// prettier-ignore
export const TRANSITIONS: readonly Transition[] = [
  { from: 'draft',          act: 'edit',             by: 'writer',           to: 'draft' },
  { from: 'draft',          act: 'add-file',         by: 'writer',           to: 'draft' },
  { from: 'draft',          act: 'replace-file',     by: 'writer',           to: 'draft' },
  { from: 'draft',          act: 'remove-file',      by: 'writer',           to: 'draft' },
  { from: 'draft',          act: 'submit',           by: 'author',           to: 'submitted',      unless: [projectEnded, somethingMissing, forbiddenFiles, noKnownProblem] },
  { from: 'draft',          act: 'withdraw',         by: 'author',           to: 'withdrawn' },
  { from: 'draft',          act: 'files-go',         by: 'system',           to: 'withdrawn' },

  { from: 'submitted',      act: 'take-back',        by: 'author',           to: 'draft' },
  { from: 'submitted',      act: 'claim',            by: 'eligible-checker', to: 'in-review',      unless: [everySeatTaken, memberSeatsTaken] },
  { from: 'submitted',      act: 'assign',           by: 'lead',             to: 'in-review',      unless: [noSeatLeft] },
  { from: 'submitted',      act: 'vote',             by: 'eligible-checker', to: 'in-review',      unless: [everySeatTaken, memberSeatsTaken] },
  { from: 'submitted',      act: 'judge',            by: 'eligible-checker', to: 'in-review',      unless: [everySeatTaken, memberSeatsTaken] },
  { from: 'submitted',      act: 'correct-roles',    by: 'eligible-checker', to: 'in-review',      unless: [everySeatTaken, memberSeatsTaken] },
  { from: 'submitted',      act: 'return-early',     by: 'eligible-checker', to: 'returned' },
  { from: 'submitted',     act: 're-check',         by: 'eligible-checker', to: 'submitted',     unless: [sameBook] },
  { from: 'submitted',      act: 'approve-automatically', by: 'system',      to: 'approved' },

  { from: 'in-review',      act: 'claim',            by: 'eligible-checker', to: 'in-review',      unless: [seatedAlready, everySeatTaken, memberSeatsTaken] },
  { from: 'in-review',      act: 'give-back',        by: 'eligible-checker', to: 'in-review',      unless: [noClaimOfMine] },
  { from: 'in-review',      act: 'hand-over',        by: 'eligible-checker', to: 'in-review',      unless: [noClaimOfMine] },
  { from: 'in-review',      act: 'assign',           by: 'lead',             to: 'in-review',      unless: [noSeatLeft] },
  { from: 'in-review',      act: 'vote',             by: 'eligible-checker', to: 'in-review',      unless: [handedIn, everySeatTaken, memberSeatsTaken] },
  { from: 'in-review',      act: 'judge',            by: 'eligible-checker', to: 'in-review',      unless: [handedIn, everySeatTaken, memberSeatsTaken] },
  { from: 'in-review',      act: 'correct-roles',    by: 'eligible-checker', to: 'in-review',      unless: [handedIn, everySeatTaken, memberSeatsTaken] },
  { from: 'in-review',      act: 'comment',          by: 'eligible-checker', to: 'in-review' },
  { from: 'in-review',      act: 'submit-review',    by: 'eligible-checker', to: 'in-review',      unless: [handedIn, everySeatTaken, memberSeatsTaken, votesMissing, reasonsMissing] },
  { from: 'in-review',     act: 're-check',         by: 'eligible-checker', to: 'in-review',     unless: [sameBook] },
  { from: 'in-review',      act: 'reviews-complete', by: 'system',           to: 'reviewed' },
  { from: 'in-review',      act: 'return-early',     by: 'eligible-checker', to: 'returned' },

  { from: 'reviewed',       act: 'claim',            by: 'eligible-checker', to: 'reviewed',       unless: [seatedAlready, noConflict, everySeatTaken, memberSeatsTaken] },
  { from: 'reviewed',       act: 'give-back',        by: 'eligible-checker', to: 'reviewed',       unless: [noClaimOfMine] },
  { from: 'reviewed',       act: 'hand-over',        by: 'eligible-checker', to: 'reviewed',       unless: [noClaimOfMine] },
  { from: 'reviewed',       act: 'assign',           by: 'lead',             to: 'reviewed',       unless: [noConflict, noSeatLeft] },
  { from: 'reviewed',       act: 'comment',          by: 'eligible-checker', to: 'reviewed' },
  { from: 'reviewed',       act: 'revise-vote',      by: 'eligible-checker', to: 'reviewed',       unless: [noReviewOfMine] },
  { from: 'reviewed',       act: 'vote',             by: 'eligible-checker', to: 'reviewed',       unless: [handedIn, noConflict, everySeatTaken, memberSeatsTaken] },
  { from: 'reviewed',       act: 'judge',            by: 'eligible-checker', to: 'reviewed',       unless: [noSeatOfMine] },
  { from: 'reviewed',       act: 'correct-roles',    by: 'eligible-checker', to: 'reviewed',       unless: [noSeatOfMine] },
  { from: 'reviewed',       act: 'submit-review',    by: 'eligible-checker', to: 'reviewed',       unless: [handedIn, noConflict, everySeatTaken, memberSeatsTaken, votesMissing, reasonsMissing] },
  { from: 'reviewed',      act: 're-check',         by: 'eligible-checker', to: 'reviewed',      unless: [sameBook] },
  { from: 'reviewed',       act: 'return',           by: 'eligible-checker', to: 'returned' },
  { from: 'reviewed',       act: 'reject',           by: 'eligible-checker', to: 'rejected' },
  { from: 'reviewed',       act: 'approve',          by: 'eligible-checker', to: 'approved',       unless: [projectEnded, votesDiffer, filesNotApproved, checksOpen] },
  { from: 'reviewed',       act: 'approve-in-part',  by: 'eligible-checker', to: 'approved',       unless: [projectEnded, votesDiffer, partForbidden, nothingToPart, checksOpen] },
  { from: 'reviewed',       act: 'vote-falls-away',  by: 'system',           to: 'in-review' },

  { from: 'returned',       act: 'edit',             by: 'writer',           to: 'returned' },
  { from: 'returned',       act: 'add-file',         by: 'writer',           to: 'returned' },
  { from: 'returned',       act: 'replace-file',     by: 'writer',           to: 'returned' },
  { from: 'returned',       act: 'remove-file',      by: 'writer',           to: 'returned' },
  { from: 'returned',       act: 'answer',           by: 'author',           to: 'returned' },
  { from: 'returned',       act: 'resubmit',         by: 'author',           to: 'submitted',      unless: [projectEnded, somethingMissing, forbiddenFiles] },
  { from: 'returned',       act: 'withdraw',         by: 'author',           to: 'withdrawn' },
  { from: 'returned',       act: 'close',            by: 'system',           to: 'withdrawn' },
  { from: 'returned',       act: 'files-go',         by: 'system',           to: 'withdrawn' },
  { from: 'returned',       act: 'decoy-ends',       by: 'system',           to: 'withdrawn' },

  { from: 'approved',       act: 'reopen',           by: 'eligible-checker', to: 'reviewed' },
  { from: 'approved',      act: 're-check',         by: 'eligible-checker', to: 'approved',      unless: [sameBook] },
  { from: 'approved',       act: 'decoy-ends',       by: 'system',           to: 'withdrawn' },
  { from: 'approved',       act: 'digest-differs',   by: 'system',           to: 'reviewed' },
  { from: 'approved',       act: 'late-finding',     by: 'system',           to: 'reviewed' },
  { from: 'approved',       act: 'release',          by: 'releaser',         to: 'releasing',      unless: [preparedByCompliance, projectEnded, nowhereToGo] },

  { from: 'releasing',      act: 'delivered',        by: 'system',           to: 'released' },
  { from: 'releasing',      act: 'delivery-failed',  by: 'system',           to: 'release-failed' },
  { from: 'releasing',      act: 'digest-differs',   by: 'system',           to: 'reviewed' },

  { from: 'release-failed', act: 'retry-release',    by: 'releaser',         to: 'releasing',      unless: [preparedByCompliance, projectEnded] },
  { from: 'release-failed', act: 'reopen',           by: 'eligible-checker', to: 'reviewed' },

  { from: 'released',       act: 'recall',           by: 'compliance',       to: 'recalled' },
  { from: 'released',       act: 'recall',           by: 'releaser',         to: 'recalled' },
  { from: 'released',       act: 'expire',           by: 'system',           to: 'expired' },
];
