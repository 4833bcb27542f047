import { walkByteCode } from './byte-code';
import { compactValues } from './compact';
import { BinaryInput, NotSerialised, TextInput, wholeNumber, type RInput } from './input';
import {
  NO_ATTRIBUTES,
  NULL,
  textsOf,
  type Attributes,
  type RList,
  type ROther,
  type RValue,
} from './values';
import { Vectors } from './vectors';

/**
 * Walks R's serialisation (`saveRDS`, `save`) without building what R would build: nothing in it is called, looked up or
 * kept alive. Format: "R Internals" 1.8 (Serialization Formats) and R's `src/main/serialize.c`. Everything is bounded:
 * depth, values kept, and bytes by the size of the input.
 */

/** Deeper ones are hostile: a model of a thousand trees is wide, not deep. */
const MOST_DEPTH = 1500;
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
  private readonly vectors: Vectors;

  constructor(private readonly input: RInput) {
    this.vectors = new Vectors(input);
  }

  item(): RValue {
    this.items += 1;
    if (this.items > MOST_ITEMS) throw new TooLarge();
    return this.deeper(() => {
      const flags = this.integer();
      return this.ofType(flags & 0xff, flags);
    });
  }

  private deeper<T>(walk: () => T): T {
    this.depth += 1;
    if (this.depth > MOST_DEPTH) throw new NotSerialised(`it nests more than ${MOST_DEPTH} deep`);
    const walked = walk();
    this.depth -= 1;
    return walked;
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
    [9, (flags: number) => this.vectors.ofOneText(flags)],
    ...[10, 13, 14, 15, 16].map((type) => [type, (flags: number) => this.vector(type, flags)] as const),
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

  private vector(type: number, flags: number): RValue {
    return { ...this.vectors.ofType(type), attributes: this.attributes(flags) };
  }

  private raw(flags: number): RValue {
    return { ...this.vectors.raw(), attributes: this.attributes(flags) };
  }

  private integer(): number {
    return wholeNumber(this.input);
  }

  private list(flags: number): RList {
    const length = this.vectors.length();
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
    const values = compactValues({ info, state, attributes }, (length) => this.vectors.keep(length));
    return values ?? other('compact vector', attributes);
  }

  private byteCode(flags: number): RValue {
    const count = this.integer();
    if (count < 0) throw new NotSerialised('a length in it is negative');
    walkByteCode({
      integer: () => this.integer(),
      item: () => this.item(),
      deeper: (walk) => {
        this.deeper(walk);
      },
    });
    const code = this.reference(other('function'));
    this.attributes(flags);
    return code;
  }
}

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
