import type { Place } from '../engine/model/anchor';
import type { Block } from '../engine/model/document';

/** Between the part of the outer file and the part of the inner one, as between an archive and its entries. */
const INTO = '!/';

/** How deep files are looked for in files. */
export const MOST_DEPTH = 8;

/** Blocks of an inner file as blocks of the outer. */
export async function* placedInside(
  part: string,
  format: string,
  blocks: AsyncIterable<Block>,
): AsyncIterable<Block> {
  for await (const block of blocks) yield placedBlock(part, format, block);
}

/** Its place begins with `part`, and a grid has an id that no other inner file uses. */
export function placedBlock(part: string, format: string, block: Block): Block {
  const moved = <P extends Place>(place: P): P => ({
    ...place,
    part: place.part === undefined ? part : `${part}${INTO}${place.part}`,
  });
  if (block.kind === 'rows')
    return { ...block, grid: { ...moved(block.grid), id: `${part}${INTO}${block.grid.id}` } };
  if (block.kind === 'lines')
    return { ...block, format: block.format ?? format, place: moved(block.place ?? {}) };
  return { ...block, anchor: moved(block.anchor) };
}
