/** A number in a file leads outside its bytes: the error is ours, or the one of Node's buffers. */
export function isOutside(error: unknown): boolean {
  return (
    error instanceof RangeError ||
    (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_OUT_OF_RANGE')
  );
}
