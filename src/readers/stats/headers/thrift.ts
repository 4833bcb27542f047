/**
 * Thrift's compact protocol, as far as a Parquet footer needs it: structures as maps from field number to value. Source:
 * Apache Thrift, `doc/specs/thrift-compact-protocol.md`. Bounded by its bytes and by depth.
 */
export type ThriftValue = number | Buffer | readonly ThriftValue[] | ThriftStruct;
export type ThriftStruct = ReadonlyMap<number, ThriftValue>;

const MOST_DEPTH = 32;

/** @throws RangeError when the bytes end too early or nest too deep */
export function readThrift(bytes: Buffer): ThriftStruct {
  return new ThriftReader(bytes).struct(0);
}

class ThriftReader {
  private at = 0;

  constructor(private readonly bytes: Buffer) {}

  struct(depth: number): ThriftStruct {
    if (depth > MOST_DEPTH) throw new RangeError('too deep');
    const fields = new Map<number, ThriftValue>();
    let id = 0;
    for (;;) {
      const head = this.byte();
      if (head === 0) return fields;
      const delta = head >> 4;
      id = delta === 0 ? this.zigzag() : id + delta;
      fields.set(id, this.value(head & 0x0f, depth));
    }
  }

  private value(type: number, depth: number): ThriftValue {
    if (type === 1 || type === 2) return type === 1 ? 1 : 0;
    if (type === 3) return this.byte();
    if (type >= 4 && type <= 6) return this.zigzag();
    if (type === 7) return this.take(8).readDoubleLE(0);
    if (type === 8) return this.take(this.varint());
    if (type === 9 || type === 10) return this.list(depth);
    if (type === 12) return this.struct(depth + 1);
    throw new RangeError(`no type ${type}`);
  }

  private list(depth: number): readonly ThriftValue[] {
    if (depth > MOST_DEPTH) throw new RangeError('too deep');
    const head = this.byte();
    const count = head >> 4 === 15 ? this.varint() : head >> 4;
    const type = head & 0x0f;
    const values: ThriftValue[] = [];
    for (let index = 0; index < count; index += 1) {
      // In a list a truth value has a byte of its own.
      values.push(type === 1 || type === 2 ? this.byte() : this.value(type, depth + 1));
    }
    return values;
  }

  private byte(): number {
    return this.take(1).readUInt8(0);
  }

  private take(length: number): Buffer {
    if (length < 0 || this.at + length > this.bytes.length) throw new RangeError('it ends too early');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  private varint(): number {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new RangeError('a number is too long');
  }

  private zigzag(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}
