import type { EventDraft, EventKind, Json } from '../audit/event';
import type { ListedRequest } from './request';

/** What an event about a request has before its project and request are added. */
export interface Said extends Omit<EventDraft, 'kind' | 'projectId' | 'requestId' | 'after'> {
  readonly after?: Readonly<Record<string, Json>>;
}
export interface RequestEvent extends EventDraft {
  readonly after?: Readonly<Record<string, Json>>;
}

/** An event about this request in its current turn. */
export function requestEvent(
  { id, project, turn }: ListedRequest,
  kind: EventKind,
  said: Said = {},
): RequestEvent {
  return { kind, projectId: project.id, requestId: id, turn, ...said };
}

/** The words that went with an act stand in its event: one act, one event. */
export function withText(
  event: RequestEvent,
  name: 'answer' | 'comment' | 'reason',
  text: string,
): RequestEvent {
  return { ...event, after: { ...event.after, [name]: text } };
}
