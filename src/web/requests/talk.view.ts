import type { Offer } from '../../app/workflow/may';
import type { Comment, ReleaseRequest } from '../../app/submissions/request';
import { visibleText } from '../../engine/report/visible-text';
import { momentView, type MomentView } from '../words/moments';
import { mayNow } from './acts.view';

export interface TalkView {
  readonly style: string;
  readonly comments: readonly CommentView[];
  readonly form: CommentFormView;
}

interface CommentView {
  readonly author: string;
  readonly at: MomentView;
  readonly seenBy: string;
  readonly text: string;
  readonly file: string;
  readonly fileHref: string;
}

interface CommentFormView {
  readonly allowed: boolean;
  readonly action: string;
  readonly fileId: string;
  readonly audiences: readonly { readonly value: Comment['visibility']; readonly label: string }[];
}

const AUDIENCES: CommentFormView['audiences'] = [
  { value: 'checkers', label: 'Only checkers' },
  { value: 'everyone', label: 'Checkers and, once it is returned, the author' },
];

/** Comments on one file, or all of them on the overview. */
export function talkView(
  request: ReleaseRequest,
  {
    offers,
    now,
    fileId = '',
    style,
  }: { offers: readonly Offer[]; now: Date; fileId?: string; style: string },
): TalkView {
  const comments = request.comments.filter((comment) => fileId === '' || comment.fileId === fileId);
  const paths = new Map(request.files.map((file) => [file.id, visibleText(file.path)]));
  return {
    style,
    comments: comments.map((comment) => ({
      author: comment.author.name,
      at: momentView(comment.at, now),
      seenBy: comment.visibility === 'checkers' ? 'only checkers see this' : `turn ${comment.turn}`,
      text: comment.text,
      file: fileId === '' && comment.fileId !== undefined ? (paths.get(comment.fileId) ?? '') : '',
      fileHref: `/requests/${request.id}/files/${comment.fileId ?? ''}`,
    })),
    form: {
      allowed: mayNow(offers, 'comment'),
      action: `/requests/${request.id}/comments`,
      fileId,
      audiences: AUDIENCES,
    },
  };
}
