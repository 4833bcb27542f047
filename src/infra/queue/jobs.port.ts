export const JOB_KINDS = [
  'scan',
  'release',
  'claim',
  'deadline',
  'recall',
  'mail',
  'trial',
  'recheck',
  'compare',
  'upload',
  'absence',
  'collect',
  'deletion',
] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** One claim of a job. `id` and `attempts` together name the claim: a later one has counted `attempts` up. */
export interface Job {
  readonly id: string;
  readonly kind: JobKind;
  /**
   * Id of the scan, of the release (also `recall`), of the request (`claim`, `deadline`, `compare`), of the person (`mail`), of the
   * change of a rulebook (`trial`), of the check with another book (`recheck`), of the half upload (`upload`), of the absence, or the
   * SHA-256 of bytes (`collect`). There is one `deletion`, of whatever is due.
   */
  readonly subjectId: string;
  /** How often it was claimed, this time included: 1 at first. */
  readonly attempts: number;
}

/**
 * The queue: rows in the database, inserted in the transaction of the act that starts them (`Scans.order`,
 * `Releases.order`, `Releases.retry`). A claim is a lease: who dies loses it when it runs out, so a job can run twice
 * and its act must take the second result for nothing (`Scans.finish` does). No audit event: jobs are how, not what.
 */
export abstract class Jobs {
  /**
   * Takes the oldest due job of these kinds until `now + leaseMs`; undefined when nothing is due. Two callers, in one
   * process or in two, never hold the same job while its lease runs.
   */
  abstract claim(claim: {
    kinds: readonly JobKind[];
    /** Name of this process; the same after a restart. */
    owner: string;
    now: Date;
    leaseMs: number;
  }): Promise<Job | undefined>;
  /** Extends the lease of a job that runs long. False when it was lost: stop, somebody else may have it. */
  abstract renew(job: Job, until: Date): Promise<boolean>;
  /** The job is done and goes. Nothing happens when the lease was lost to somebody else. */
  abstract finish(job: Job): Promise<void>;
  /** The job is done, and stays for its next time, as one that nobody has tried. Nothing happens when the lease was lost. */
  abstract again(job: Job, at: Date): Promise<void>;
  /** Gives the job back, due at `at`. Nothing happens when the lease was lost to somebody else. */
  abstract retryLater(job: Job, at: Date): Promise<void>;
  /** At the start of a process: gives back what an earlier life of it had claimed. Returns how many. */
  abstract releaseClaims(owner: string): Promise<number>;
}
