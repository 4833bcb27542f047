import { Injectable } from '@nestjs/common';

/** Tells the runner of this process that a transaction which started a job has been committed. */
@Injectable()
export class JobSignal {
  private listener: () => void = () => undefined;

  /** Called after the commit: before it the runner would find nothing. */
  notify(): void {
    this.listener();
  }

  /** There is one runner in a process. */
  listen(listener: () => void): void {
    this.listener = listener;
  }
}
