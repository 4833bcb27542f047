import { placeOf, type Anchor } from '../model/anchor';
import { ownCopy } from '../model/own-copy';
import type { CellGrid } from './layout/cell-grid';
import { TurnedGrid } from './layout/turned-grid';

const SAMPLES = 60;
const SAMPLE_LENGTH = 500;
/** Rows looked at: a column that repeats itself so long has no more to show. */
const ROWS_LOOKED_AT = 1000;

export interface ColumnSamples {
  readonly anchor: Anchor;
  readonly samples: readonly string[];
}

/** The first different texts of a column, and where it is. */
export function columnSamples(grid: CellGrid, rows: readonly number[], column: number): ColumnSamples {
  const samples = new Set<string>();
  let first = rows[0] ?? 0;
  for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
    const text = grid.text(row, column);
    if (text === '') continue;
    if (samples.size === 0) first = row;
    samples.add(text.slice(0, SAMPLE_LENGTH));
    if (samples.size === SAMPLES) break;
  }
  return { anchor: anchorOf(grid, first, column), samples: Array.from(samples, ownCopy) };
}

/** In text a column has no number: its first cell stands for it. What is read as a column of a turned grid is a row. */
function anchorOf(grid: CellGrid, row: number, column: number): Anchor {
  const cell = grid.anchor(row, column, 0, grid.text(row, column).length);
  if (cell.line !== undefined) return cell;
  const printed = grid instanceof TurnedGrid ? 'row' : 'column';
  return { ...placeOf(grid.info), [printed]: grid.columnNumber(column) };
}
