interface Attempts {
  count: number;
  told: boolean;
  readonly endsAt: number;
}

/**
 * Counts attempts by key within a window. Only failures stay counted, so that nobody who signs in properly is ever
 * slowed down, and the window ends, so that nobody is locked out for ever.
 */
export class AttemptLimit {
  private readonly attempts = new Map<string, Attempts>();

  constructor(
    private readonly limit: number,
    private readonly windowMs: number,
  ) {}

  isReached(key: string, now: number): boolean {
    return (this.current(key, now)?.count ?? 0) >= this.limit;
  }

  /**
   * Counts an attempt before its end is known: a thousand at once would all have begun before the first had failed.
   * The function that comes back takes it off again, when it did not fail.
   */
  begin(key: string, now: number): () => void {
    this.forgetPast(now);
    const running = this.current(key, now) ?? { count: 0, told: false, endsAt: now + this.windowMs };
    running.count++;
    this.attempts.set(key, running);
    return () => {
      running.count--;
    };
  }

  /** True once in each window: when the limit is first met. */
  isNews(key: string, now: number): boolean {
    const running = this.current(key, now);
    if (!running || running.told || running.count < this.limit) return false;
    running.told = true;
    return true;
  }

  private current(key: string, now: number): Attempts | undefined {
    const found = this.attempts.get(key);
    return found && found.endsAt > now ? found : undefined;
  }

  /** Insertion order is the order of ending; the map holds what one window brings, no more. */
  private forgetPast(now: number): void {
    for (const [key, { endsAt }] of this.attempts) {
      if (endsAt > now) return;
      this.attempts.delete(key);
    }
  }
}
