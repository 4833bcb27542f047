import type { EventDraft } from '../audit/event';
import type { OutputFile, ReleaseRequest } from '../submissions/request';
import { requestEvent } from '../submissions/request-event';

/** Somebody other than its author looks at a file: remembered with the digest of what was on screen. */
export function fileViewed(request: ReleaseRequest, { id, current }: OutputFile): EventDraft {
  return requestEvent(request, 'file.viewed', { fileId: id, sha256: current.sha256 });
}
