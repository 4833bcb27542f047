/** What one audit may still do, in elementary steps: a limit of time that gives the same result on every machine. */
export class Work {
  constructor(private left: number) {}

  /** @throws OutOfWork when nothing is left */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new OutOfWork();
  }
}

export class OutOfWork extends Error {}
