import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { Rulebooks } from '../../policies/rulebooks.port';
import { giveBackWhatIsNotBegun } from '../../reviews/give-back-not-begun';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';

const DONE: JobOutcome = { done: true };

/** The job with which an absence begins: what the person holds and has not begun is free for others. */
@Injectable()
export class BeginAbsence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly clock: Clock,
  ) {}

  /** Decides on what stands now: one that was taken back, or is over, gives nothing away. */
  async execute(absenceId: string): Promise<JobOutcome> {
    const at = this.clock.now();
    await this.work.write(SYSTEM, async (stores) => {
      const absence = await stores.absences.find(absenceId);
      const isAway = absence && (await stores.absences.awayAt(at)).has(absence.person.id);
      if (!isAway) return { result: undefined, nothing: true };
      const leaving = { personId: absence.person.id, at };
      const [first, ...more] = await giveBackWhatIsNotBegun(stores, this.rulebooks, leaving);
      return first ? { result: undefined, events: [first, ...more] } : { result: undefined, nothing: true };
    });
    return DONE;
  }
}
