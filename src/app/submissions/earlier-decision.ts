import type { State } from '../workflow/words';
import type { Choice, RequestLink } from './request';

/** States of a request that is over, and was decided on. */
export const DECIDED_STATES: readonly State[] = ['released', 'rejected', 'recalled', 'expired'];

/** What became of the same bytes in another request of the project. It decides nothing: what was asked may differ. */
export interface EarlierDecision {
  readonly request: RequestLink;
  /** What they were called there. */
  readonly path: string;
  readonly state: State;
  readonly at: Date;
  /** Of the decision on the request as a whole; empty where none was given. */
  readonly reason: string;
  /** The last of each reviewer on these bytes. */
  readonly votes: readonly { readonly voter: string; readonly choice: Choice; readonly reason: string }[];
}
