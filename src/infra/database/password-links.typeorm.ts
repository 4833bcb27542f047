import { type EntityManager, IsNull } from 'typeorm';
import { PasswordLinks } from '../../app/people/people.port';
import { passwordLinkRows } from './rows/password-link.row';

export class PasswordLinksTypeorm extends PasswordLinks {
  constructor(private readonly manager: EntityManager) {
    super();
  }

  async offer(personId: string, tokenHash: string, expiresAt: Date): Promise<void> {
    await this.drop(personId);
    await this.manager.insert(passwordLinkRows, { tokenHash, personId, expiresAt });
  }

  async holder(tokenHash: string, now: Date): Promise<string | undefined> {
    const link = await this.manager.findOneBy(passwordLinkRows, { tokenHash, usedAt: IsNull() });
    return link && link.expiresAt > now ? link.personId : undefined;
  }

  async use(tokenHash: string, now: Date): Promise<string | undefined> {
    const personId = await this.holder(tokenHash, now);
    if (personId === undefined) return undefined;
    // Condition and write are one statement: of two clicks at once one is true.
    const used = await this.manager.update(
      passwordLinkRows,
      { tokenHash, usedAt: IsNull() },
      { usedAt: now },
    );
    return used.affected === 1 ? personId : undefined;
  }

  async openUntil(personId: string): Promise<Date | undefined> {
    const link = await this.manager.findOneBy(passwordLinkRows, { personId, usedAt: IsNull() });
    return link?.expiresAt;
  }

  async drop(personId: string): Promise<void> {
    await this.manager.delete(passwordLinkRows, { personId, usedAt: IsNull() });
  }
}
