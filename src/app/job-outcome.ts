/**
 * What a run of a job came to; `nextAt`: it is done for now, and to be done again then. A job that throws met a fault: its
 * runner tries again in its own time.
 */
export type JobOutcome =
  { readonly done: true; readonly nextAt?: Date } | { readonly done: false; readonly retryAt: Date };
