import { type EntityManager, IsNull } from 'typeorm';
import { SetupLinks } from '../../app/people/people.port';
import { setupLinkRows } from './rows/setup-link.row';

export class SetupLinksTypeorm extends SetupLinks {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async create(tokenHash: string, expiresAt: Date): Promise<void> {
    await this.manager.insert(setupLinkRows, { tokenHash, expiresAt });
  }

  async use(tokenHash: string, now: Date): Promise<boolean> {
    // Condition and write are one statement: of two clicks at once one is true.
    const used = await this.manager
      .createQueryBuilder()
      .update(setupLinkRows)
      .set({ usedAt: now })
      .where({ tokenHash, usedAt: IsNull() })
      .andWhere('expires_at > :now', { now: now.toISOString() })
      .execute();
    return used.affected === 1;
  }
}
