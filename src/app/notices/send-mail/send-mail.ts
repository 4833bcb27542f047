import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { EventKind } from '../../audit/event';
import type { JobOutcome } from '../../job-outcome';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { letterFor } from '../letter';
import { MailDown, Mailer, MailRefused, PublicAddress } from '../mailer.port';
import type { Notice } from '../notices.port';

const DONE: JobOutcome = { done: true };
/** With waits that double from half a minute to six hours, some two days. */
const MOST_TRIES = 16;
const FIRST_MS = 30_000;
const LONGEST_MS = 6 * 60 * 60 * 1000;

/** The job of one person's mail: sends what is due in one letter, and says that it was sent. */
@Injectable()
export class SendMail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly address: PublicAddress,
    private readonly clock: Clock,
  ) {}

  /** `attempt`: 1 at first. Killed between sending and storing, it sends the same letter again, with the same id. */
  async execute(personId: string, attempt: number): Promise<JobOutcome> {
    const due = await this.work.read(({ notices }) => notices.dueMail(personId, this.clock.now()));
    if (due.notices.length === 0) return DONE;
    try {
      if (due.address === undefined) throw new MailRefused('There is no address any more.');
      await this.mailer.send(letterFor(due.address, due.notices, this.address.url));
      await this.settle(personId, due.notices, 'person.mailed');
      return DONE;
    } catch (error) {
      if (error instanceof MailRefused || (error instanceof MailDown && attempt >= MOST_TRIES)) {
        await this.settle(personId, due.notices, 'person.mail-failed', error.message);
        return DONE;
      }
      if (!(error instanceof MailDown)) throw error;
      const waitMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** (attempt - 1));
      return { done: false, retryAt: new Date(this.clock.now().getTime() + waitMs) };
    }
  }

  private async settle(
    personId: string,
    sent: readonly Notice[],
    kind: EventKind & ('person.mailed' | 'person.mail-failed'),
    because?: string,
  ): Promise<void> {
    const ids = sent.map(({ id }) => id);
    await this.work.write(SYSTEM, async ({ notices }) => {
      await notices.mailSettled(ids, this.clock.now());
      const after = { person: personId, notices: ids.length, ...(because !== undefined && { because }) };
      return { result: undefined, events: [{ kind, after }] };
    });
  }
}
