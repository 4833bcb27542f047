import type { Readable } from 'node:stream';
import type { MalwareOpinion } from '../../engine/model/file';

/** The virus scanner that is set, loaded with the first file; none when none is. */
export function scannerAt(
  clamd: string | undefined,
): ((bytes: Readable) => Promise<MalwareOpinion>) | undefined {
  if (clamd === undefined || clamd === '') return undefined;
  return async (bytes) => (await import('./clamd')).askClamd(clamd, bytes);
}
