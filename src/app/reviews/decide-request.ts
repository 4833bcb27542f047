import type { EventKind } from '../audit/event';
import { news, type RequestNotice } from '../notices/notices.port';
import { originOf } from '../people/origin';
import type { Actor } from '../people/person';
import type { Rulebooks } from '../policies/rulebooks.port';
import { refuse } from '../refusals';
import type { Comment, ReleaseRequest } from '../submissions/request';
import { keeperOf } from '../submissions/keeper';
import { moveRequest } from '../submissions/move-request';
import { type RequestEvent, withText } from '../submissions/request-event';
import type { Stores, UnitOfWork } from '../unit-of-work.port';
import { mustBeCurrent, requestToChange } from '../workflow/known-request';
import { mustAllow } from '../workflow/may';
import { dueUnder } from './due-at';
import type { Act } from '../workflow/words';
import { type Said, saidToAuthor, type ToAuthor } from './said-to-author';

/** What checkers decide about a request as a whole: an act that moves it, and mostly the words that go with it. */
export interface Decision {
  readonly act: Act;
  readonly kind: EventKind;
  readonly words?: Words;
  /** Instead of `words`, where there may be some for each group. */
  readonly toAuthor?: ToAuthor & {
    readonly mustSay: (request: ReleaseRequest, said: readonly Said[]) => void;
  };
  readonly notice?: RequestNotice;
  /** What else happens with it, in the same transaction. */
  readonly also?: (stores: Stores, request: ReleaseRequest, at: Date) => Promise<void>;
}

interface Words {
  /** The field that the form has for it. */
  readonly field: 'comment' | 'reason';
  readonly text: string;
  readonly visibility: Comment['visibility'];
  /** What the refusal says when there are none. */
  readonly missing: string;
}

interface Desk {
  readonly work: UnitOfWork;
  readonly rulebooks: Pick<Rulebooks, 'get'>;
  readonly at: Date;
}

/** Asks the table, moves the request, keeps the words as a comment, and tells whom it concerns. */
export async function decideRequest(
  { work, rulebooks, at }: Desk,
  checker: Actor,
  input: { readonly requestId: string; readonly version: number },
  { act, kind, words, toAuthor, notice, also }: Decision,
): Promise<void> {
  await work.write(originOf(checker, 'checker'), async (stores) => {
    const about = await requestToChange(stores, rulebooks, checker, input.requestId);
    const { to } = mustAllow(act, checker, about);
    const { request } = about;
    mustBeCurrent(request, input.version);
    if (words) mustSay(words);
    const said = toAuthor ? saidToAuthor(request, toAuthor) : [];
    toAuthor?.mustSay(request, said);
    const { policy } = about;
    const closesAt =
      to === 'returned' ? await dueUnder(stores, policy, at, policy.closeReturnedAfter) : undefined;
    const event = await moveRequest(stores.requests, request, { kind, to, at, dueAt: closesAt });
    await also?.(stores, request, at);
    if (notice) await stores.notices.send([keeperOf(request)], news(request, notice, at));
    if (words) await keep(stores, request, checker, words, at);
    for (const { groupId, text } of said) {
      await keep(stores, request, checker, { groupId, text, visibility: 'everyone' }, at);
    }
    return { result: undefined, events: [withWords(event, words, said)] };
  });
}

function mustSay({ field, text, missing }: Words): void {
  if (text === '') throw refuse.incomplete([{ field, message: missing }], 'This needs words.');
}

function withWords(event: RequestEvent, words: Words | undefined, said: readonly Said[]): RequestEvent {
  if (words) return withText(event, words.field, words.text);
  return said.length === 0 ? event : withText(event, 'comment', said.map(({ text }) => text).join('\n'));
}

async function keep(
  { reviews }: Stores,
  { id, turn }: ReleaseRequest,
  checker: Actor,
  { groupId, text, visibility }: Said & Pick<Comment, 'visibility'>,
  at: Date,
): Promise<void> {
  await reviews.comment({ requestId: id, turn, authorId: checker.id, groupId, text, visibility, at });
}
