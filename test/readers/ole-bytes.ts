const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/** A compound file with these streams, the small ones in small sectors. At most some sixty kilobytes. */
export function oleBytes(streams: Readonly<Record<string, Buffer>>): Buffer {
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
