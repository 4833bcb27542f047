import { NotUnpacked } from './not-unpacked';

/** Below this size an unpacked archive harms nobody, however well it was packed. */
const HARMLESS_BYTES = 50_000_000;
const MOST_RATIO = 200;
/** More than any rulebook lets leave at once. */
const MOST_BYTES = 1_000_000_000;
const MOST_ENTRIES = 10_000;

/**
 * What an archive may unpack to, with all that lies in it: one budget for the outermost and every inner one, because
 * archives in archives multiply.
 */
export class UnpackBudget {
  private readonly mostBytes: number;
  private bytes = 0;
  private entries = 0;

  /** @param packedBytes size of the outermost archive */
  constructor(private readonly packedBytes: number) {
    this.mostBytes = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, MOST_RATIO * packedBytes));
  }

  /** @throws NotUnpacked when it would be too much, also at every later call */
  spend(bytes: number): void {
    this.bytes += bytes;
    if (this.bytes > this.mostBytes) throw this.exhausted(this.bytes);
  }

  /** The same for what an archive says of itself, before anything of it was unpacked. */
  foresee(bytes: number): void {
    if (this.bytes + bytes > this.mostBytes) throw this.exhausted(this.bytes + bytes);
  }

  takeEntry(): void {
    this.entries += 1;
    if (this.entries <= MOST_ENTRIES) return;
    throw new NotUnpacked('bomb', `It holds more than ${MOST_ENTRIES} files; no more are read.`);
  }

  private exhausted(bytes: number): NotUnpacked {
    const megabytes = Math.round(bytes / 1_000_000);
    return new NotUnpacked('bomb', `Its ${this.packedBytes} bytes unpack to ${megabytes} MB or more.`);
  }
}
