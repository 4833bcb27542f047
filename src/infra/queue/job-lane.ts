import type { Logger } from '@nestjs/common';
import type { Clock } from '../../app/clock.port';
import type { JobOutcome } from '../../app/job-outcome';
import { backOffMs } from './back-off';
import type { Job, JobKind, Jobs } from './jobs.port';
import { Rest } from './rest';

export interface Lane {
  readonly kind: JobKind;
  /** Jobs of this kind that run at once. */
  readonly width: number;
  readonly run: (job: Job) => Promise<JobOutcome>;
}

export interface LaneParts {
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly log: Logger;
  readonly leaseMs: number;
  /** How often to look for jobs that another process has started. */
  readonly pollMs: number;
}

interface Running {
  readonly renewal: NodeJS.Timeout;
  readonly end: Promise<void>;
}

/** Claims and runs the jobs of one kind, so that a long scan never holds up a release. */
export class JobLane {
  private readonly rest = new Rest();
  private readonly running = new Map<Job, Running>();
  private stopped = false;
  private looping: Promise<void> = Promise.resolve();

  constructor(
    private readonly lane: Lane,
    private readonly owner: string,
    private readonly parts: LaneParts,
  ) {}

  start(): void {
    this.looping = this.loop();
  }

  wake(): void {
    this.rest.knock();
  }

  /** Claims nothing more, waits for what runs, and gives back what has not ended by then. */
  async stop(waitMs: number): Promise<void> {
    this.stopped = true;
    this.rest.knock();
    await this.looping;
    await Promise.race([Promise.all([...this.running.values()].map(({ end }) => end)), after(waitMs)]);
    for (const job of this.running.keys()) {
      this.letGo(job);
      await this.parts.jobs.retryLater(job, this.parts.clock.now());
    }
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      try {
        if (await this.claimOne()) continue;
      } catch (error) {
        this.parts.log.error(`Jobs of the kind ${this.lane.kind} cannot be claimed`, error);
      }
      await this.rest.sleep(this.parts.pollMs);
    }
  }

  /** True when there may be more at once. */
  private async claimOne(): Promise<boolean> {
    const { jobs, clock, leaseMs } = this.parts;
    if (this.running.size >= this.lane.width) return false;
    const job = await jobs.claim({ kinds: [this.lane.kind], owner: this.owner, now: clock.now(), leaseMs });
    if (!job) return false;
    const renewal = setInterval(() => void this.renew(job), leaseMs / 3);
    const end = this.run(job).finally(() => {
      this.letGo(job);
      this.rest.knock();
    });
    this.running.set(job, { renewal, end });
    return true;
  }

  private letGo(job: Job): void {
    clearInterval(this.running.get(job)?.renewal);
    this.running.delete(job);
  }

  private async run(job: Job): Promise<void> {
    const { jobs } = this.parts;
    try {
      const outcome = await this.attempt(job);
      // Given back when the lane stopped: the job is no longer ours, and the database may be closed.
      if (!this.running.has(job)) return;
      if (outcome.done) await (outcome.nextAt ? jobs.again(job, outcome.nextAt) : jobs.finish(job));
      else await jobs.retryLater(job, outcome.retryAt);
    } catch (error) {
      // The lease runs out, and whoever claims the job then comes to the same end.
      this.parts.log.error(`The end of job ${job.id} cannot be stored`, error);
    }
  }

  private async attempt(job: Job): Promise<JobOutcome> {
    try {
      return await this.lane.run(job);
    } catch (error) {
      const now = this.parts.clock.now();
      if (this.stopped) return { done: false, retryAt: now };
      const waitMs = backOffMs(job.attempts, Math.random());
      this.parts.log.error(`Job ${job.id} (${job.kind}) met a fault, try ${job.attempts}`, error);
      return { done: false, retryAt: new Date(now.getTime() + waitMs) };
    }
  }

  /** Lost: this process was away for longer than a lease. The run goes on; its result counts only if it is first. */
  private async renew(job: Job): Promise<void> {
    const { jobs, clock, leaseMs, log } = this.parts;
    try {
      const until = new Date(clock.now().getTime() + leaseMs);
      if (!(await jobs.renew(job, until))) log.warn(`The lease of job ${job.id} was lost`);
    } catch (error) {
      log.error(`The lease of job ${job.id} cannot be renewed`, error);
    }
  }
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
