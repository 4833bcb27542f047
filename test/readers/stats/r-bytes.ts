type Attributes = Readonly<Record<string, Buffer>>;

const HAS_ATTRIBUTES = 0x300;
const NULL = integer(254);

/** R's serialisation written item by item, big-endian, version 2. */
export const rBytes = {
  rds: (item: Buffer) =>
    Buffer.concat([Buffer.from('X\n'), integer(2), integer(0x40000), integer(0x20300), item]),
  integers: (values: readonly (number | null)[], attributes?: Attributes) =>
    vector(
      13,
      values.map((value) => integer(value ?? -(2 ** 31))),
      attributes,
    ),
  reals: (values: readonly (number | null)[], attributes?: Attributes) =>
    vector(14, values.map(real), attributes),
  texts: (values: readonly string[], attributes?: Attributes) =>
    vector(16, values.map(character), attributes),
  /** `first`, `first + 1`, … in R's short form, as `1:n` is saved. */
  sequence: (length: number, first: number) => {
    const info = [symbol('compact_intseq'), symbol('base'), vector(13, [integer(13)])];
    return Buffer.concat([
      integer(238),
      ...info.flatMap((part) => [integer(2), part]),
      NULL,
      vector(14, [real(length), real(first), real(1)]),
      NULL,
    ]);
  },
  list: (values: readonly Buffer[], attributes?: Attributes) => vector(19, values, attributes),
  /** The beginning of a list of one part, which never comes. */
  openList: () => Buffer.concat([integer(19), integer(1)]),
  /** Compiled code, each of which has another for its only constant. */
  nestedCode: (depth: number) =>
    Buffer.concat([
      ...[integer(21), integer(1)],
      ...Array.from({ length: depth }, () => Buffer.concat([NULL, integer(1), integer(21)])),
    ]),
};

function vector(type: number, values: readonly Buffer[], attributes: Attributes = {}): Buffer {
  const tags = Object.entries(attributes);
  const flags = tags.length > 0 ? type | HAS_ATTRIBUTES : type;
  const pairs = tags.flatMap(([name, value]) => [integer(0x402), integer(1), character(name), value]);
  return Buffer.concat([
    integer(flags),
    integer(values.length),
    ...values,
    ...(tags.length > 0 ? [...pairs, NULL] : []),
  ]);
}

function symbol(name: string): Buffer {
  return Buffer.concat([integer(1), character(name)]);
}

function character(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([integer(0x40009), integer(bytes.length), bytes]);
}

function real(value: number | null): Buffer {
  if (value === null) return Buffer.from('7ff00000000007a2', 'hex');
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}

function integer(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
