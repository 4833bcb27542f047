import { decode } from 'seek-bzip';
import { notUnpacked, type ArchiveItem, type ArchiveToOpen } from './archive';
import type { UnpackBudget } from './budget';
import { cutOff, NotUnpacked } from './not-unpacked';
import { inputOf } from './bzip2/input';
import { opensOneFile, type OneFilePacking } from './one-file';
import type { Spool } from './spool';

const ENDINGS = { added: /\.bz2?$/i, ofTar: /\.(?:tar\.bz2?|tbz2?)$/i };
const CHUNK_BYTES = 64 * 1024;
/** The library unpacks in one go: both sides of it are held in memory. */
const MOST_PACKED_BYTES = 50_000_000;
const MOST_UNPACKED_BYTES = 200_000_000;

export const bzip2Packing: OneFilePacking = { endings: ENDINGS, unpack: unpackStreams };
export const openBzip2Archive = opensOneFile(bzip2Packing);

/** All its streams, checksums compared. What follows the last one is no stream, and so damage. */
async function unpackStreams(
  { source, budget }: ArchiveToOpen,
  spool: Spool,
): Promise<readonly ArchiveItem[]> {
  if (source.size > MOST_PACKED_BYTES)
    throw new NotUnpacked('limit', `It has more than ${MOST_PACKED_BYTES / 1_000_000} MB.`);
  const output = new Output(budget);
  const failure = decoded(await source.read(0, source.size), output);
  for (const chunk of output.chunks()) await spool.push(chunk);
  return failure ? [notUnpacked(failure)] : [];
}

/** Why it goes no further; what came before is in the output. @throws NotUnpacked when the budget ends */
function decoded(bytes: Buffer, output: Output): NotUnpacked | undefined {
  try {
    decode(inputOf(bytes), output, true);
    return undefined;
  } catch (error) {
    if (error instanceof NotUnpacked && error.why === 'bomb') throw error;
    return error instanceof NotUnpacked
      ? error
      : cutOff(error instanceof Error ? error.message : 'no reason');
  }
}

/** Gathers bytes, and stops as soon as they are too many. */
class Output {
  private readonly full: Buffer[] = [];
  private chunk = Buffer.alloc(CHUNK_BYTES);
  private used = 0;

  constructor(private readonly budget: UnpackBudget) {}

  writeByte(byte: number): void {
    this.chunk[this.used] = byte;
    this.used += 1;
    if (this.used === CHUNK_BYTES) this.next();
  }

  chunks(): readonly Buffer[] {
    return [...this.full, this.chunk.subarray(0, this.used)];
  }

  private next(): void {
    this.budget.spend(CHUNK_BYTES);
    this.full.push(this.chunk);
    this.chunk = Buffer.alloc(CHUNK_BYTES);
    this.used = 0;
    if (this.full.length * CHUNK_BYTES > MOST_UNPACKED_BYTES)
      throw new NotUnpacked('limit', `Of it the first ${MOST_UNPACKED_BYTES / 1_000_000} MB were read.`);
  }
}
