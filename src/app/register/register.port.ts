import type { RuleId } from '../../engine/rules/rule-ids';
import type { RequestLine } from '../submissions/request-line';
import type { State } from '../workflow/words';

/** What compliance looks for among all requests that were ever submitted. */
export interface RegisterFilter {
  readonly projectId?: string;
  /** Author, or reviewer as far as that is no secret: of the turn that is, or of a request that is over. */
  readonly personId?: string;
  /** Words in the path of a file. */
  readonly file?: string;
  /** Of any version of a file. */
  readonly sha256?: string;
  /** Its check found something by this rule, in a file as it is now. */
  readonly rule?: RuleId;
  /** `2026-11`, of the last submission. */
  readonly month?: string;
  readonly states?: readonly State[];
  /** Its package was delivered there, also if it was recalled since. */
  readonly destinationId?: string;
}

export interface RegisterLine extends RequestLine {
  /** When the package went out, its SHA-256, and where it went, as that was called then. */
  readonly release?: {
    readonly deliveredAt: Date;
    readonly packageSha256: string;
    readonly destination: string;
  };
}

export abstract class Register {
  /** Newest first. */
  abstract search(
    filter: RegisterFilter,
    limit: number,
    offset: number,
  ): Promise<{ readonly lines: readonly RegisterLine[]; readonly total: number }>;
  /** By number from after this one on: for reading in pieces. */
  abstract following(filter: RegisterFilter, number: number, limit: number): Promise<readonly RegisterLine[]>;
}
