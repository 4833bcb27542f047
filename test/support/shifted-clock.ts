import { Clock } from '../../src/app/clock.port';

/** The machine's clock, set on by a test as if that much time had passed, or stopped. */
export class ShiftedClock extends Clock {
  private shiftMs = 0;
  private stopped?: Date;

  now(): Date {
    return this.stopped ?? new Date(Date.now() + this.shiftMs);
  }

  passes(ms: number): void {
    this.shiftMs += ms;
    if (this.stopped) this.stopped = new Date(this.stopped.getTime() + ms);
  }

  /** What happens "within a minute" does so, however slow the machine is; it can still be set on. */
  async standsStillDuring(acts: () => Promise<void>): Promise<void> {
    this.stopped = this.now();
    await acts().finally(() => {
      this.stopped = undefined;
    });
  }
}
