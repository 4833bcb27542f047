import { Clock } from '../app/clock.port';

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
