import type { Json } from '../audit/event';
import type { Actor } from '../people/person';
import { mayBeEvidence } from '../scanning/supporting-evidence';
import type { Stores } from '../unit-of-work.port';
import { checkOutputsAgain } from './check-outputs-again';
import { recordWriting, type Writes } from './record-writing';
import type { OutputFile, ReleaseRequest } from './request';
import { requestEvent, type RequestEvent } from './request-event';
import type { StoredBytes } from './requests.port';
import { turnOfBytes } from './turn-of-bytes';

export interface NewVersion {
  readonly file: OutputFile;
  readonly stored: StoredBytes;
  readonly at: Date;
  readonly by: Actor;
  /** Goes into the event beside the digests: what the bytes were made by, if not by their author. */
  readonly said?: Readonly<Record<string, Json>>;
}

/** Other bytes take a file's place, and are checked. The path stays; votes on the bytes before stay with those bytes. */
export async function putNewVersion(
  stores: Stores,
  request: ReleaseRequest,
  { file, stored, at, by, said }: NewVersion,
): Promise<{ readonly event: RequestEvent; readonly as: Writes }> {
  const { id: fileId, current, path } = file;
  await stores.requests.replaceFile(fileId, stored, turnOfBytes(request), at);
  await stores.scans.order(fileId, at);
  if (mayBeEvidence(file)) await checkOutputsAgain(stores, request.id, at);
  const as = await recordWriting(stores, request, { by, at });
  const { sha256 } = stored;
  const before = { path, bytes: current.bytes, sha256: current.sha256, version: current.number };
  const after = { path, bytes: stored.bytes, sha256, version: current.number + 1, ...said };
  return { event: requestEvent(request, 'file.replaced', { fileId, sha256, before, after }), as };
}
