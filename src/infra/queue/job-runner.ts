import { Logger, type OnModuleDestroy } from '@nestjs/common';
import type { Clock } from '../../app/clock.port';
import { JobLane, type Lane } from './job-lane';
import type { JobSignal } from './job-signal';
import type { Jobs } from './jobs.port';

const LEASE_MS = 60_000;
const POLL_MS = 1000;
const STOP_MS = 5000;

export interface RunnerParts {
  readonly jobs: Jobs;
  readonly signal: JobSignal;
  readonly clock: Clock;
  readonly lanes: readonly Lane[];
  readonly leaseMs?: number;
  readonly pollMs?: number;
  readonly stopMs?: number;
}

/** Runs this process's share of the jobs, from `start` until the application closes. A command of the CLI never starts it. */
export class JobRunner implements OnModuleDestroy {
  private readonly log = new Logger('Jobs');
  private running: readonly JobLane[] = [];

  constructor(private readonly parts: RunnerParts) {}

  /** `owner`: a name that no other living process has, and that the next life of this one has again. */
  async start(owner: string): Promise<void> {
    const { jobs, signal, clock, lanes, leaseMs = LEASE_MS, pollMs = POLL_MS } = this.parts;
    await jobs.releaseClaims(owner);
    this.running = lanes.map(
      (lane) => new JobLane(lane, owner, { jobs, clock, log: this.log, leaseMs, pollMs }),
    );
    for (const lane of this.running) lane.start();
    signal.listen(() => {
      for (const lane of this.running) lane.wake();
    });
  }

  async onModuleDestroy(): Promise<void> {
    const { stopMs = STOP_MS } = this.parts;
    await Promise.all(this.running.map((lane) => lane.stop(stopMs)));
  }
}
