import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.port';
import { Delivery, DestinationDown, type Parcel } from '../../destinations/delivery.port';
import type { Destination } from '../../destinations/destination';
import type { JobOutcome } from '../../job-outcome';
import { Rulebooks } from '../../policies/rulebooks.port';
import { COLLECTED_AFTER_MS } from '../../submissions/collected-after';
import { FileStore } from '../../submissions/file-store.port';
import { StrayBytes } from '../../submissions/stray-bytes.port';
import { SYSTEM, UnitOfWork } from '../../unit-of-work.port';
import { DeliveryTries, waitAfterMs } from '../delivery-tries';
import { makeManifest } from '../make-manifest';
import { manifestBytes } from '../manifest-bytes';
import { PackageBuilder, Signer } from '../releases.port';
import { changedFiles } from './changed-files';
import { dueRelease, type DueRelease } from './due-release';
import { type Built, delivered, failed, stopped } from './ends';

const DONE: JobOutcome = { done: true };
const OUR_FAULT = 'Sluice met a fault of its own while it built or sent the package; its log says more.';

interface FailedTry {
  readonly attempt: number;
  readonly error: unknown;
  /** What may have arrived, although the try failed. */
  readonly built: Built | undefined;
}

/** Waiting mends nothing here. */
class DestinationRetired extends DestinationDown {
  constructor(name: string) {
    super(
      `“${name}” was retired after this release was ordered, so nothing was sent there. ` +
        'Try the release again, and choose another destination.',
    );
  }
}

/**
 * The job of one release. Every step can be done again: the same request gives the same package, and a destination
 * that has it already takes it for done. So a run that was killed anywhere is simply run again.
 */
@Injectable()
export class RunRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rulebooks: Rulebooks,
    private readonly files: FileStore,
    private readonly signer: Signer,
    private readonly packages: PackageBuilder,
    private readonly delivery: Delivery,
    private readonly tries: DeliveryTries,
    private readonly stray: StrayBytes,
    private readonly clock: Clock,
  ) {}

  /** `attempt`: 1 at first. */
  async execute(releaseId: string, attempt: number): Promise<JobOutcome> {
    const due = await this.work.read((stores) => dueRelease(stores, this.rulebooks, releaseId));
    if (!due) return DONE;
    const changed = await changedFiles(due, this.files);
    if (changed.length > 0) {
      await this.work.write(SYSTEM, (stores) => stopped(stores, due, changed, this.clock.now()));
      return DONE;
    }
    let built: Built | undefined;
    try {
      const whole = await this.build(due);
      built = whole;
      await this.collectUnlessSent(whole);
      await this.bring(due.order.place, { requestId: due.request.id, packageSha256: whole.packageSha256 });
      await this.work.write(SYSTEM, (stores) => delivered(stores, due, whole, this.clock.now()));
      return DONE;
    } catch (error) {
      return await this.afterFailure(due, { attempt, error, built });
    }
  }

  private async build({ order, request, startedBy }: DueRelease): Promise<Built> {
    const { id: releaseId, startedAt: at, place, orderedTo } = order;
    const to = orderedTo === '' ? undefined : { id: place.id, name: orderedTo };
    const manifest = makeManifest(request, { releaseId, at, by: startedBy, to });
    const signature = await this.signer.sign(manifestBytes(manifest));
    const { sha256, bytes } = await this.packages.build(manifest, signature);
    return { manifest, signature, packageSha256: sha256, packageBytes: bytes };
  }

  /** A later try may be stopped, or build another one: then no row ever says that there is this one. */
  private collectUnlessSent({ packageSha256 }: Built): Promise<void> {
    return this.stray.goAt(packageSha256, new Date(this.clock.now().getTime() + COLLECTED_AFTER_MS));
  }

  /** To one that was retired since the order nothing goes; but what had arrived by then has been delivered. */
  private async bring(place: Destination, parcel: Parcel): Promise<void> {
    if (!place.retiredAt) return this.delivery.deliver(place, parcel);
    if (!(await this.delivery.holds(place, parcel))) throw new DestinationRetired(place.name);
  }

  /** A fault that is not the destination's goes on to the runner, which logs it and tries again. */
  private async afterFailure(due: DueRelease, { attempt, error, built }: FailedTry): Promise<JobOutcome> {
    const isDown = error instanceof DestinationDown;
    const isLast = attempt >= this.tries.atMost || error instanceof DestinationRetired;
    const now = this.clock.now();
    if (isLast) {
      const why = { cause: isDown ? error.message : OUR_FAULT, built };
      await this.work.write(SYSTEM, (stores) => failed(stores, due, why, now));
    }
    if (!isDown) throw error;
    if (isLast) return DONE;
    return { done: false, retryAt: new Date(now.getTime() + waitAfterMs(attempt)) };
  }
}
