import { Not } from 'typeorm';
import type { Clock } from '../../app/clock.port';
import { Sessions } from '../../app/people/people.port';
import type { Connections } from './connections';
import { sessionRows } from './rows/session.row';

export class SessionsTypeorm extends Sessions {
  constructor(
    private readonly connections: Connections,
    private readonly clock: Clock,
  ) {
    super();
  }

  async load(idHash: string): Promise<string | undefined> {
    const row = await this.connections.read((manager) => manager.findOneBy(sessionRows, { idHash }));
    return row && row.expiresAt > this.clock.now() ? row.data : undefined;
  }

  /** Sweeps out what has expired as well: a new session is rare, and nobody else would. */
  async save(idHash: string, personId: string | undefined, data: string, expiresAt: Date): Promise<void> {
    const row = { idHash, personId: personId ?? null, data, expiresAt };
    await this.connections.writeAside(async (manager) => {
      await manager
        .createQueryBuilder()
        .delete()
        .from(sessionRows)
        .where('expires_at <= :now', { now: this.clock.now().toISOString() })
        .execute();
      await manager.upsert(sessionRows, row, ['idHash']);
    });
  }

  async remove(idHash: string): Promise<void> {
    await this.connections.writeAside((manager) => manager.delete(sessionRows, { idHash }));
  }

  async removeOf(personId: string, exceptIdHash?: string): Promise<void> {
    const which = exceptIdHash === undefined ? { personId } : { personId, idHash: Not(exceptIdHash) };
    await this.connections.writeAside((manager) => manager.delete(sessionRows, which));
  }
}
