import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import type { JobOutcome } from '../../job-outcome';
import { Rulebooks } from '../../policies/rulebooks.port';
import { PackageBuilder } from '../../releases/releases.port';
import { PagePictures } from '../../scanning/pictures.port';
import { Renderings } from '../../scanning/scanning.port';
import { FileStore } from '../../submissions/file-store.port';
import { UnitOfWork } from '../../unit-of-work.port';
import { deleteBytes, type DeletionParts } from '../delete-bytes';
import { planEnded, type PlanParts } from '../plan-ended';
import { RetentionPlan } from '../retention-plan.port';
import { closeLeftOpen } from './close-left-open';

const DAY_MS = 24 * 60 * 60 * 1000;
const PIECE = 200;

/** The job that looks once a day what is due by the schedule, and deletes it. What Sluice was off for it catches up on. */
@Injectable()
export class DeleteDue {
  private readonly parts: DeletionParts & PlanParts;

  constructor(
    work: UnitOfWork,
    rulebooks: Rulebooks,
    plan: RetentionPlan,
    files: FileStore,
    renderings: Renderings,
    pictures: PagePictures,
    packages: PackageBuilder,
    private readonly clock: Clock,
  ) {
    this.parts = { work, rulebooks, plan, files, renderings, pictures, packages, clock };
  }

  /** A fault with some bytes keeps no others from going; it is told once all were looked at. */
  async execute(): Promise<JobOutcome> {
    const now = this.clock.now();
    await closeLeftOpen(this.parts.work, now);
    await planEnded(this.parts);
    const faults: unknown[] = [];
    for (let last = '', more = true; more;) {
      const after = last;
      const digests = await this.parts.work.read(({ deletions }) => deletions.due(now, after, PIECE));
      for (const sha256 of digests) await this.delete(sha256, faults);
      last = digests.at(-1) ?? last;
      more = digests.length === PIECE;
    }
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} digests could not be deleted`);
    return { done: true, nextAt: new Date(now.getTime() + DAY_MS) };
  }

  /** A digest a transaction: a kill between two of them loses nothing and repeats nothing. */
  private async delete(sha256: string, faults: unknown[]): Promise<void> {
    try {
      await deleteBytes(this.parts, sha256);
    } catch (fault) {
      faults.push(fault);
    }
  }
}
