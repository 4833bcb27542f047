import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { ByteSource } from '../reader';
import type { UnpackBudget } from './budget';
import type { Spool } from './spool';

export interface Inflated {
  readonly bytes: number;
  readonly crc: number;
  /** Packed bytes up to the end of the packed data, which may come before the end of the range. */
  readonly used: number;
  /** Why it goes no further; what came before is in the spool. */
  readonly failure?: string;
}

/** Unpacks raw deflate data piece by piece. @throws NotUnpacked when the budget ends */
export async function inflateInto(spool: Spool, packed: ByteSource, budget: UnpackBudget): Promise<Inflated> {
  const inflate = createInflateRaw();
  const input = packed.stream();
  input.on('error', (error) => inflate.destroy(error)).pipe(inflate);
  let bytes = 0;
  let crc = 0;
  try {
    for await (const chunk of inflate) {
      if (!(chunk instanceof Buffer)) continue;
      budget.spend(chunk.length);
      bytes += chunk.length;
      crc = crc32(chunk, crc);
      await spool.push(chunk);
    }
    return { bytes, crc, used: inflate.bytesWritten };
  } catch (error) {
    if (!isOfTheData(error)) throw error;
    return { bytes, crc, used: inflate.bytesWritten, failure: error.message };
  } finally {
    input.destroy();
  }
}

/** The same in one go for small data; undefined when it is damaged or unpacks to more than `most` bytes. */
export function inflatedAtOnce(packed: Buffer, most: number): { bytes: Buffer; used: number } | undefined {
  try {
    const answer: unknown = inflateRawSync(packed, { maxOutputLength: Math.max(1, most), info: true });
    return isWithInfo(answer) ? { bytes: answer.buffer, used: answer.engine.bytesWritten } : undefined;
  } catch {
    return undefined; // inflateInto finds out how far it goes, and says why no further
  }
}

interface WithInfo {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/** What `info: true` makes of the answer; its types do not say so. */
function isWithInfo(answer: unknown): answer is WithInfo {
  return typeof answer === 'object' && answer !== null && 'engine' in answer;
}

/** Damage that zlib found, not one of the disk. */
function isOfTheData(error: unknown): error is { readonly code: string; readonly message: string } {
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return typeof error.code === 'string' && error.code.startsWith('Z_');
}
