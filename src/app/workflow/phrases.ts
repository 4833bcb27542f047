import type { Act, State } from './words';

/** As in "while the request is …". */
export const STATE_PHRASES: Readonly<Record<State, string>> = {
  draft: 'a draft',
  submitted: 'submitted',
  'in-review': 'in review',
  reviewed: 'reviewed',
  returned: 'returned',
  approved: 'approved',
  releasing: 'being released',
  'release-failed': 'waiting after a failed release',
  released: 'released',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  recalled: 'recalled',
  expired: 'expired',
};

/** As in "you can …". */
export const ACT_PHRASES: Readonly<Record<Act, string>> = {
  edit: 'edit it',
  'add-file': 'add a file',
  'replace-file': 'replace a file',
  'remove-file': 'remove a file',
  submit: 'submit it',
  'take-back': 'take it back',
  withdraw: 'withdraw it',
  claim: 'claim a seat',
  'give-back': 'give your seat back',
  'hand-over': 'hand your seat over',
  assign: 'give a seat to somebody',
  vote: 'vote',
  judge: 'judge findings',
  'correct-roles': 'correct roles',
  'submit-review': 'hand in your review',
  comment: 'comment',
  're-check': 'have it checked with the rulebook of now',
  'revise-vote': 'change your vote',
  'return-early': 'return it early',
  return: 'return it',
  reject: 'reject it',
  approve: 'approve it',
  'approve-in-part': 'approve it in part',
  reopen: 'reopen it',
  release: 'release it',
  'retry-release': 'try the release again',
  answer: 'answer what was asked',
  resubmit: 'submit it again',
  recall: 'recall it',
};

/** Where something simpler than the state has to come first. */
export const TOO_EARLY: Partial<Record<Act, Partial<Record<State, string>>>> = {
  'submit-review': { submitted: 'Vote on each file first.' },
};

/** `a, b or c`. */
export function oneOf(phrases: readonly string[]): string {
  const last = phrases.at(-1) ?? '';
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(', ')} or ${last}`;
}
