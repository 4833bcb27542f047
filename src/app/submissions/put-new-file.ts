import type { Actor } from '../people/person';
import { mayBeEvidence } from '../scanning/supporting-evidence';
import type { Stores } from '../unit-of-work.port';
import { checkOutputsAgain } from './check-outputs-again';
import { groupOf } from './group-of';
import { mustStandApart } from './path-twins';
import { recordWriting, type Writes } from './record-writing';
import type { FileKind, ReleaseRequest } from './request';
import { requestEvent, type RequestEvent } from './request-event';
import type { StoredBytes } from './requests.port';
import { turnOfBytes } from './turn-of-bytes';

export interface NewFile {
  readonly path: string;
  readonly groupId?: string;
  readonly kind: FileKind;
  readonly stored: StoredBytes;
  readonly at: Date;
  readonly by: Actor;
}

/** Stored bytes become a file of the request, of which no more than `requestToAddTo` gives is looked at. */
export async function putNewFile(
  stores: Stores,
  request: ReleaseRequest,
  { path, groupId, kind, stored, at, by }: NewFile,
): Promise<{ readonly fileId: string; readonly event: RequestEvent; readonly as: Writes }> {
  await mustStandApart(stores, request.id, path);
  const { id: group } = groupOf(request, groupId);
  const file = { requestId: request.id, path, groupId: group, kind, stored, turn: turnOfBytes(request), at };
  const { fileId } = await stores.requests.addFile(file);
  await stores.scans.order(fileId, at);
  if (mayBeEvidence(file)) await checkOutputsAgain(stores, request.id, at);
  const as = await recordWriting(stores, request, { by, at });
  const { sha256, bytes } = stored;
  return {
    fileId,
    as,
    event: requestEvent(request, 'file.added', { fileId, sha256, after: { path, group, kind, bytes } }),
  };
}
