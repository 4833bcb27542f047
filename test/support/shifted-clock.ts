import { Clock } from '../../src/app/clock.port';

/** The machine's clock, set on by a test as if that much time had passed. */
export class ShiftedClock extends Clock {
  private shiftMs = 0;

  now(): Date {
    return new Date(Date.now() + this.shiftMs);
  }

  passes(ms: number): void {
    this.shiftMs += ms;
  }
}
