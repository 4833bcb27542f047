import type { BookRef } from '../people/projects.port';

export interface Unplanned {
  readonly id: string;
  readonly number: number;
  readonly endedAt: Date;
  readonly book: BookRef;
}

/**
 * When all bytes of a request that has ended go: worked out from its own rulebook, which no query can read, and kept so
 * that requests can be asked for by it. Written beside the transactions of others, because it says nothing new.
 */
export abstract class RetentionPlan {
  /** Ended requests without a date, from the one after this number on. */
  abstract unplanned(afterNumber: number, limit: number): Promise<readonly Unplanned[]>;
  abstract plan(dates: readonly { readonly requestId: string; readonly deleteAt: Date }[]): Promise<void>;
}
