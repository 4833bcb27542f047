import type { Manifest, ManifestSignature } from '../../../app/releases/manifest';
import type { ReleaseSummary } from '../../../app/submissions/request';
import { bigCount, count, key, moment, optionalJson, optionalMoment, optionalText, text } from './columns';
import { table } from './table';
import type { DestinationRow } from './destination.row';
import type { RequestRow } from './request.row';

export interface ReleaseOrderRow {
  readonly id: string;
  readonly requestId: string;
  readonly idempotencyKey: string;
  /** Id of an origin: no foreign key. */
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly state: ReleaseSummary['state'];
  readonly attempts: number;
  readonly deliveredAt: Date | null;
  readonly failedAt: Date | null;
  readonly manifest: Manifest | null;
  readonly signature: ManifestSignature | null;
  readonly packageSha256: string | null;
  readonly packageBytes: number | null;
  readonly cause: string | null;
  readonly recalledAt: Date | null;
  readonly destinationSays: string | null;
  /** Never null: what was ordered before there were several went to the first. */
  readonly destinationId: string;
  /** What it was called then; empty for what was ordered before. */
  readonly destinationName: string;
  readonly request: RequestRow;
  readonly destination: DestinationRow;
}

export const releaseOrderRows = table<ReleaseOrderRow>({
  name: 'release_order',
  columns: {
    id: key(),
    requestId: text('request_id'),
    idempotencyKey: text('idempotency_key'),
    startedBy: text('started_by'),
    startedAt: moment('started_at'),
    state: text(),
    attempts: count(),
    deliveredAt: optionalMoment('delivered_at'),
    failedAt: optionalMoment('failed_at'),
    manifest: optionalJson(),
    signature: optionalJson(),
    packageSha256: optionalText('package_sha256'),
    packageBytes: { ...bigCount('package_bytes'), nullable: true },
    cause: optionalText(),
    recalledAt: optionalMoment('recalled_at'),
    destinationSays: optionalText('destination_says'),
    destinationId: text('destination_id'),
    destinationName: text('destination_name'),
  },
  relations: {
    request: { type: 'many-to-one', target: 'request', joinColumn: { name: 'request_id' } },
    destination: { type: 'many-to-one', target: 'destination', joinColumn: { name: 'destination_id' } },
  },
});
