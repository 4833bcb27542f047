import type { Packed } from './packed-rows';
import { DESTINATION_NAME } from './seats-and-talk.query';

export interface FileSums {
  readonly requestId: string;
  readonly files: number;
  readonly bytes: number;
  /** One over nothing is null. */
  readonly flagged: number | null;
  readonly unsure: number | null;
  readonly scansOpen: number;
}

export interface PackedSeat {
  readonly requestId: string;
  readonly turn: number;
  readonly reviewerId: string;
  readonly reviewerName: string;
  readonly startedAt: string;
  readonly claimedUntil: string | null;
  readonly submittedAt: string | null;
}

interface PackedDelivery {
  readonly requestId: string;
  readonly deliveredAt: string;
  readonly packageSha256: string;
  readonly destination: string;
}

const IS_OUTPUT = `file.kind = 'output'`;

/** What lists say of requests beside their own rows: their files in sum, their seats, and what went out. */
export function factsOf(requestIds: readonly string[]) {
  const among = `IN (${requestIds.map((_, at) => `$${at + 1}`).join(', ')})`;
  return {
    sums: fileSums(among),
    seats: seats(among),
    deliveries: deliveries(among),
  };
}

/** Of what is asked for: neither withdrawn nor supporting files. A list waits for every check all the same. */
function fileSums(among: string): Packed<FileSums> {
  return {
    columns: {
      requestId: 'sums.request_id',
      files: 'sums.files',
      bytes: 'sums.bytes',
      flagged: 'sums.flagged',
      unsure: 'sums.unsure',
      scansOpen: 'sums.scans_open',
    },
    from: `FROM (SELECT file.request_id,
        SUM(CASE WHEN ${IS_OUTPUT} THEN 1 ELSE 0 END) AS files,
        SUM(CASE WHEN ${IS_OUTPUT} THEN file.bytes ELSE 0 END) AS bytes,
        SUM(CASE WHEN ${IS_OUTPUT} THEN scan.flagged ELSE 0 END) AS flagged,
        SUM(CASE WHEN ${IS_OUTPUT} THEN scan.unsure ELSE 0 END) AS unsure,
        SUM(CASE WHEN scan.verdict IS NULL THEN 1 ELSE 0 END) AS scans_open
      FROM output_file file LEFT JOIN scan ON scan.file_id = file.id AND scan.is_current
      WHERE file.request_id ${among} AND NOT file.withdrawn GROUP BY file.request_id) AS sums`,
  };
}

function seats(among: string): Packed<PackedSeat> {
  return {
    columns: {
      requestId: 'seat.request_id',
      turn: 'seat.turn',
      reviewerId: 'seat.reviewer_id',
      reviewerName: 'reviewer.name',
      startedAt: 'seat.started_at',
      claimedUntil: 'seat.claimed_until',
      submittedAt: 'seat.submitted_at',
    },
    from: `FROM seat JOIN person reviewer ON reviewer.id = seat.reviewer_id
      WHERE seat.request_id ${among} AND seat.left_at IS NULL`,
  };
}

function deliveries(among: string): Packed<PackedDelivery> {
  return {
    columns: {
      requestId: 'release_order.request_id',
      deliveredAt: 'release_order.delivered_at',
      packageSha256: 'release_order.package_sha256',
      destination: DESTINATION_NAME,
    },
    from: `FROM release_order JOIN destination ON destination.id = release_order.destination_id
      WHERE release_order.request_id ${among} AND release_order.state = 'delivered' AND release_order.delivered_at IS NOT NULL AND release_order.package_sha256 IS NOT NULL`,
  };
}
