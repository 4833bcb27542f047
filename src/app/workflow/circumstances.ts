import type { ReviewPolicy } from '../../engine/rulebook/book';
import type { ReleaseRequest } from '../submissions/request';

/** Everything that roles and guards look at, besides the person. */
export interface Circumstances {
  readonly request: ReleaseRequest;
  /** `review:` of the book that the request is bound to. */
  readonly policy: ReviewPolicy;
  /** Everybody in the project. Only looked at for how many seats members hold. */
  readonly memberIds: ReadonlySet<string>;
}
