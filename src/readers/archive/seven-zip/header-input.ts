import { cutOff } from '../not-unpacked';

/** More than an archive within the limits needs. */
const MOST_COUNTED = 1_000_000;

/** The header of a 7z, from its beginning to its end. Throws `NotUnpacked` where it leads outside. */
export class HeaderInput {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  get left(): number {
    return this.bytes.length - this.at;
  }

  byte(): number {
    return this.take(1)[0] ?? 0;
  }

  take(count: number): Buffer {
    if (count > this.left) throw cutOff('its header leads outside');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  /** What was read since `left` was so much. */
  since(left: number): Buffer {
    return this.bytes.subarray(this.bytes.length - left, this.at);
  }

  /** Ones at the top of the first byte say how many bytes follow, lowest first; the rest of it is the highest part. */
  number(): number {
    const first = this.byte();
    let more = 0;
    while (more < 8 && (first & (0x80 >> more)) !== 0) more += 1;
    const low = [...this.take(more)].reduce((sum, byte, index) => sum + byte * 2 ** (8 * index), 0);
    const value = low + (more < 7 ? (first & (0x7f >> more)) * 2 ** (8 * more) : 0);
    if (!Number.isSafeInteger(value)) throw cutOff('a number in its header is too large');
    return value;
  }

  /** Of things that its header lists. */
  count(): number {
    const count = this.number();
    if (count > MOST_COUNTED) throw cutOff('its header lists more than it has room for');
    return count;
  }

  /** One bit each, highest first. */
  bits(count: number): boolean[] {
    const bytes = this.take(Math.ceil(count / 8));
    return Array.from(
      { length: count },
      (_, index) => ((bytes[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0,
    );
  }

  /** Bits that stand for all set when a byte says so. */
  definedBits(count: number): boolean[] {
    return this.byte() === 0 ? this.bits(count) : Array.from({ length: count }, () => true);
  }

  /** A checksum for each, undefined where it has none. */
  checksums(count: number): (number | undefined)[] {
    return this.definedBits(count).map((defined) => (defined ? this.take(4).readUInt32LE() : undefined));
  }

  numbers(count: number): number[] {
    return Array.from({ length: count }, () => this.number());
  }

  /** The part that a property has, which it says the length of. */
  part(): HeaderInput {
    return new HeaderInput(this.take(this.number()));
  }
}
