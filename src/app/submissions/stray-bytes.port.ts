/** Bytes that were stored, and that no row came to point to. Written beside the transaction that was refused. */
export abstract class StrayBytes {
  /** Starts the job that removes them at `at`, unless a row needs the same by then. */
  abstract goAt(sha256: string, at: Date): Promise<void>;
}
