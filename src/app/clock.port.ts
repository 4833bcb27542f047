/** The only source of time in `app`, so that tests can set it. */
export abstract class Clock {
  abstract now(): Date;
}
