const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/** A compound file with these streams, the small ones in small sectors, and folders. At most some sixty kilobytes. */
export function oleBytes(streams: Readonly<Record<string, Buffer>>, folders: readonly string[] = []): Buffer {
  const table: number[] = [];
  const sectors: Buffer[] = [];
  const put = (bytes: Buffer): number => {
    if (bytes.length === 0) return END;
    const first = sectors.length;
    for (let at = 0; at < bytes.length; at += SECTOR) {
      sectors.push(padded(bytes.subarray(at, at + SECTOR), SECTOR));
      table.push(at + SECTOR < bytes.length ? sectors.length : END);
    }
    return first;
  };
  const small: Buffer[] = [];
  const smallTable: number[] = [];
  const putSmall = (bytes: Buffer): number => {
    const first = small.length;
    for (let at = 0; at < bytes.length; at += 64) {
      small.push(padded(bytes.subarray(at, at + 64), 64));
      smallTable.push(at + 64 < bytes.length ? small.length : END);
    }
    return first;
  };
  const entries = Object.entries(streams).map(([name, bytes]) =>
    entry(name, 2, bytes.length < 4096 ? putSmall(bytes) : put(bytes), bytes.length),
  );
  entries.push(...folders.map((name) => entry(name, 1, 0, 0)));
  const content = Buffer.concat(small);
  const root = entry('Root Entry', 5, put(content), content.length);
  const smallTableAt = put(uints(smallTable));
  const directoryAt = put(Buffer.concat([root, ...entries]));
  const tableAt = sectors.length;
  const header = Buffer.alloc(SECTOR, 0xff);
  header.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  for (const [at, value] of [
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    header.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, 1],
    [48, directoryAt],
    [56, 4096],
    [60, smallTableAt],
    [64, 1],
    [68, END],
    [76, tableAt],
  ] as const)
    header.writeUInt32LE(value, at);
  const whole = padded(uints([...table, 0xfffffffd]), SECTOR, 0xff);
  return Buffer.concat([header, ...sectors, whole]);
}

/** What Windows' packager keeps of a file. */
export function nativeObject(name: string, content: Buffer): Buffer {
  const path = Buffer.from(`C:\\${name}\0`);
  const body = Buffer.concat([
    Buffer.from([2, 0]),
    Buffer.from(`${name}\0`),
    path,
    Buffer.from([0, 0, 3, 0]),
    uints([path.length]),
    path,
    uints([content.length]),
    content,
  ]);
  return Buffer.concat([uints([body.length]), body]);
}

/** The stream in which an old Office file says these texts of itself, by their numbers, and those that a person named. */
export function propertySet(
  texts: Readonly<Record<number, string | readonly string[]>>,
  own: Readonly<Record<string, string>> = {},
): Buffer {
  const named = Object.entries(own);
  const dictionary = Buffer.concat([
    uints([named.length]),
    ...named.flatMap(([name], at) => [uints([at + 2]), lengthAndText(name)]),
  ]);
  const first = setOf([...Object.entries(texts)].map(([id, text]) => [Number(id), valueOf(text)]));
  const second = setOf([[0, dictionary], ...named.map(([, text], at) => [at + 2, valueOf(text)] as const)]);
  const head = Buffer.alloc(28 + 40);
  head.writeUInt32LE(0xfffe, 0);
  head.writeUInt32LE(2, 24);
  head.writeUInt32LE(68, 44);
  head.writeUInt32LE(68 + first.length, 64);
  return Buffer.concat([head, first, second]);
}

function setOf(values: readonly (readonly [id: number, value: Buffer])[]): Buffer {
  const places = uints(
    values.flatMap(([id], at) => [
      id,
      8 + 8 * values.length + values.slice(0, at).reduce((sum, [, value]) => sum + value.length, 0),
    ]),
  );
  const body = Buffer.concat([places, ...values.map(([, value]) => value)]);
  return Buffer.concat([uints([body.length + 8, values.length]), body]);
}

function valueOf(text: string | readonly string[]): Buffer {
  if (typeof text === 'string') return Buffer.concat([uints([0x1e]), lengthAndText(text)]);
  return Buffer.concat([uints([0x101e, text.length]), ...text.map(lengthAndText)]);
}

function lengthAndText(text: string): Buffer {
  return Buffer.concat([uints([text.length + 1]), Buffer.from(`${text}\0`, 'latin1')]);
}

function entry(name: string, kind: number, first: number, size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 'utf16le');
  bytes.writeUInt16LE(2 * name.length + 2, 64);
  bytes[66] = kind;
  for (const at of [68, 72, 76]) bytes.writeUInt32LE(FREE, at);
  bytes.writeUInt32LE(first, 116);
  bytes.writeUInt32LE(size, 120);
  return bytes;
}

function uints(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, 4 * index);
  return bytes;
}

function padded(bytes: Buffer, size: number, filling = 0): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(Math.max(0, size - bytes.length), filling)]);
}
