import type { AuditEvent } from '../audit/event';
import type { Actor } from '../people/person';
import type { Rulebooks } from '../policies/rulebooks.port';
import type { GoesOn } from '../retention/retention-of';
import { answerPromise, type AnswerPromise, isPromised } from '../reviews/answer-promise';
import { whatViewerSees } from '../reviews/what-viewer-sees';
import type { Stores } from '../unit-of-work.port';
import type { AnyCircumstances } from '../workflow/circumstances';
import { listedRequest, type ListedKnown } from '../workflow/known-request';
import { offersFor, type Offer } from '../workflow/may';
import type { Viewer } from '../workflow/viewer';
import type { ListedRequest } from './request';
import { requestEvent, type RequestEvent } from './request-event';

/** A request as this person may see it, and what they can do with it. */
export interface RequestPage {
  readonly request: ListedRequest;
  readonly offers: readonly Offer[];
  readonly viewer: Viewer;
  /** Absent while nothing is promised. */
  readonly promise?: AnswerPromise;
  /** For compliance, which reads a request's whole life on one page: what it went through, oldest first. */
  readonly life?: readonly AuditEvent[];
  /** For compliance: when what it holds goes. */
  readonly retention?: readonly GoesOn[];
}

export interface OpenedRequest {
  /** As it is, whoever reads it. */
  readonly about: ListedKnown;
  readonly page: RequestPage;
}

/** @throws Refusal `not-found`, the same whether the request exists or is not for this person */
export async function openRequest(
  stores: Stores,
  rulebooks: Pick<Rulebooks, 'get'>,
  person: Actor,
  asked: { readonly requestId: string; readonly fileId?: string | undefined },
): Promise<OpenedRequest> {
  const about = await listedRequest(stores, rulebooks, person, asked);
  const { request, policy, viewer } = about;
  return {
    about,
    page: {
      request: whatViewerSees(request, { id: person.id, viewer }, policy),
      offers: offersFor(person, about),
      viewer,
    },
  };
}

/** Most requests that are read promise nothing any more, and need no calendar. */
export async function promiseOf(
  { house }: Stores,
  { request, policy }: AnyCircumstances,
  now: Date,
): Promise<AnswerPromise | undefined> {
  return isPromised(request) ? answerPromise(request, policy, await house.calendar(), now) : undefined;
}

/** Opening a request is remembered. */
export function requestViewed({ request }: RequestPage): RequestEvent {
  return requestEvent(request, 'request.viewed', { after: { state: request.state } });
}
