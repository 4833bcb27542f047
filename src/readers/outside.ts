const OF_BUFFERS: ReadonlySet<unknown> = new Set(['ERR_OUT_OF_RANGE', 'ERR_BUFFER_OUT_OF_BOUNDS']);

/** A number in a file leads outside its bytes: the error is ours, or the one of Node's buffers. */
export function isOutside(error: unknown): boolean {
  return (
    error instanceof RangeError ||
    (typeof error === 'object' && error !== null && 'code' in error && OF_BUFFERS.has(error.code))
  );
}
