const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT']);

/** No space, or no more of it for this user. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FULL.has(error.code);
}
