import { type Block, type CellDetail, type GridInfo } from '../../engine/model/document';

const ROWS_A_BLOCK = 1000;
const NO_DETAILS: ReadonlyMap<number, CellDetail> = new Map();

/** Rows that are at hand as the blocks of a grid. */
export function* gridBlocks(grid: GridInfo, rows: readonly (readonly string[])[]): Iterable<Block> {
  for (let at = 0; at === 0 || at < rows.length; at += ROWS_A_BLOCK) {
    const piece = rows.slice(at, at + ROWS_A_BLOCK);
    const last = at + ROWS_A_BLOCK >= rows.length;
    yield { kind: 'rows', grid, firstRow: at + 1, rows: piece, details: NO_DETAILS, last };
  }
}
