import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { Rulebooks } from '../../policies/rulebooks.port';
import type { EventDraft } from '../../audit/event';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { Comparer } from '../comparer.port';
import { lateFinding } from '../late-finding';
import type { OpenRequest } from '../ledger.port';
import { writeCompared } from '../write-compared';

/**
 * The job after a release: every other request of the project that is still open is held against what is out now. What
 * one gives away together with it was not known when it was handed in. Each request in a transaction of its own; run
 * twice, the second finds nothing new.
 */
@Injectable()
export class CompareOthers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly comparer: Comparer,
    private readonly clock: Clock,
  ) {}

  async execute(releasedRequestId: string): Promise<JobOutcome> {
    const open = await this.work.read(({ ledger }) => ledger.openBeside(releasedRequestId));
    for (const request of open) await this.compare(request);
    return { done: true };
  }

  private async compare({ requestId, projectId, book: ref }: OpenRequest): Promise<void> {
    const book = await this.rulebooks.get(ref);
    const parts = { work: this.work, comparer: this.comparer };
    await writeCompared(parts, SYSTEM, async (stores, compare) => {
      const at = this.clock.now();
      const events: EventDraft[] = [];
      for (const { fileId, sha256 } of await compare({ requestId, projectId, book })) {
        const place = { requestId, fileId, sha256 };
        events.push({ kind: 'scan.compared', projectId, ...place, after: { verdict: 'flagged' } });
        events.push(...(await lateFinding(stores, place, { verdict: 'flagged' }, at)));
      }
      const [first, ...more] = events;
      return first ? { result: undefined, events: [first, ...more] } : { result: undefined, nothing: true };
    });
  }
}
