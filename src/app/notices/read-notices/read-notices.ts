import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import { originOf } from '../../people/origin';
import type { Actor } from '../../people/person';
import { UnitOfWork } from '../../unit-of-work.port';
import { couldBeFor } from '../../workflow/viewer';
import type { MailSetting } from '../mail-setting';
import { Mailer } from '../mailer.port';
import type { InboxNotice } from '../notices.port';

export interface Inbox {
  readonly notices: readonly InboxNotice[];
  readonly mail?: MailSetting;
  /** False when this installation sends none, whatever somebody would like. */
  readonly sendsMail: boolean;
}

@Injectable()
export class ReadNotices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  /** One's own, as they were: those that are new here are read from now on. */
  async execute(actor: Actor): Promise<Inbox> {
    const inbox = await this.work.read(async (stores) => ({
      notices: await stores.notices.of(actor.id, couldBeFor(actor)),
      mail: await stores.notices.mailOf(actor.id),
      sendsMail: this.mailer.isOn,
    }));
    const fresh = inbox.notices.filter(({ read }) => !read).length;
    if (fresh === 0) return inbox;
    return this.work.write(originOf(actor, 'person'), async (stores) => {
      await stores.notices.markRead(actor.id, this.clock.now());
      return { result: inbox, events: [{ kind: 'person.notices-read', after: { notices: fresh } }] };
    });
  }
}
