import type { NoticeKind } from './notices.port';

/** What an inbox and a mail say: nothing of what a request holds and no link that opens anything, because mail is read by many on its way. */
export const NOTICE_WORDS: Readonly<Record<NoticeKind, string>> = {
  'request-waits': 'A request waits for output checkers.',
  'request-returned': 'Your request came back with comments.',
  'request-rejected': 'Your request was rejected.',
  'request-approved': 'Your request is approved. Its files go out when they are released.',
  'release-waits': 'A request is approved and waits to be released.',
  'reviews-in': 'All reviews are in. Decide together.',
  released: 'Your files are out. Download the package.',
  'release-failed': 'A release could not be delivered.',
  integrity: 'Stored bytes of a request differ from what was reviewed. Nothing went out.',
  'answer-late': 'A request waits longer than its author was promised.',
  'closes-soon': 'Your returned request ends in a week, unless you work on it.',
  closed: 'Your returned request has ended, because nobody worked on it.',
  recalled: 'A package was recalled. Delete every copy you have, and read why.',
  'late-finding': 'A check ended after the approval and found something. The request is reviewed again.',
  incident: 'A check ended after the release and found something. Decide whether to recall it.',
  'claim-lapsed': 'Your claim lapsed. Your votes are kept; claim the request again to go on.',
  'seat-free': 'A colleague is away. A seat in a review is free.',
  'seat-assigned': 'You were given a request to review. Your claim holds for a while.',
  'seat-given': 'A colleague handed you their seat in a review.',
  'seat-fell-away': 'Your seat in a review fell away, because you may no longer review it.',
  'reviewer-needed': 'A seat in a review of yours fell away. It needs one more reviewer.',
  'named-late':
    'The author of a request that you review now names you, or somebody of your group, as a co-author. Give your seat back if that is so.',
  'reviewer-named':
    'An author named a reviewer of their request, or somebody of their group, as a co-author. Look whether that is so.',
  'sample-drawn': 'A release was drawn for you to review again. Find it under Samples.',
  'sample-disagrees': 'A second review would not have released a request. Decide whether to recall it.',
  'decoy-ended': 'A request that you reviewed was prepared by compliance. Read what was wrong with it.',
  'password-link-made':
    'Somebody made a link that sets a password for your account. An earlier password no longer works. If you did not expect it, tell an administrator.',
  'password-link-used':
    'A new password was set for your account, by its link. If that was not you, tell an administrator at once.',
  'book-waits':
    'A change of the rulebook of a project was tried on what went out. It waits for a second administrator to agree.',
  'book-agreed':
    'The change of a rulebook that you proposed was agreed to. It is in force for what is submitted now.',
  'book-rejected': 'The change of a rulebook that you proposed was rejected. Read why.',
  'vote-fell': 'A role was corrected in a file that you voted on. It was checked again: vote on it again.',
};
