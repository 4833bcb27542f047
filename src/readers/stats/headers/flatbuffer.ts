/**
 * A table of FlatBuffers, read where it lies: before it stands how far back its list of fields is, in the list how far
 * into the table each field stands. Source: google/flatbuffers, "FlatBuffer Internals". Throws `RangeError` outside.
 */
export class FlatTable {
  constructor(
    private readonly bytes: Buffer,
    private readonly at: number,
  ) {}

  /** The table that a message or a footer begins with. */
  static root(bytes: Buffer): FlatTable {
    return new FlatTable(bytes, bytes.readUInt32LE(0));
  }

  long(field: number): number | undefined {
    const at = this.place(field);
    return at === undefined ? undefined : Number(this.bytes.readBigInt64LE(at));
  }

  text(field: number): string {
    const at = this.target(field);
    if (at === undefined) return '';
    const length = this.bytes.readUInt32LE(at);
    return this.bytes.toString('utf8', at + 4, at + 4 + Math.min(length, 1000));
  }

  table(field: number): FlatTable | undefined {
    const at = this.target(field);
    return at === undefined ? undefined : new FlatTable(this.bytes, at);
  }

  tables(field: number, most: number): FlatTable[] {
    const list = this.list(field, most);
    return list.map((at) => new FlatTable(this.bytes, at + this.bytes.readUInt32LE(at)));
  }

  /** Structures of so many bytes each, one after another. */
  structures(field: number, bytes: number, most: number): Buffer[] {
    return this.list(field, most, bytes).map((at) => this.bytes.subarray(at, at + bytes));
  }

  private list(field: number, most: number, step = 4): number[] {
    const at = this.target(field);
    if (at === undefined) return [];
    const count = Math.min(this.bytes.readUInt32LE(at), most);
    if (at + 4 + count * step > this.bytes.length) throw new RangeError('a list leads outside');
    return Array.from({ length: count }, (_, index) => at + 4 + index * step);
  }

  private target(field: number): number | undefined {
    const at = this.place(field);
    return at === undefined ? undefined : at + this.bytes.readUInt32LE(at);
  }

  private place(field: number): number | undefined {
    const fields = this.at - this.bytes.readInt32LE(this.at);
    if (4 + 2 * field >= this.bytes.readUInt16LE(fields)) return undefined;
    const offset = this.bytes.readUInt16LE(fields + 4 + 2 * field);
    return offset === 0 ? undefined : this.at + offset;
  }
}
