import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Destination } from '../../app/destinations/destination';
import { Destinations, type NewDestination } from '../../app/destinations/destinations.port';
import { refuse } from '../../app/refusals';
import { unlessTaken } from './database-errors';
import { differences } from './differences';
import { fold } from './fold';
import { type DestinationRow, destinationRows, projectDestinationRows } from './rows/destination.row';
import { releaseOrderRows } from './rows/release-order.row';

export class DestinationsTypeorm extends Destinations {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async all(): Promise<readonly Destination[]> {
    const rows = await this.manager.find(destinationRows, { order: { nameFolded: 'ASC' } });
    return rows.map(destinationOf);
  }

  async find(id: string): Promise<Destination | undefined> {
    const row = await this.manager.findOneBy(destinationRows, { id });
    return row ? destinationOf(row) : undefined;
  }

  async releases(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.manager
      .createQueryBuilder(releaseOrderRows, 'release')
      .select('release.destinationId', 'id')
      .addSelect('COUNT(*)', 'count')
      .groupBy('release.destinationId')
      .getRawMany<{ id: string; count: number | string }>();
    return new Map(rows.map(({ id, count }) => [id, Number(count)]));
  }

  async add({ kind, ...words }: NewDestination): Promise<string> {
    const id = randomUUID();
    await unlessTaken(
      this.manager.insert(destinationRows, { id, kind, version: 1, ...columnsOf(words) }),
      taken,
    );
    return id;
  }

  async change(
    id: string,
    version: number,
    to: Pick<Destination, 'name' | 'folder' | 'reach'>,
  ): Promise<void> {
    const columns = { ...columnsOf(to), version: version + 1 };
    const changing = this.manager.update(destinationRows, { id, version }, columns);
    const touched = await unlessTaken(changing, taken);
    if (touched.affected === 1) return;
    const now = await this.find(id);
    if (!now) throw refuse.notFound('destination');
    const { name, folder, reach } = now;
    throw refuse.changed('This destination', differences(to, { name, folder, reach }));
  }

  retire(id: string, at: Date): Promise<void> {
    return this.set(id, { retiredAt: at });
  }

  useAgain(id: string): Promise<void> {
    return this.set(id, { retiredAt: null });
  }

  async onlyFor(projectId: string): Promise<readonly string[]> {
    const rows = await this.manager.findBy(projectDestinationRows, { projectId });
    return rows.map(({ destinationId }) => destinationId);
  }

  async limits(): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.manager.find(projectDestinationRows, {
      relations: { project: true },
      order: { project: { code: 'ASC' } },
    });
    const codes = new Map<string, string[]>();
    for (const { destinationId, project } of rows)
      codes.set(destinationId, [...(codes.get(destinationId) ?? []), project.code]);
    return codes;
  }

  async limit(projectId: string, ids: readonly string[]): Promise<void> {
    await this.manager.delete(projectDestinationRows, { projectId });
    if (ids.length === 0) return;
    const rows = ids.map((destinationId) => ({ projectId, destinationId }));
    await this.manager.insert(projectDestinationRows, rows);
  }

  private async set(id: string, columns: Partial<DestinationRow>): Promise<void> {
    const touched = await this.manager.update(destinationRows, { id }, columns);
    if (touched.affected !== 1) throw refuse.notFound('destination');
  }
}

export function destinationOf(row: DestinationRow): Destination {
  const { id, name, kind, folder, reach, retiredAt, version } = row;
  return { id, name, kind, folder: folder ?? '', reach, version, ...(retiredAt && { retiredAt }) };
}

function columnsOf({ name, folder, reach }: Pick<Destination, 'name' | 'folder' | 'reach'>) {
  return { name, nameFolded: fold(name), folder: folder || null, reach };
}

function taken(): Error {
  return refuse.duplicate('There is a destination of this name or folder already.', 'Choose another one.');
}
