interface Attempts {
  count: number;
  readonly endsAt: number;
}

/**
 * Counts failed attempts by key within a window. Only failures count, so that nobody who signs in properly is ever
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

  failed(key: string, now: number): void {
    const running = this.current(key, now);
    if (running) running.count++;
    else this.attempts.set(key, { count: 1, endsAt: now + this.windowMs });
    this.forgetPast(now);
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
