// Longer than other files: one format read by one walk, whose kinds of items call each other and share its place.
import { BinaryInput, NotSerialised, TextInput, type RInput } from './input';
import { compactValues } from './compact';
import {
  NO_ATTRIBUTES,
  NULL,
  textsOf,
  type Attributes,
  type RList,
  type ROther,
  type RValue,
  type RVector,
} from './values';

/**
 * Walks R's serialisation (`saveRDS`, `save`) without building what R would build: nothing in it is called, looked up or
 * kept alive. Format: "R Internals" 1.8 (Serialization Formats) and R's `src/main/serialize.c`. Everything is bounded:
 * depth, values kept, and bytes by the size of the input.
 */

/** Deeper ones are hostile: a model of a thousand trees is wide, not deep. */
const MOST_DEPTH = 1500;
/** Values of vectors that are kept, over all of them; of the rest only the length is. */
const MOST_KEPT = 4_000_000;
/** A class, the ends of a sequence: without them nobody knows what a value is. */
const ALWAYS_KEPT = 3;

const MOST_ITEMS = 3_000_000;

/** More parts than fit into memory as values. */
export class TooLarge extends Error {}

export interface Unserialised {
  readonly value: RValue;
  /** Bytes behind it, which R does not look at. */
  readonly left: number;
}

/** @throws NotSerialised, TooLarge */
export function unserialise(bytes: Buffer): Unserialised {
  const { input, version } = headerOf(bytes);
  if (version === 3) input.bytes(input.integer() ?? 0);
  return { value: new Unserialiser(input).item(), left: input.left };
}

function headerOf(bytes: Buffer): { input: RInput; version: number } {
  const spelling = bytes.toString('latin1', 0, 2);
  const rest = bytes.subarray(2);
  const input =
    spelling === 'A\n' ? new TextInput(rest) : new BinaryInput(rest, spelling === 'B\n' ? 'little' : 'big');
  const version = input.integer();
  if (version !== 2 && version !== 3) throw new NotSerialised(`its version is ${version}, not 2 or 3`);
  input.integer();
  input.integer();
  return { input, version };
}

const IS_OBJECT_WITH_ATTRIBUTES = 0x200;
const HAS_TAG = 0x400;
const NA_TEXT = -1;
const LATIN1 = 1 << 2;

const SINGLES: ReadonlyMap<number, string> = new Map([
  [254, 'NULL'],
  [253, 'environment'],
  [252, 'unbound'],
  [251, 'missing'],
  [250, 'environment'],
  [242, 'environment'],
  [241, 'environment'],
]);
const PAIRS: ReadonlyMap<number, string> = new Map([
  [2, 'pairlist'],
  [3, 'function'],
  [5, 'promise'],
  [6, 'call'],
  [17, 'dots'],
]);

class Unserialiser {
  private readonly references: RValue[] = [];
  private depth = 0;
  private items = 0;
  private kept = 0;

  constructor(private readonly input: RInput) {}

  item(): RValue {
    this.deeper();
    this.items += 1;
    if (this.items > MOST_ITEMS) throw new TooLarge();
    const flags = this.integer();
    const value = this.ofType(flags & 0xff, flags);
    this.depth -= 1;
    return value;
  }

  private deeper(): void {
    this.depth += 1;
    if (this.depth > MOST_DEPTH) throw new NotSerialised(`it nests more than ${MOST_DEPTH} deep`);
  }

  private ofType(type: number, flags: number): RValue {
    const single = SINGLES.get(type);
    if (single !== undefined) return single === 'NULL' ? NULL : other(single);
    const pair = PAIRS.get(type);
    if (pair !== undefined) return this.pairs(flags, pair);
    const read = this.readers.get(type);
    if (!read) throw new NotSerialised(`it has an item of the unknown type ${type}`);
    return read(flags);
  }

  private readonly readers: ReadonlyMap<number, (flags: number) => RValue> = new Map([
    [1, () => this.symbol()],
    [4, () => this.environment()],
    [7, () => this.builtin()],
    [8, () => this.builtin()],
    [9, (flags: number) => this.vectorOf('text', [this.text(flags)])],
    [10, (flags: number) => this.vector('logical', flags, () => this.input.integer())],
    [13, (flags: number) => this.vector('integer', flags, () => this.input.integer())],
    [14, (flags: number) => this.vector('real', flags, () => this.input.real())],
    [15, (flags: number) => this.vector('real', flags, () => this.complex())],
    [16, (flags: number) => this.vector('text', flags, () => this.text(this.integer()))],
    [19, (flags: number) => this.list(flags)],
    [20, (flags: number) => this.list(flags)],
    [21, (flags: number) => this.byteCode(flags)],
    [22, (flags: number) => this.pointer(flags)],
    [23, (flags: number) => this.weakReference(flags)],
    [24, (flags: number) => this.raw(flags)],
    [25, (flags: number) => other('S4', this.attributes(flags))],
    [238, () => this.compact()],
    [247, () => this.persistent()],
    [248, () => this.persistent()],
    [249, () => this.persistent()],
    [255, (flags: number) => this.referred(flags)],
  ]);

  private integer(): number {
    const value = this.input.integer();
    if (value === null) throw new NotSerialised('a length in it is missing');
    return value;
  }

  /** A vector's length; long ones take three numbers. Each value takes a byte at least, so hostile lengths end early. */
  private length(): number {
    const length = this.integer();
    if (length >= 0) return length;
    if (length !== -1) throw new NotSerialised('a length in it is negative');
    return this.integer() * 2 ** 32 + (this.integer() >>> 0);
  }

  private vector(kind: RVector['kind'], flags: number, read: () => string | number | null): RVector {
    const length = this.length();
    const values: (string | number | null)[] = [];
    for (let index = 0; index < length; index += 1) {
      const value = read();
      if (this.kept >= MOST_KEPT && length > ALWAYS_KEPT) continue;
      this.kept += 1;
      values.push(value);
    }
    return { kind, values, length, attributes: this.attributes(flags) };
  }

  private vectorOf(kind: RVector['kind'], values: RVector['values']): RVector {
    return { kind, values, length: values.length, attributes: NO_ATTRIBUTES };
  }

  private complex(): string | null {
    const real = this.input.real();
    const imaginary = this.input.real();
    if (real === null || imaginary === null) return null;
    return `${real}${imaginary < 0 ? '-' : '+'}${Math.abs(imaginary)}i`;
  }

  private raw(flags: number): RVector {
    const length = this.length();
    this.input.bytes(length);
    return { kind: 'raw', values: [], length, attributes: this.attributes(flags) };
  }

  /** A string with its own flags before it. */
  private text(flags: number): string | null {
    const length = this.integer();
    if (length === NA_TEXT) return null;
    return this.input.bytes(length).toString(((flags >> 12) & LATIN1) === 0 ? 'utf8' : 'latin1');
  }

  private list(flags: number): RList {
    const length = this.length();
    const values: RValue[] = [];
    for (let index = 0; index < length; index += 1) values.push(this.item());
    return { kind: 'list', values, attributes: this.attributes(flags) };
  }

  private attributes(flags: number): Attributes {
    if ((flags & IS_OBJECT_WITH_ATTRIBUTES) === 0) return NO_ATTRIBUTES;
    return attributesIn(this.item());
  }

  /** A chain of pairs is a list however long, so it is followed and not descended into. */
  private pairs(first: number, what: string): RValue {
    const values: RValue[] = [];
    const tags: string[] = [];
    let attributes: Attributes | undefined;
    let flags = first;
    for (;;) {
      const own = this.attributes(flags);
      attributes ??= own;
      tags.push((flags & HAS_TAG) === 0 ? '' : nameOf(this.item()));
      values.push(this.item());
      flags = this.integer();
      const type = flags & 0xff;
      if (PAIRS.has(type)) continue;
      const end = this.ofType(type, flags);
      if (end.kind !== 'null') values.push(end);
      break;
    }
    if (what !== 'pairlist') return other(what, attributes);
    return { kind: 'list', values, tags, attributes };
  }

  private symbol(): RValue {
    const name = this.item();
    return this.reference({ kind: 'symbol', what: textsOf(name)[0] ?? '', attributes: NO_ATTRIBUTES });
  }

  private environment(): RValue {
    this.integer();
    const environment = this.reference(other('environment'));
    for (let part = 0; part < 4; part += 1) this.item();
    return environment;
  }

  private builtin(): RValue {
    this.input.bytes(this.integer());
    return other('function');
  }

  private pointer(flags: number): RValue {
    const pointer = this.reference(other('pointer'));
    this.item();
    this.item();
    this.attributes(flags);
    return pointer;
  }

  private weakReference(flags: number): RValue {
    const reference = this.reference(other('pointer'));
    this.attributes(flags);
    return reference;
  }

  private persistent(): RValue {
    this.integer();
    const length = this.integer();
    for (let index = 0; index < length; index += 1) this.item();
    return this.reference(other('environment'));
  }

  private referred(flags: number): RValue {
    const index = flags >> 8 === 0 ? this.integer() : flags >> 8;
    const value = this.references[index - 1];
    if (!value) throw new NotSerialised('it refers to something that is not in it');
    return value;
  }

  private reference<V extends RValue>(value: V): V {
    this.references.push(value);
    return value;
  }

  /** A vector in a short form of its own: a sequence by its ends, numbers that stand for text. */
  private compact(): RValue {
    const info = this.item();
    const state = this.item();
    const attributes = attributesIn(this.item());
    const values = compactValues({ info, state, attributes }, (length) => this.keep(length));
    return values ?? other('compact vector', attributes);
  }

  private keep(length: number): number {
    const kept = Math.min(length, Math.max(0, MOST_KEPT - this.kept));
    this.kept += kept;
    return kept;
  }

  private byteCode(flags: number): RValue {
    const count = this.integer();
    if (count < 0) throw new NotSerialised('a length in it is negative');
    this.code();
    const code = this.reference(other('function'));
    this.attributes(flags);
    return code;
  }

  private code(): void {
    this.item();
    const constants = this.integer();
    for (let index = 0; index < constants; index += 1) {
      const type = this.integer();
      if (type === 21) this.code();
      else if (LANGUAGE.has(type)) this.language(type);
      else this.item();
    }
  }

  /** Calls in byte code, written in their own way so that shared parts stand once. */
  private language(first: number): void {
    this.deeper();
    let type = first;
    while (LANGUAGE.has(type)) {
      if (type === 243) {
        this.integer();
        break;
      }
      if (type === 244) {
        this.integer();
        type = this.integer();
      }
      if (type === 240 || type === 239) this.item();
      this.item();
      this.languageOrItem(this.integer());
      type = this.integer();
    }
    if (!LANGUAGE.has(type)) this.item();
    this.depth -= 1;
  }

  private languageOrItem(type: number): void {
    if (LANGUAGE.has(type)) this.language(type);
    else this.item();
  }
}

const LANGUAGE: ReadonlySet<number> = new Set([2, 6, 239, 240, 243, 244]);

function other(what: string, attributes: Attributes = NO_ATTRIBUTES): ROther {
  return { kind: 'other', what, attributes };
}

function attributesIn(value: RValue): Attributes {
  if (value.kind !== 'list' || !value.tags) return NO_ATTRIBUTES;
  const { tags } = value;
  return new Map(value.values.slice(0, tags.length).map((one, index) => [tags[index] ?? '', one]));
}

function nameOf(tag: RValue): string {
  return tag.kind === 'symbol' ? tag.what : '';
}
