/** What a run of a job came to. A job that throws met a fault: its runner tries again in its own time. */
export type JobOutcome = { readonly done: true } | { readonly done: false; readonly retryAt: Date };
