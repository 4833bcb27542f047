import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { COLLECTED_AFTER_MS } from '../collected-after';
import { FileStore, type SetAside } from '../file-store.port';

/** The job that removes bytes which no version of any file points to any more. Started with the removal of a file. */
@Injectable()
export class CollectBytes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly files: FileStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Whatever a version points to stays, and so do bytes that came lately: an upload of the same ones may have stored them
   * and wait to write its row. Writers of rows are one after another, so none comes between the question and its answer.
   */
  async execute(sha256: string): Promise<JobOutcome> {
    const now = this.clock.now();
    const aside: SetAside[] = [];
    try {
      const outcome = await this.work.write<JobOutcome>(SYSTEM, async ({ requests }) => {
        const done: JobOutcome = { done: true };
        if (await requests.hasBytes(sha256)) return { result: done, nothing: true };
        const since = new Date(now.getTime() - COLLECTED_AFTER_MS);
        const taken = await this.files.setAside(sha256, since);
        if (taken === 'gone') return { result: done, nothing: true };
        if (taken === 'came lately') {
          const retryAt = new Date(now.getTime() + COLLECTED_AFTER_MS);
          return { result: { done: false, retryAt }, nothing: true };
        }
        aside.push(taken);
        return { result: done, events: [{ kind: 'bytes.collected', sha256 }] };
      });
      for (const taken of aside) await taken.remove();
      return outcome;
    } catch (error) {
      for (const taken of aside) await taken.putBack();
      throw error;
    }
  }
}
