import { refuse } from '../refusals';
import type { Comment, ReleaseRequest } from '../submissions/request';
import { OUT, type State } from '../workflow/words';

/** What was said about one thing, from its first words on. */
export interface Thread {
  readonly root: Comment;
  /** With the root, in the order of turns. */
  readonly entries: readonly Comment[];
  /** A checker said something that nobody has settled. What only its author said is no question, nor is what nobody can settle. */
  readonly isOpen: boolean;
}

type Talk = Pick<ReleaseRequest, 'comments' | 'author' | 'state'>;

/** Of a request as somebody sees it: what they may not read neither opens nor settles a thread for them. */
export function threadsOf({ comments, author, state }: Talk): readonly Thread[] {
  const begun = comments.filter(({ threadId }) => threadId === undefined);
  const all = new Map(begun.map((root): [string, Comment[]] => [root.id, [root]]));
  for (const comment of comments) {
    if (comment.threadId !== undefined) all.get(comment.threadId)?.push(comment);
  }
  return begun.map((root) => {
    const entries = all.get(root.id) ?? [root];
    const isAsked = entries.some((entry) => entry.author.id !== author.id);
    const settled = entries.findLast(({ kind }) => kind !== 'said');
    return { root, entries, isOpen: isAsked && !isOver(state) && settled?.kind !== 'resolved' };
  });
}

function isOver(state: State): boolean {
  return state === 'rejected' || state === 'withdrawn' || OUT.includes(state);
}

/** @throws Refusal `not-found` also for one that this person may not read */
export function threadOf(seen: Talk, commentId: string): Thread {
  const thread = threadsOf(seen).find(({ root }) => root.id === commentId);
  if (!thread) throw refuse.notFound('comment');
  return thread;
}

/** A checker's last public words of this turn, in a thread that is open and that its author has not answered. */
export function waitsForAuthor(
  { root, entries, isOpen }: Thread,
  { turn, author }: Pick<ReleaseRequest, 'turn' | 'author'>,
): boolean {
  if (!isOpen || root.visibility !== 'everyone') return false;
  const last = entries.findLast(({ visibility, kind }) => visibility === 'everyone' && kind !== 'resolved');
  return last !== undefined && last.turn === turn && last.author.id !== author.id;
}

/** The author's answer that goes out with the next submission; what was sent before stands. */
export function answerToSend(
  { entries }: Thread,
  { turn, author }: Pick<ReleaseRequest, 'turn' | 'author'>,
): Comment | undefined {
  return entries.find((entry) => entry.author.id === author.id && entry.turn > turn);
}

/** Where only checkers read how a thread began, nothing in it is for everyone. */
export function mustFitThread(
  { comments }: Talk,
  { threadId }: Pick<Comment, 'threadId'>,
  visibility: Comment['visibility'],
): void {
  const root = comments.find(({ id }) => id === threadId);
  if (visibility === 'checkers' || root?.visibility !== 'checkers') return;
  const message = 'Only checkers read this thread. Make its first comment public, or write a new one.';
  throw refuse.invalid([{ field: 'visibility', message }]);
}

/** Whoever replied has read it, so that this tells nothing about who reviews. */
export function mustHaveNoReplies({ comments }: Talk, commentId: string): void {
  if (comments.every(({ threadId }) => threadId !== commentId)) return;
  throw refuse.wrongState('It was replied to, so it stays.', 'Edit it, or resolve the thread.');
}
