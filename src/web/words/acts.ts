import type { Act, State } from '../../app/workflow/words';

export interface ActWords {
  /** Last part of the address that does it. */
  readonly path: string;
  readonly label: string;
  readonly style: '' | 'btn-primary' | 'btn-danger';
  readonly key: string;
  /** Said before it is done for good. */
  readonly confirm?: string;
  /** It has a page of its own at that address, because it needs more than a text. */
  readonly page?: boolean;
  /** The text that goes with it, where one does. */
  readonly field?: { readonly name: string; readonly label: string; readonly hint: string };
}

/** Acts on a request as a whole, in the order in which a page offers them. */
export const ACT_WORDS: Partial<Record<Act, ActWords>> = {
  submit: { path: 'submit', label: 'Submit for review', style: 'btn-primary', key: '' },
  resubmit: {
    path: 'resubmit',
    label: 'Submit again',
    style: 'btn-primary',
    key: '',
    field: {
      name: 'answer',
      label: 'Answer to the checkers',
      hint: 'What you changed, and why. Everybody sees it.',
    },
  },
  claim: { path: 'claim', label: 'Claim a seat', style: '', key: 'c' },
  'submit-review': { path: 'review', label: 'Hand in review', style: 'btn-primary', key: 'u' },
  approve: { path: 'approve', label: 'Approve request', style: 'btn-primary', key: '' },
  'approve-in-part': {
    path: 'approve-in-part',
    label: 'Approve in part',
    style: '',
    key: '',
    confirm: 'The approved files can be released. The rest goes back to its author as a request of its own.',
    field: { name: 'comment', label: 'What has to change in the rest', hint: 'The author reads this.' },
  },
  release: { path: 'release', label: 'Release', style: 'btn-primary', key: '' },
  'retry-release': { path: 'retry-release', label: 'Try the release again', style: 'btn-primary', key: '' },
  return: {
    path: 'return',
    label: 'Return to the author',
    style: '',
    key: '',
    field: { name: 'comment', label: 'What has to change', hint: 'The author reads this.' },
  },
  'return-early': {
    path: 'return-early',
    label: 'Return before the review is done',
    style: '',
    key: '',
    field: {
      name: 'comment',
      label: 'What has to change',
      hint: 'The author reads this. Votes stay with the checkers.',
    },
  },
  're-check': { path: 're-check', label: 'Check with the new rulebook too', style: '', key: '' },
  'give-back': { path: 'give-back', label: 'Give your seat back', style: '', key: '' },
  'hand-over': { path: 'hand-over', label: 'Hand your seat over', style: '', key: '', page: true },
  assign: { path: 'assign', label: 'Give a seat to a checker', style: '', key: '', page: true },
  reject: {
    path: 'reject',
    label: 'Reject',
    style: 'btn-danger',
    key: '',
    field: {
      name: 'reason',
      label: 'Why it may not go out',
      hint: 'This is final. Everybody in the project reads it.',
    },
  },
  reopen: {
    path: 'reopen',
    label: 'Reopen',
    style: '',
    key: '',
    field: { name: 'reason', label: 'Why', hint: 'The other checkers read this.' },
  },
  recall: {
    path: 'recall',
    label: 'Recall the release',
    style: 'btn-danger',
    key: '',
    field: {
      name: 'reason',
      label: 'Why it must come back',
      hint: 'This is final. Everybody who downloaded the package is told, and reads it.',
    },
  },
  'take-back': { path: 'take-back', label: 'Take back to draft', style: '', key: '' },
  withdraw: {
    path: 'withdraw',
    label: 'Withdraw request',
    style: 'btn-danger',
    key: '',
    confirm: 'The request ends here. Checkers can still read what was submitted.',
  },
};

/** The act that a state waits for: shown even while it is not possible yet, with the reason. */
export const AWAITED: Partial<Record<State, readonly Act[]>> = {
  draft: ['submit'],
  returned: ['resubmit'],
  submitted: ['submit-review'],
  'in-review': ['submit-review'],
  reviewed: ['approve'],
  approved: ['release'],
  'release-failed': ['retry-release'],
};
