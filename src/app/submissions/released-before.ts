import type { Deleted } from '../retention/deleted';
import type { RequestLink } from './request';

/** A file of the same path that the project released in another request. */
export interface ReleasedBefore {
  readonly request: RequestLink;
  readonly fileId: string;
  readonly sha256: string;
  readonly bytes: number;
  /** When its request came to the state that it is in. */
  readonly at: Date;
  /** Its bytes are gone. */
  readonly deleted?: Deleted;
}
