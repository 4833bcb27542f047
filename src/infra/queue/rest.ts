/** A sleep that can be ended early, also by somebody who knocked while nobody slept. */
export class Rest {
  private knocked = false;
  private wakeUp: (() => void) | undefined;

  knock(): void {
    this.knocked = true;
    this.wakeUp?.();
  }

  /** Resolves after `ms` or at the next knock. One sleeper at a time. */
  async sleep(ms: number): Promise<void> {
    if (!this.knocked) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        this.wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.wakeUp = undefined;
    }
    this.knocked = false;
  }
}
