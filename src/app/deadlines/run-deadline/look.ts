import type { ReviewPolicy } from '../../../engine/rulebook/book';
import type { ReleaseRequest } from '../../submissions/request';
import type { RequestEvent } from '../../submissions/request-event';

export interface Deadline {
  readonly request: ReleaseRequest;
  readonly policy: ReviewPolicy;
  readonly now: Date;
}

/** What the clock did, and when it has to look again; never, when nothing is to come in this state. */
export interface Look {
  readonly events: readonly RequestEvent[];
  readonly lookAgain?: Date;
}

export const NOT_DUE: Look = { events: [] };
