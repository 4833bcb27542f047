/**
 * The system's code of an error (`ENOENT`), or a library's. By shape: an error of Node's own is no `instanceof Error`
 * where the code runs in another context, as in a test.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
