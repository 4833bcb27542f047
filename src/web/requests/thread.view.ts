import { placeIn } from '../../app/reviews/place';
import { answerToSend, type Thread, waitsForAuthor } from '../../app/reviews/threads';
import type { Offer } from '../../app/workflow/may';
import type { Comment, ListedRequest } from '../../app/submissions/request';
import { visibleText } from '../../engine/report/visible-text';
import { type FileAddress, placeHref } from '../grid/file-address';
import { talkedRegionId } from '../grid/talked-regions.view';
import { momentView, type MomentView } from '../words/moments';
import { mayNow } from './acts.view';
import { groupTitle } from './file-sections.view';

/** What was said about one place, and what this person can add. */
export interface ThreadView {
  readonly id: string;
  /** What it is about, and where that is; empty for the whole request. */
  readonly file: string;
  readonly fileHref: string;
  /** Id of the cell or line on this page that it is pinned to; empty where that is not on this page. */
  readonly pinnedTo: string;
  readonly isOpen: boolean;
  /** Settled: folded under this line. Empty for what is open, and for what was no question. */
  readonly folded: string;
  readonly entries: readonly EntryView[];
  readonly reply: ReplyFormView | null;
  readonly answer: AnswerFormView | null;
}

interface EntryView {
  readonly author: string;
  readonly at: MomentView;
  readonly seenBy: string;
  readonly text: string;
  readonly edited: boolean;
  /** Where its writer changes it; empty for others, and once the turn has ended. */
  readonly action: string;
  /** Where that leads: back to the thread, on the page where it was read. */
  readonly next: string;
  readonly isInternal: boolean;
}

interface ReplyFormView {
  readonly action: string;
  readonly next: string;
  /** Who can be told; none to choose among checkers. */
  readonly audiences: readonly AudienceView[];
  readonly settle: SettleView;
}

interface SettleView {
  /** Last part of the address. */
  readonly path: 'resolve' | 'reopen';
  readonly label: string;
  /** What the page says once it is done. */
  readonly done: string;
}

interface AnswerFormView {
  readonly action: string;
  readonly next: string;
  readonly text: string;
  readonly waits: boolean;
}

export interface AudienceView {
  readonly value: Comment['visibility'];
  readonly label: string;
}

export const AUDIENCES: readonly AudienceView[] = [
  { value: 'checkers', label: 'Only checkers' },
  { value: 'everyone', label: 'Checkers and, once it is returned, the author' },
];

export interface TalkReader {
  readonly offers: readonly Offer[];
  readonly now: Date;
  readonly readerId: string;
  /** Where the reader sees a file, in that version of it or in the current one. */
  readonly addressOf: (fileId: string, version?: number) => FileAddress;
  /** The page that shows this, without what stands behind `#`. */
  readonly page: string;
  /** The file that the page shows, and in which bytes. */
  readonly shown?: { readonly fileId: string; readonly sha256: string; readonly isPicture?: boolean };
}

export function threadView(request: ListedRequest, thread: Thread, reader: TalkReader): ThreadView {
  const { root, isOpen } = thread;
  const pending = answerToSend(thread, request);
  const address = `/requests/${request.id}/comments/${root.id}`;
  const next = `${reader.page}#thread-${root.id}`;
  const mayAnswer =
    mayNow(reader.offers, 'answer') && (pending !== undefined || waitsForAuthor(thread, request));
  return {
    id: root.id,
    ...subjectOf(request, root, reader),
    isOpen,
    folded: isSettled(thread) ? `Resolved: ${excerpt(root.text)}` : '',
    entries: thread.entries
      .filter((entry) => entry !== pending)
      .map((entry) => entryView(request, entry, { ...reader, next })),
    reply: mayNow(reader.offers, 'comment')
      ? {
          action: address,
          next,
          audiences: root.visibility === 'everyone' ? AUDIENCES.toReversed() : [],
          settle: isOpen ? RESOLVE : REOPEN,
        }
      : null,
    answer: mayAnswer
      ? { action: `${address}/answers`, next, text: pending?.text ?? '', waits: pending === undefined }
      : null,
  };
}

const RESOLVE: SettleView = { path: 'resolve', label: 'Resolve', done: 'Resolved.' };
const REOPEN: SettleView = { path: 'reopen', label: 'Reopen', done: 'Opened again.' };

function isSettled({ entries, isOpen }: Thread): boolean {
  return !isOpen && entries.some(({ kind }) => kind === 'resolved');
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}

const SETTLED: Readonly<Record<Comment['kind'], string>> = {
  said: '',
  resolved: 'resolved this',
  reopened: 'opened this again',
};

function entryView(
  request: ListedRequest,
  comment: Comment,
  { now, readerId, offers, next }: TalkReader & { readonly next: string },
): EntryView {
  const { id, author, turn, kind, visibility, text, at, editedAt } = comment;
  const mayChange =
    author.id === readerId && turn === request.turn && kind === 'said' && mayNow(offers, 'comment');
  return {
    author: author.name,
    at: momentView(at, now),
    seenBy: [SETTLED[kind], visibility === 'checkers' ? 'only checkers see this' : `turn ${turn}`]
      .filter((words) => words !== '')
      .join(', '),
    text,
    edited: editedAt !== undefined,
    action: mayChange ? `/requests/${request.id}/comments/${id}` : '',
    next,
    isInternal: visibility === 'checkers',
  };
}

/** A place is one of the version that was on screen; it is never shown on another cell of a later one. */
function subjectOf(
  { id, files, groups }: ListedRequest,
  { id: threadId, fileId, groupId, sha256, place = '' }: Comment,
  { addressOf, shown }: TalkReader,
): Pick<ThreadView, 'file' | 'fileHref' | 'pinnedTo'> {
  const file = files.find((other) => other.id === fileId);
  if (!file) {
    const group = groups.length > 1 ? groups.find((other) => other.id === groupId) : undefined;
    return {
      file: group ? groupTitle(groups, group) : '',
      fileHref: group ? `/requests/${id}#group-${group.id}` : '',
      pinnedTo: '',
    };
  }
  const version = file.versions.find((other) => other.sha256 === sha256);
  const isOld = version !== undefined && version.number !== file.current.number;
  const words = [
    shown?.fileId === file.id ? '' : visibleText(file.path),
    place,
    isOld ? `of version ${version.number}` : '',
  ];
  return {
    file: words.filter((word) => word !== '').join(' '),
    fileHref: hrefOf(addressOf(file.id, isOld ? version.number : undefined), place, threadId),
    pinnedTo: shown?.fileId === file.id && shown.sha256 === sha256 ? anchorOf(place) : '',
  };
}

function hrefOf(address: FileAddress, text: string, threadId: string): string {
  const place = placeIn(text);
  switch (place?.kind) {
    case undefined:
      return address.fields.length === 0 ? address.path : placeHref(address, {});
    case 'cell': {
      const { sheet, cell } = place;
      return `${placeHref(address, sheet === undefined ? { cell } : { sheet, cell })}#${cell}`;
    }
    case 'line':
      return `${placeHref(address, { row: place.line })}#${anchorOf(text)}`;
    case 'page': {
      const at = placeHref(address, { page: place.page });
      return place.region ? `${at}#${talkedRegionId(threadId)}` : at;
    }
  }
}

/** What the rendering calls the element there. */
function anchorOf(text: string): string {
  const place = placeIn(text);
  if (place?.kind === 'cell') return place.cell;
  return place?.kind === 'line' ? `line-${place.line}` : '';
}
