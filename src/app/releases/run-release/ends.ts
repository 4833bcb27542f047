import { news } from '../../notices/notices.port';
import { dueUnder } from '../../reviews/due-at';
import { moveRequest } from '../../submissions/move-request';
import { drawSample } from '../../samples/draw-sample';
import { requestEvent } from '../../submissions/request-event';
import type { ReleaseRequest } from '../../submissions/request';
import type { Done, Nothing, Stores } from '../../unit-of-work.port';
import { stateAfter } from '../../workflow/may';
import type { State, SystemAct } from '../../workflow/words';
import type { Manifest, ManifestSignature } from '../manifest';
import { manifestDigest } from '../manifest-bytes';
import type { ReleaseOrder } from '../releases.port';
import { whomToAlert } from '../whom-to-alert';
import type { ChangedFile } from './changed-files';
import type { DueRelease } from './due-release';

type End = Promise<Done<undefined> | Nothing<undefined>>;
const NOTHING: Nothing<undefined> = { result: undefined, nothing: true };

export interface Built {
  readonly manifest: Manifest;
  readonly signature: ManifestSignature;
  readonly packageSha256: string;
  readonly packageBytes: number;
}

/** It is out. Of two runs of one job the second finds nothing to say. */
export async function delivered(stores: Stores, { order, policy }: DueRelease, built: Built, at: Date): End {
  const due = await stillDue(stores, order, 'delivered');
  if (!due) return NOTHING;
  const { request, to } = due;
  await stores.releases.delivered(order.id, built, at);
  const dueAt = await dueUnder(stores, policy, at, policy.availableFor);
  const move = { kind: 'release.delivered', to, at, dueAt } as const;
  const event = await moveRequest(stores.requests, request, move);
  await stores.notices.send([request.author.id], news(request, 'released', at));
  await stores.ledger.compareOthers(request.id, at);
  const { manifest, packageSha256, packageBytes } = built;
  const files = manifest.files.map(({ path, sha256 }) => ({ path, sha256 }));
  const sample = await drawSample(stores, request, policy, { releaseId: order.id, at });
  const said = {
    release: order.id,
    sample: { ...sample },
    bytes: packageBytes,
    manifest: manifestDigest(manifest),
    files,
  };
  return {
    result: undefined,
    events: [{ ...event, sha256: packageSha256, after: { ...event.after, ...said } }],
  };
}

interface Failure {
  readonly cause: string;
  /** Its package, where that was built. */
  readonly built?: Built;
}

/** The last try failed: whoever ordered the release is told, and may order it again. */
export async function failed(stores: Stores, { order }: DueRelease, why: Failure, at: Date): End {
  const due = await stillDue(stores, order, 'delivery-failed');
  if (!due) return NOTHING;
  const { request, to } = due;
  await stores.releases.failed(order.id, why, at);
  const event = await moveRequest(stores.requests, request, { kind: 'release.failed', to, at });
  const told = [order.startedBy, request.author.id];
  await stores.notices.send(told, news(request, 'release-failed', at));
  const said = { release: order.id, cause: why.cause };
  return { result: undefined, events: [{ ...event, after: { ...event.after, ...said } }] };
}

/** Nothing goes out: what was reviewed is not what is stored, so people have to look again. */
export async function stopped(
  stores: Stores,
  { order }: DueRelease,
  changed: readonly ChangedFile[],
  at: Date,
): End {
  const due = await stillDue(stores, order, 'digest-differs');
  if (!due) return NOTHING;
  const { request, to } = due;
  await stores.releases.failed(order.id, { cause: 'Stored bytes differ from what was reviewed.' }, at);
  const event = await moveRequest(stores.requests, request, { kind: 'request.reopened', to, at });
  const told = await whomToAlert(stores, request, order.startedBy);
  await stores.notices.send(told, news(request, 'integrity', at));
  const alerts = changed.map(({ file, found }) =>
    requestEvent(request, 'integrity.alert', {
      fileId: file.id,
      sha256: file.current.sha256,
      before: { reviewed: file.current.sha256 },
      after: { found },
    }),
  );
  const because = 'stored bytes differ from what was reviewed';
  return { result: undefined, events: [{ ...event, after: { ...event.after, because } }, ...alerts] };
}

async function stillDue(
  { requests }: Stores,
  { id, requestId }: ReleaseOrder,
  act: SystemAct,
): Promise<{ readonly request: ReleaseRequest; readonly to: State } | undefined> {
  const request = await requests.findToChange(requestId);
  if (request?.state !== 'releasing' || request.release?.id !== id) return undefined;
  const to = stateAfter(act, request.state);
  return to && { request, to };
}
