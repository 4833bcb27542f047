/** The numbers and bytes that R's serialisation is made of, in one of its three spellings. */
export interface RInput {
  integer(): number | null;
  real(): number | null;
  bytes(length: number): Buffer;
  /** Bytes that were not asked for yet. */
  readonly left: number;
}

/** The bytes do not go on as the format says. */
export class NotSerialised extends Error {}

/** A length, a type, a count: never missing in what R writes. */
export function wholeNumber(input: RInput): number {
  const value = input.integer();
  if (value === null) throw new NotSerialised('a length in it is missing');
  return value;
}

const NA_INTEGER = -(2 ** 31);
/** R's NA is the one not-a-number whose low word is 1954. */
const NA_LOW_WORD = 1954;

/** `X` (big-endian, the usual one) and `B` (little-endian). */
export class BinaryInput implements RInput {
  private at = 0;

  constructor(
    private readonly source: Buffer,
    private readonly order: 'big' | 'little',
  ) {}

  integer(): number | null {
    const at = this.take(4);
    const value = this.order === 'big' ? this.source.readInt32BE(at) : this.source.readInt32LE(at);
    return value === NA_INTEGER ? null : value;
  }

  real(): number | null {
    const at = this.take(8);
    const value = this.order === 'big' ? this.source.readDoubleBE(at) : this.source.readDoubleLE(at);
    if (!Number.isNaN(value)) return value;
    const low = this.order === 'big' ? this.source.readUInt32BE(at + 4) : this.source.readUInt32LE(at);
    return low === NA_LOW_WORD ? null : value;
  }

  bytes(length: number): Buffer {
    const at = this.take(length);
    return this.source.subarray(at, at + length);
  }

  get left(): number {
    return this.source.length - this.at;
  }

  private take(length: number): number {
    const at = this.at;
    if (length < 0 || at + length > this.source.length) throw new NotSerialised('it ends too early');
    this.at += length;
    return at;
  }
}

/** `A`: a number a line, texts with their length before them and escapes as in C. */
export class TextInput implements RInput {
  private at = 0;

  constructor(private readonly source: Buffer) {}

  integer(): number | null {
    const word = this.word();
    if (word === 'NA') return null;
    if (!/^-?\d{1,15}$/.test(word)) throw new NotSerialised('a number in it is none');
    return Number(word);
  }

  real(): number | null {
    const word = this.word();
    if (word === 'NA') return null;
    return word === 'Inf'
      ? Infinity
      : word === '-Inf'
        ? -Infinity
        : word === 'NaN'
          ? Number.NaN
          : Number(word);
  }

  bytes(length: number): Buffer {
    while (isSpace(this.source[this.at])) this.at += 1;
    const found = Buffer.alloc(Math.min(length, this.source.length));
    for (let index = 0; index < length; index += 1) found[index] = this.character();
    return found;
  }

  get left(): number {
    let at = this.at;
    while (isSpace(this.source[at])) at += 1;
    return this.source.length - at;
  }

  private character(): number {
    const byte = this.next();
    if (byte !== BACKSLASH) return byte;
    const escaped = this.next();
    const octal = this.source.toString('latin1', this.at - 1, this.at + 2).match(/^[0-7]{1,3}/)?.[0];
    if (octal === undefined) return ESCAPES.get(escaped) ?? escaped;
    this.at += octal.length - 1;
    return Number.parseInt(octal, 8) & 0xff;
  }

  private next(): number {
    const byte = this.source[this.at];
    if (byte === undefined) throw new NotSerialised('it ends too early');
    this.at += 1;
    return byte;
  }

  private word(): string {
    while (isSpace(this.source[this.at])) this.at += 1;
    const start = this.at;
    while (this.at < this.source.length && !isSpace(this.source[this.at])) this.at += 1;
    if (start === this.at) throw new NotSerialised('it ends too early');
    return this.source.toString('latin1', start, Math.min(this.at, start + 64));
  }
}

const BACKSLASH = 0x5c;
const ESCAPES: ReadonlyMap<number, number> = new Map([
  [0x6e, 10],
  [0x74, 9],
  [0x72, 13],
  [0x76, 11],
  [0x62, 8],
  [0x66, 12],
  [0x61, 7],
]);

function isSpace(byte: number | undefined): boolean {
  return byte === 10 || byte === 13 || byte === 32 || byte === 9;
}
