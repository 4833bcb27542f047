import type { ByteSource } from '../../reader';

/** Where a superblock may stand: behind what another program writes first, as MATLAB does. */
const STARTS = [0, 512, 1024, 2048];
const SIGNATURE = '\x89HDF\r\n\x1a\n';
const ADDRESS_BYTES = 8;
const SUPERBLOCK_BYTES = 96;
const NO_ADDRESS = 0xffffffffffffffffn;
const MOST_BLOCK_BYTES = 4_000_000;
/** Of all blocks together, each counted as a kilobyte at least: blocks may say of each other, again and again, to go on there. */
const MOST_BYTES = 256_000_000;
const LEAST_COUNTED = 1024;
const MOST_NAME_BYTES = 1024;

/** An HDF5 file as blocks at addresses, each read when it is asked for. Throws `RangeError` outside of it. */
export class Hdf5File {
  private left = MOST_BYTES;

  private constructor(
    private readonly source: ByteSource,
    private readonly base: number,
    readonly root: number,
  ) {}

  /** Undefined where no superblock is. Source: The HDF Group, "HDF5 File Format Specification Version 3.0", II.A. */
  static async open(source: ByteSource): Promise<Hdf5File | undefined> {
    for (const start of STARTS) {
      const block = await source.read(start, SUPERBLOCK_BYTES);
      if (block.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) continue;
      const version = block.readUInt8(8);
      const [sizesAt, baseAt, rootAt] =
        version < 2 ? [13, version === 1 ? 28 : 24, version === 1 ? 68 : 64] : [9, 12, 36];
      if (block.readUInt8(sizesAt) !== ADDRESS_BYTES || block.readUInt8(sizesAt + 1) !== ADDRESS_BYTES)
        return undefined;
      return new Hdf5File(source, addressAt(block, baseAt) ?? 0, addressAt(block, rootAt) ?? 0);
    }
    return undefined;
  }

  /** Exactly so many bytes. */
  async block(address: number, length: number): Promise<Buffer> {
    if (length > MOST_BLOCK_BYTES) throw new RangeError('a block is larger than any');
    const block = await this.part(address, length);
    if (block.length < length) throw new RangeError('a block leads outside');
    return block;
  }

  /** At most so many. */
  part(address: number, length: number): Promise<Buffer> {
    this.left -= Math.max(length, LEAST_COUNTED);
    if (this.left < 0) throw new RangeError('more is listed than is followed');
    return this.source.read(this.base + address, Math.min(length, MOST_BLOCK_BYTES));
  }
}

/** Undefined for the address that stands for none. */
export function addressAt(block: Buffer, at: number): number | undefined {
  const address = block.readBigUInt64LE(at);
  return address === NO_ADDRESS ? undefined : Number(address);
}

/** A text up to its NUL. Throws `RangeError` for one that is longer than a name is. */
export function textAt(block: Buffer, at: number): string {
  const end = block.indexOf(0, at);
  return nameIn(block, at, end === -1 ? block.length : end);
}

export function nameIn(block: Buffer, start: number, end: number): string {
  if (end - start > MOST_NAME_BYTES) throw new RangeError('a name is longer than any');
  return block.toString('utf8', start, end);
}

export function expectMark(block: Buffer, mark: string): void {
  if (block.toString('latin1', 0, mark.length) !== mark)
    throw new RangeError(`no ${mark} where one should be`);
}
