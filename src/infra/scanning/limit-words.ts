/** Why a file was not read. */
export function timeIsUp(limitMs: number): string {
  return `Checking it took longer than ${limitMs / 1000} seconds.`;
}

/** Why the rest of it was not. */
export function timeIsUpHere(limitMs: number): string {
  return `Checking the file took longer than ${limitMs / 1000} seconds, so what follows was not read.`;
}

export function memoryIsUp(limitMb: number): string {
  return `Checking it took more than ${limitMb} MiB of memory.`;
}
