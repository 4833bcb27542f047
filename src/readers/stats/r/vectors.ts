import { NotSerialised, wholeNumber, type RInput } from './input';
import { NO_ATTRIBUTES, type RVector } from './values';

/** Values of vectors that are kept, over all of them; of the rest only the length is. */
const MOST_KEPT = 4_000_000;
/** A class, the ends of a sequence: without them nobody knows what a value is. */
const ALWAYS_KEPT = 3;

const NA_TEXT = -1;
const LATIN1 = 1 << 2;

/** Vectors of numbers and texts, as they stand one after the other in the input, without their attributes. */
export class Vectors {
  private kept = 0;

  constructor(private readonly input: RInput) {}

  ofType(type: number): RVector {
    switch (type) {
      case 10:
        return this.read('logical', () => this.input.integer());
      case 13:
        return this.read('integer', () => this.input.integer());
      case 14:
        return this.read('real', () => this.input.real());
      case 15:
        return this.read('real', () => this.complex());
      default:
        return this.read('text', () => this.text(wholeNumber(this.input)));
    }
  }

  ofOneText(flags: number): RVector {
    return { kind: 'text', values: [this.text(flags)], length: 1, attributes: NO_ATTRIBUTES };
  }

  raw(): RVector {
    const length = this.length();
    this.input.bytes(length);
    return { kind: 'raw', values: [], length, attributes: NO_ATTRIBUTES };
  }

  /** A vector's length; long ones take three numbers. Each value takes a byte at least, so hostile lengths end early. */
  length(): number {
    const length = wholeNumber(this.input);
    if (length >= 0) return length;
    if (length !== -1) throw new NotSerialised('a length in it is negative');
    return wholeNumber(this.input) * 2 ** 32 + (wholeNumber(this.input) >>> 0);
  }

  /** How many of so many values there is still room for. */
  keep(length: number): number {
    const kept = Math.min(length, Math.max(0, MOST_KEPT - this.kept));
    this.kept += kept;
    return kept;
  }

  private read(kind: RVector['kind'], next: () => string | number | null): RVector {
    const length = this.length();
    const values: (string | number | null)[] = [];
    for (let index = 0; index < length; index += 1) {
      const value = next();
      if (this.kept >= MOST_KEPT && length > ALWAYS_KEPT) continue;
      this.kept += 1;
      values.push(value);
    }
    return { kind, values, length, attributes: NO_ATTRIBUTES };
  }

  private complex(): string | null {
    const real = this.input.real();
    const imaginary = this.input.real();
    if (real === null || imaginary === null) return null;
    return `${real}${imaginary < 0 ? '-' : '+'}${Math.abs(imaginary)}i`;
  }

  /** A string with its own flags before it. */
  private text(flags: number): string | null {
    const length = wholeNumber(this.input);
    if (length === NA_TEXT) return null;
    return this.input.bytes(length).toString(((flags >> 12) & LATIN1) === 0 ? 'utf8' : 'latin1');
  }
}
