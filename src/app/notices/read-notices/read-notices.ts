import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import type { Notice } from '../notices.port';

@Injectable()
export class ReadNotices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** One's own, as they were: those that are new here are read from now on. */
  async execute(actor: Actor): Promise<readonly Notice[]> {
    const notices = await this.work.read((stores) => stores.notices.of(actor.id));
    const fresh = notices.filter(({ read }) => !read).length;
    if (fresh === 0) return notices;
    return this.work.write(originOf(actor, 'person'), async (stores) => {
      await stores.notices.markRead(actor.id, this.clock.now());
      return { result: notices, events: [{ kind: 'person.notices-read', after: { notices: fresh } }] };
    });
  }
}
