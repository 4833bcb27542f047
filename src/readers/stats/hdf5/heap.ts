import { addressAt, expectMark, type Hdf5File } from './file';
import { linkAt, type Link } from './link';

/**
 * The links of a large group of the new kind. They stand in the blocks of a heap, one behind the other, each as long as
 * it says; a tree beside it orders them by name, which is not needed here. The heap says how many there are.
 * Source: HDF5 File Format Specification 3.0, III.G (Fractal Heap).
 */
export async function heapOfLinks(file: Hdf5File, address: number): Promise<Link[]> {
  const head = await file.block(address, 144);
  expectMark(head, 'FRHP');
  const shape: HeapShape = {
    width: head.readUInt16LE(110),
    firstBytes: Number(head.readBigUInt64LE(112)),
    mostBytes: Number(head.readBigUInt64LE(120)),
    offsetBytes: Math.ceil(head.readUInt16LE(128) / 8),
    hasChecksums: (head.readUInt8(9) & 2) !== 0,
  };
  const expected = Number(head.readBigUInt64LE(70));
  const root = addressAt(head, 132);
  const rows = head.readUInt16LE(140);
  if (root === undefined || head.readUInt16LE(7) !== 0) throw new RangeError('a heap is packed');
  const links: Link[] = [];
  if (rows === 0) links.push(...(await linksIn(file, root, shape.firstBytes, shape)));
  else
    for (const [block, bytes] of await blocksOf(file, root, { ...shape, rows }))
      links.push(...(await linksIn(file, block, bytes, shape)));
  // Where some were taken out, gaps between the others end the walk too early.
  if (links.length !== expected) throw new RangeError('a group has more names than were found');
  return links;
}

interface HeapShape {
  readonly width: number;
  readonly firstBytes: number;
  readonly mostBytes: number;
  readonly offsetBytes: number;
  readonly hasChecksums: boolean;
}

/** Direct blocks of the root: two rows of the smallest, then each row's twice as large. */
async function blocksOf(
  file: Hdf5File,
  root: number,
  { width, firstBytes, mostBytes, offsetBytes, rows }: HeapShape & { readonly rows: number },
): Promise<(readonly [address: number, bytes: number])[]> {
  const start = 13 + offsetBytes;
  const block = await file.block(root, start + 8 * rows * width);
  expectMark(block, 'FHIB');
  const blocks: (readonly [number, number])[] = [];
  for (let row = 0; row < rows; row += 1) {
    const bytes = firstBytes * 2 ** Math.max(0, row - 1);
    for (let column = 0; column < width; column += 1) {
      const address = addressAt(block, start + 8 * (row * width + column));
      if (address === undefined) continue;
      if (bytes > mostBytes) throw new RangeError('a group is larger than any');
      blocks.push([address, bytes]);
    }
  }
  return blocks;
}

async function linksIn(file: Hdf5File, address: number, bytes: number, shape: HeapShape): Promise<Link[]> {
  const block = await file.block(address, bytes);
  expectMark(block, 'FHDB');
  const links: Link[] = [];
  let at = 13 + shape.offsetBytes + (shape.hasChecksums ? 4 : 0);
  while (at < block.length && block.readUInt8(at) === 1) {
    const { end, ...link } = linkAt(block, at);
    links.push(link);
    at = end;
  }
  return links;
}
