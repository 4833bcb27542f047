/** Why a file was not read. */
export function timeIsUp(limitMs: number): string {
  return `Checking it took longer than ${limitMs / 1000} seconds.`;
}

/** Why the rest of it was not. */
export function timeIsUpHere(limitMs: number): string {
  return `Checking the file took longer than ${limitMs / 1000} seconds, so what follows was not read.`;
}

/** Of what a process dies is not known; a file that needs too much memory is nearly always it. */
export function processDied(limitMb: number): string {
  return `Checking it ended the process twice, most likely because it takes more than ${limitMb} MiB of memory.`;
}
