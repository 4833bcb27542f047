/** One at a time, in the order in which they came. */
export class Mutex {
  private last: Promise<unknown> = Promise.resolve();

  run<T>(act: () => Promise<T>): Promise<T> {
    const mine = this.last.then(act);
    // The next one waits for the end of this one, whichever it was; the failure belongs to who called.
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
