/** Bytes that were stored, and that no row came to point to. Written beside the transaction that was refused. */
export abstract class StrayBytes {
  /**
   * Starts the job that removes them at `at`, unless a row needs the same by then. Nothing is started where one needs
   * them already, or where such a job waits: it, or whatever ends that need, removes them.
   */
  abstract goAt(sha256: string, at: Date): Promise<void>;
}
