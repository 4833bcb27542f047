export const STATES = [
  'draft',
  'submitted',
  'in-review',
  'reviewed',
  'returned',
  'approved',
  'releasing',
  'release-failed',
  'released',
  'rejected',
  'withdrawn',
  'recalled',
  'expired',
] as const;
export type State = (typeof STATES)[number];

/** With its author, who changes it. */
export const BEING_WRITTEN: readonly State[] = ['draft', 'returned'];

/** Its files are out, or on their way: nothing can be stopped here any more. */
export const OUT: readonly State[] = ['releasing', 'release-failed', 'released', 'recalled', 'expired'];

export const ACTS = [
  'edit',
  'add-file',
  'replace-file',
  'remove-file',
  'submit',
  'take-back',
  'withdraw',
  'claim',
  'give-back',
  'hand-over',
  'assign',
  'vote',
  'judge',
  'correct-roles',
  'submit-review',
  'comment',
  're-check',
  'revise-vote',
  'return-early',
  'return',
  'reject',
  'approve',
  'approve-in-part',
  'reopen',
  'release',
  'retry-release',
  'answer',
  'resubmit',
  'recall',
] as const;
export type Act = (typeof ACTS)[number];

/** What only the system does, as a consequence. */
export const SYSTEM_ACTS = [
  'approve-automatically',
  'reviews-complete',
  'vote-falls-away',
  'delivered',
  'delivery-failed',
  'digest-differs',
  'expire',
  'close',
  'files-go',
  'decoy-ends',
  'late-finding',
] as const;
export type SystemAct = (typeof SYSTEM_ACTS)[number];
