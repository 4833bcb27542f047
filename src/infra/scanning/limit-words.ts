/** Why a file, or the rest of it, was not read: the same words wherever a limit struck. */
export function timeIsUp(limitMs: number): string {
  return `Checking it took longer than ${limitMs / 1000} seconds.`;
}

export function memoryIsUp(limitMb: number): string {
  return `Checking it took more than ${limitMb} MiB of memory.`;
}
