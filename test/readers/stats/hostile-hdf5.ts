const SUPERBLOCK_BYTES = 96;
const NO_ADDRESS = Buffer.alloc(8, 0xff);

/** An object whose header goes on in itself, as often as it says so: each time all is read again. */
export function headerThatGoesOnInItself(times: number): Buffer {
  const bytes = 24 * times;
  const goesOn = message(0x10, Buffer.concat([number(SUPERBLOCK_BYTES + 16), number(bytes)]));
  return hdf5([objectStart(bytes), ...Array.from({ length: times }, () => goesOn)], 0);
}

/** A group whose links all have one name, which is as long as the file. */
export function namesAsLongAsTheFile(links: number, letters: number): Buffer {
  const names = Buffer.alloc(letters, 'a');
  const heap = Buffer.concat([
    ...[Buffer.from('HEAP\0\0\0\0'), number(letters), number(0), number(SUPERBLOCK_BYTES)],
  ]);
  const list = Buffer.alloc(8);
  list.write('SNOD');
  list.writeUInt16LE(links, 6);
  const link = Buffer.concat([number(0), NO_ADDRESS, Buffer.alloc(24)]);
  const nodes = Buffer.concat([list, ...Array.from({ length: links }, () => link)]);
  const heapAt = SUPERBLOCK_BYTES + letters;
  const symbols = message(0x11, Buffer.concat([number(heapAt + heap.length), number(heapAt)]));
  return hdf5(
    [names, heap, nodes, objectStart(symbols.length), symbols],
    letters + heap.length + nodes.length,
  );
}

/** Groups in groups, each with a link to the next one of so many letters. */
export function groupsInGroups(depth: number, letters: number): Buffer {
  const headBytes = 4 + letters + 8;
  const bytes = 16 + 8 + headBytes;
  const groups = Array.from({ length: depth }, (_, at) => {
    const link = Buffer.concat([
      Buffer.from([1, 1, letters & 0xff, letters >> 8]),
      Buffer.alloc(letters, 'a'),
    ]);
    return Buffer.concat([
      objectStart(8 + headBytes),
      message(0x06, Buffer.concat([link, number(SUPERBLOCK_BYTES + bytes * (at + 1))])),
    ]);
  });
  return hdf5([...groups, objectStart(0)], 0);
}

/** @param root where the outermost group stands behind the superblock */
function hdf5(parts: readonly Buffer[], root: number): Buffer {
  const superblock = Buffer.alloc(SUPERBLOCK_BYTES);
  superblock.write('\x89HDF\r\n\x1a\n\x02\x08\x08', 'latin1');
  number(SUPERBLOCK_BYTES + root).copy(superblock, 36);
  return Buffer.concat([superblock, ...parts]);
}

function objectStart(bytes: number): Buffer {
  const start = Buffer.alloc(16);
  start[0] = 1;
  start.writeUInt32LE(bytes, 8);
  return start;
}

function message(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
