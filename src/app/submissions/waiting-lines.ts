import type { State } from '../workflow/words';
import type { WaitingLine } from './request-line';

export interface WaitingLines {
  readonly lines: readonly WaitingLine[];
  readonly total: number;
  /** However it is narrowed. */
  readonly unfiltered: number;
  /** One for each of `counted`. */
  readonly counts: readonly number[];
}

export interface QueueSums {
  readonly undecided: number;
  /** Nobody has a seat. */
  readonly unclaimed: number;
  /** Later than the book promises. */
  readonly late: number;
}

/** By what a queue is sorted: `promise` is what is late, then one's own, then what waits longest. */
export const QUEUE_ORDERS = ['promise', 'risk', 'size'] as const;
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/** Parts of what is not decided: nobody has a seat, it is late, the viewer has a seat and has not handed in. */
export const QUEUE_CORNERS = ['unclaimed', 'late', 'mine'] as const;
export type QueueCorner = (typeof QUEUE_CORNERS)[number];

export interface QueueNarrowing {
  readonly state?: State;
  readonly projectId?: string;
  /** Words in title, code or author. */
  readonly text?: string;
  readonly only?: QueueCorner;
}

export interface QueueFilter extends QueueNarrowing {
  readonly viewerId: string;
  /** Of all that is in the queue, before it is narrowed. */
  readonly states: readonly State[];
  /** Counted beside it, in the same question. */
  readonly counted?: readonly QueueNarrowing[];
  readonly order: QueueOrder;
  /** What is late by now comes first. */
  readonly now: Date;
  readonly limit: number;
  readonly offset: number;
}
