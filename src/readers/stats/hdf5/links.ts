import { addressAt, expectMark, textAt, type Hdf5File } from './file';
import { heapOfLinks } from './heap';
import { linkAt, type Link } from './link';
import { MESSAGE, type Message } from './messages';

const MOST_NODES = 20_000;
const MOST_LINKS = 32_000;

/** What a group holds, by name; nothing for an object that is no group. Throws `RangeError` where they lead outside. */
export async function linksOf(file: Hdf5File, messages: readonly Message[]): Promise<Link[]> {
  const links: Link[] = [];
  for (const { type, data } of messages) {
    if (type === MESSAGE.link) links.push(linkAt(data, 0));
    else if (type === MESSAGE.symbols) links.push(...(await symbols(file, data)));
    else if (type === MESSAGE.linkInfo) {
      const heap = addressAt(data, (data.readUInt8(1) & 1) === 0 ? 2 : 10);
      if (heap !== undefined) links.push(...(await heapOfLinks(file, heap)));
    }
  }
  return links;
}

/** The old way: a tree whose leaves are lists of symbols, with names in a heap beside it. */
async function symbols(file: Hdf5File, data: Buffer): Promise<Link[]> {
  const [tree, heap] = [addressAt(data, 0), addressAt(data, 8)];
  if (tree === undefined || heap === undefined) return [];
  const head = await file.block(heap, 32);
  expectMark(head, 'HEAP');
  const names = await file.block(Number(head.readBigUInt64LE(24)), Number(head.readBigUInt64LE(8)));
  const links: Link[] = [];
  const nodes = [tree];
  const seen = new Set<number>();
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (seen.has(node) || seen.size > MOST_NODES) throw new RangeError('a group goes in a circle');
    if (links.length > MOST_LINKS) throw new RangeError('a group has more names than are followed');
    seen.add(node);
    const start = await file.block(node, 24);
    if (start.toString('latin1', 0, 4) === 'SNOD') links.push(...(await symbolsOf(file, node, names)));
    else nodes.push(...(await childrenOf(file, node, start)));
  }
  return links;
}

async function childrenOf(file: Hdf5File, node: number, start: Buffer): Promise<number[]> {
  expectMark(start, 'TREE');
  const count = start.readUInt16LE(6);
  const block = await file.block(node + 24, 16 * count + 8);
  return Array.from({ length: count }, (_, index) => Number(block.readBigUInt64LE(16 * index + 8)));
}

async function symbolsOf(file: Hdf5File, node: number, names: Buffer): Promise<Link[]> {
  const count = (await file.block(node, 8)).readUInt16LE(6);
  const block = await file.block(node + 8, 40 * count);
  return Array.from({ length: count }, (_, index) => ({
    name: textAt(names, Number(block.readBigUInt64LE(40 * index))),
    address: addressAt(block, 40 * index + 8),
  }));
}
