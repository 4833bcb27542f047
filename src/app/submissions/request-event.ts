import type { EventDraft, EventKind } from '../audit/event';
import type { ReleaseRequest } from './request';

/** An event about this request in its current turn. */
export function requestEvent(
  { id, project, turn }: ReleaseRequest,
  kind: EventKind,
  more: Omit<EventDraft, 'kind' | 'projectId' | 'requestId'> = {},
): EventDraft {
  return { kind, projectId: project.id, requestId: id, turn, ...more };
}
