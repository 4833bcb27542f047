import { createHash } from 'node:crypto';

/**
 * Which releases are reviewed again. Whoever has the register can draw once more and gets the same: the seed is public,
 * a release's id is random and known to nobody before it is ordered, and the book says the share.
 *
 *   drawn when the first 6 bytes of SHA-256(`<seed> <release id>`), as a fraction of 2^48, are below the share
 */
export function isDrawn(seed: string, releaseId: string, share: number): boolean {
  return fraction(`${seed} ${releaseId}`) < share;
}

/** Of these people, in the order of their ids; undefined where there is none. */
export function drawPerson(seed: string, releaseId: string, ids: readonly string[]): string | undefined {
  const sorted = [...ids].sort();
  return sorted[Math.floor(fraction(`${seed} ${releaseId} reviewer`) * sorted.length)];
}

/** One a project and month, so that a draw can be checked without a secret. */
export function seedOf(projectCode: string, at: Date): string {
  return `${projectCode} ${at.toISOString().slice(0, 7)}`;
}

function fraction(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6) / 2 ** 48;
}
