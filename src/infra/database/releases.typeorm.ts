import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { refuse } from '../../app/refusals';
import { type ReleaseOrder, Releases } from '../../app/releases/releases.port';
import type { ReleaseSummary } from '../../app/submissions/request';
import { unlessTaken } from './database-errors';
import { destinationOf } from './destinations.typeorm';
import { type ReleaseOrderRow, releaseOrderRows } from './rows/release-order.row';
import { startJob } from './start-job';

type NewOrder = Parameters<Releases['order']>[0];
type Built = Parameters<Releases['delivered']>[1];
type Failure = Parameters<Releases['failed']>[1];

export class ReleasesTypeorm extends Releases {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async order({ requestId, idempotencyKey, startedBy, destination, at }: NewOrder): Promise<string> {
    const id = randomUUID();
    const to = { destinationId: destination.id, destinationName: destination.name };
    const row = { id, requestId, idempotencyKey, startedBy, startedAt: at, attempts: 0, ...to };
    await unlessTaken(this.manager.insert(releaseOrderRows, { ...row, state: 'releasing' }), () =>
      refuse.duplicate('This release was ordered already.'),
    );
    await startJob(this.manager, 'release', id, at);
    return id;
  }

  async find(id: string): Promise<ReleaseOrder | undefined> {
    const [row] = await this.manager.find(releaseOrderRows, {
      where: { id },
      relations: { destination: true },
    });
    return row && orderOf(row);
  }

  async retry(id: string, at: Date): Promise<void> {
    const touched = await this.manager.update(
      releaseOrderRows,
      { id, state: 'failed' },
      { state: 'releasing', cause: null },
    );
    if (touched.affected !== 1) throw refuse.changed('This release');
    await startJob(this.manager, 'release', id, at);
  }

  async delivered(id: string, built: Built, at: Date): Promise<void> {
    await this.end(id, { ...built, state: 'delivered', deliveredAt: at, cause: null });
  }

  async failed(id: string, { cause, built }: Failure, at: Date): Promise<void> {
    const { packageSha256, packageBytes } = built ?? {};
    await this.end(id, {
      state: 'failed',
      failedAt: at,
      cause,
      ...(built && { packageSha256, packageBytes }),
    });
  }

  async recalled(id: string, at: Date): Promise<void> {
    await this.manager.update(releaseOrderRows, { id }, { recalledAt: at });
    await startJob(this.manager, 'recall', id, at);
  }

  async destinationSaid(id: string, says: string): Promise<void> {
    await this.manager.update(releaseOrderRows, { id }, { destinationSays: says });
  }

  /** Of two runs of the same job one ends it. */
  private async end(
    id: string,
    ending: Partial<Omit<ReleaseOrderRow, 'request' | 'destination' | 'attempts'>>,
  ): Promise<void> {
    const touched = await this.manager.update(
      releaseOrderRows,
      { id, state: 'releasing' },
      { ...ending, attempts: () => 'attempts + 1' },
    );
    if (touched.affected !== 1) throw refuse.changed('This release');
  }
}

function summaryOf(row: ReleaseOrderRow): ReleaseSummary {
  const { id, state, startedAt, deliveredAt, packageSha256, packageBytes, cause } = row;
  return {
    ...{ id, state, startedAt, deliveredAt: deliveredAt ?? undefined, cause: cause ?? undefined },
    packageSha256: packageSha256 ?? undefined,
    packageBytes: packageBytes ?? undefined,
    recalledAt: row.recalledAt ?? undefined,
    destinationSays: row.destinationSays ?? undefined,
    destination: row.destinationName || row.destination.name,
    destinationId: row.destinationId,
  };
}

function orderOf(row: ReleaseOrderRow): ReleaseOrder {
  const { requestId, idempotencyKey, startedBy, attempts, manifest, signature } = row;
  return {
    ...summaryOf(row),
    ...{ requestId, idempotencyKey, startedBy, attempts },
    place: destinationOf(row.destination),
    orderedTo: row.destinationName,
    manifest: manifest ?? undefined,
    signature: signature ?? undefined,
  };
}
