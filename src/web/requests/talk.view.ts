import type { Comment, ListedRequest } from '../../app/submissions/request';
import { threadsOf } from '../../app/reviews/threads';
import { offerOf } from './acts.view';
import { AUDIENCES, type AudienceView, type TalkReader, threadView, type ThreadView } from './thread.view';

export interface TalkView {
  readonly style: string;
  /** `2 open`; empty where none is. */
  readonly openSay: string;
  readonly threads: readonly ThreadView[];
  readonly form: CommentFormView;
}

interface CommentFormView {
  readonly allowed: boolean;
  /** Why this reader cannot write now; empty where they can, or never could. */
  readonly because: string;
  readonly action: string;
  readonly fileId: string;
  /** Of the bytes that the page shows; empty where it shows none. */
  readonly sha256: string;
  /** What to write as a place, where that is not plain from the example. */
  readonly placeHint: string;
  readonly audiences: readonly AudienceView[];
}

const ON_A_PICTURE =
  'Draw a frame on the page with the mouse, or write it: page 1 at 10,20 to 60,40 is from 10 % across and 20 % down to 60 % and 40 %.';

/** Threads about the file that the page shows, or all of them where it shows none. */
export function talkView(request: ListedRequest, reader: TalkReader, style: string): TalkView {
  const fileId = reader.shown?.fileId ?? '';
  const threads = threadsOf(request).filter(({ root }) => fileId === '' || root.fileId === fileId);
  const open = threads.filter(({ isOpen }) => isOpen).length;
  const comment = offerOf(reader.offers, 'comment');
  return {
    style,
    openSay: open === 0 ? '' : `${open} open`,
    threads: threads.map((thread) => threadView(request, thread, reader)),
    form: {
      allowed: comment?.allowed === true,
      because: comment?.allowed === false ? comment.because : '',
      action: `/requests/${request.id}/comments`,
      fileId,
      sha256: reader.shown?.sha256 ?? '',
      placeHint: reader.shown?.isPicture === true ? ON_A_PICTURE : '',
      audiences: AUDIENCES,
    },
  };
}

/** `2 open` beside a file in a list; empty where nothing about it is open, as far as this reader may know. */
export function openThreadsSay(request: ListedRequest, { id }: { readonly id: Comment['fileId'] }): string {
  const open = threadsOf(request).filter(({ root, isOpen }) => isOpen && root.fileId === id).length;
  return open === 0 ? '' : `${open} open`;
}
