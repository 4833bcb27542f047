import type { Offer } from '../../app/workflow/may';
import type { Comment, ReleaseRequest } from '../../app/submissions/request';
import { visibleText } from '../../engine/report/visible-text';
import { filePageAddress } from '../grid/file-address';
import { groupTitle } from './file-sections.view';
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
  /** What it is about, and where that is; empty for the whole request. */
  readonly file: string;
  readonly fileHref: string;
  readonly edited: boolean;
  /** Where its writer changes it; empty for others, and once the turn has ended. */
  readonly action: string;
  readonly isInternal: boolean;
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
    readerId,
    fileId = '',
    style,
  }: { offers: readonly Offer[]; now: Date; readerId: string; fileId?: string; style: string },
): TalkView {
  const comments = request.comments.filter((comment) => fileId === '' || comment.fileId === fileId);
  const mayChange = ({ author, turn }: Comment) =>
    author.id === readerId && turn === request.turn && mayNow(offers, 'comment');
  return {
    style,
    comments: comments.map((comment) => ({
      edited: comment.editedAt !== undefined,
      action: mayChange(comment) ? `/requests/${request.id}/comments/${comment.id}` : '',
      isInternal: comment.visibility === 'checkers',
      author: comment.author.name,
      at: momentView(comment.at, now),
      seenBy: comment.visibility === 'checkers' ? 'only checkers see this' : `turn ${comment.turn}`,
      text: comment.text,
      ...subjectOf(request, comment, fileId !== ''),
    })),
    form: {
      allowed: mayNow(offers, 'comment'),
      action: `/requests/${request.id}/comments`,
      fileId,
      audiences: AUDIENCES,
    },
  };
}

/** A place is one of the version that was on screen; it is never shown on another cell of a later one. */
function subjectOf(
  { id, files, groups }: ReleaseRequest,
  { fileId, groupId, sha256, place }: Comment,
  isOnItsFile: boolean,
): Pick<CommentView, 'file' | 'fileHref'> {
  const file = files.find((other) => other.id === fileId);
  if (!file) {
    const group = groups.length > 1 ? groups.find((other) => other.id === groupId) : undefined;
    return {
      file: group ? groupTitle(groups, group) : '',
      fileHref: group ? `/requests/${id}#group-${group.id}` : '',
    };
  }
  const version = file.versions.find((other) => other.sha256 === sha256);
  const isOld = version !== undefined && version.number !== file.current.number;
  const { path } = filePageAddress(id, file.id, isOld ? version.number : undefined);
  const at = place === undefined ? '' : placeQuery(place);
  const words = [
    isOnItsFile ? '' : visibleText(file.path),
    place ?? '',
    isOld ? `of version ${version.number}` : '',
  ];
  return { file: words.filter((word) => word !== '').join(' '), fileHref: `${path}${at}` };
}

function placeQuery(place: string): string {
  const line = /^line (\d+)$/.exec(place)?.[1];
  return line === undefined ? `?cell=${place}#${place}` : `?row=${line}#line-${line}`;
}
