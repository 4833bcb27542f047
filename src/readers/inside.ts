import type { Place } from '../engine/model/anchor';
import type { Block } from '../engine/model/document';

/** Between the part of the outer file and the part of the inner one, as between an archive and its entries. */
const INTO = '!/';

/** How deep files are looked for in files. */
export const MOST_DEPTH = 8;

/**
 * Blocks of an inner file as blocks of the outer: every place begins with `part`, and grids have ids that no other
 * inner file uses.
 */
export async function* placedInside(
  part: string,
  format: string,
  blocks: AsyncIterable<Block>,
): AsyncIterable<Block> {
  const moved = <P extends Place>(place: P): P => ({
    ...place,
    part: place.part === undefined ? part : `${part}${INTO}${place.part}`,
  });
  for await (const block of blocks) {
    if (block.kind === 'rows')
      yield { ...block, grid: { ...moved(block.grid), id: `${part}${INTO}${block.grid.id}` } };
    else if (block.kind === 'lines')
      yield { ...block, format: block.format ?? format, place: moved(block.place ?? {}) };
    else yield { ...block, anchor: moved(block.anchor) };
  }
}
