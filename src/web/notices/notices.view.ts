import type { Notice, NoticeKind } from '../../app/notices/notices.port';
import { momentView, type MomentView } from '../words/moments';

export interface NoticesPage {
  readonly notices: readonly {
    readonly at: MomentView;
    readonly sentence: string;
    readonly href: string;
    readonly number: number;
    readonly fresh: boolean;
  }[];
}

const SENTENCES: Readonly<Record<NoticeKind, string>> = {
  'request-waits': 'A request waits for output checkers.',
  'request-returned': 'Your request came back with comments.',
  'request-rejected': 'Your request was rejected.',
  'request-approved': 'A request is approved and can be released.',
  'reviews-in': 'All reviews are in. Decide together.',
  released: 'Your files are out. Download the package.',
  'release-failed': 'A release could not be delivered.',
  'answer-late': 'A request waits longer than its author was promised.',
  'closes-soon': 'Your returned request ends in a week, unless you work on it.',
  closed: 'Your returned request has ended, because nobody worked on it.',
  recalled: 'A package was recalled. Delete every copy you have, and read why.',
  'claim-lapsed': 'Your claim lapsed. Your votes are kept; claim the request again to go on.',
  'seat-given': 'A colleague handed you their seat in a review.',
  'seat-fell-away': 'Your seat in a review fell away, because you may no longer review it.',
  'reviewer-needed': 'A seat in a review of yours fell away. It needs one more reviewer.',
  integrity: 'Stored bytes of a request differ from what was reviewed. Nothing went out.',
};

export function noticesPage(notices: readonly Notice[], now: Date): NoticesPage {
  return {
    notices: notices.map(({ kind, at, requestId, requestNumber, read }) => ({
      at: momentView(at, now),
      sentence: SENTENCES[kind],
      href: `/requests/${requestId}`,
      number: requestNumber,
      fresh: !read,
    })),
  };
}
