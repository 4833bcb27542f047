import type { EventDraft } from '../audit/event';
import type { Finding } from '../../engine/report/report';
import type { OutputFile, ListedRequest } from '../submissions/request';
import { requestEvent } from '../submissions/request-event';

/** Somebody other than its author looks at a file: remembered with the digest, and the finding that stood open. */
export function fileViewed(
  request: ListedRequest,
  { id, current }: OutputFile,
  opened?: Finding,
): EventDraft {
  const after = opened && { rule: opened.rule };
  return requestEvent(request, 'file.viewed', {
    fileId: id,
    sha256: current.sha256,
    ...(after && { after }),
  });
}
