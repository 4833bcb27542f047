import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { MOST_TRIES } from '../most-tries';
import { reportDigest } from '../report-digest';
import { Scanner } from '../scanning.port';

const DONE: JobOutcome = { done: true };

/** The job of one file that is checked once more. Its result is kept beside the check that counts, and moves nothing. */
@Injectable()
export class RunRecheck {
  constructor(
    private readonly work: UnitOfWork,
    private readonly scanner: Scanner,
    private readonly clock: Clock,
  ) {}

  /** `attempt`: 1 at first. */
  async execute(recheckId: string, attempt: number): Promise<JobOutcome> {
    const order = await this.work.read(({ rechecks }) => rechecks.find(recheckId));
    if (!order) return DONE;
    const { report } = await (attempt > MOST_TRIES ? this.scanner.giveUp(order) : this.scanner.scan(order));
    const digest = reportDigest(report);
    await this.work.write(SYSTEM, async ({ rechecks }) => {
      const isFirst = await rechecks.finish(recheckId, report, digest, this.clock.now());
      if (!isFirst) return { result: undefined, nothing: true };
      const { projectId, requestId, fileId, sha256, book } = order;
      const after = { verdict: report.verdict, report: digest, book: book.sha256 };
      const event = { kind: 'recheck.finished', projectId, requestId, fileId, sha256, after } as const;
      return { result: undefined, events: [event] };
    });
    return DONE;
  }
}
