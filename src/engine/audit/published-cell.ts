import { cellAnchor, type Anchor } from '../model/anchor';
import { printedPlace } from '../tables/printed';
import type { Line, Table, TableCell } from '../tables/table';
import type { RoundingWindow } from './rounding-window';
import type { Range } from './system';

/** A count as published, with what its text alone leaves open. */
export interface PublishedCell extends Range {
  readonly anchor: Anchor;
  readonly row: Line;
  readonly column: Line;
  /** `[c]`, `<5`, `45`; empty for a blank. */
  readonly text: string;
  /** Only what is shown is known: `lo` and `hi` are the number. */
  readonly state: 'shown' | 'rounded' | 'suppressed';
  /** Of a rounded count, what stands there. */
  readonly printed?: number;
}

export function publishedCell(
  { anchor, row, column, reading, text }: TableCell,
  window: RoundingWindow | undefined,
): PublishedCell {
  const cell = { anchor, row, column, text };
  switch (reading.kind) {
    case 'number':
      return { ...cell, ...printed(reading.value, window) };
    case 'bound':
      return { ...cell, ...withinBound(reading.op, reading.value), state: 'suppressed' };
    case 'range':
      return { ...cell, lo: reading.lo, hi: reading.hi, state: 'suppressed' };
    default:
      return { ...cell, lo: 0, hi: Infinity, state: 'suppressed' };
  }
}

/** A count that no cell was made for: nothing stands there. */
export function blankCell(table: Table, row: Line, column: Line): PublishedCell {
  const place = printedPlace(table, row.index, column.index);
  const anchor = cellAnchor(table.grid, place.row, place.column);
  return { anchor, row, column, text: '', lo: 0, hi: Infinity, state: 'suppressed' };
}

/** A number that is no multiple of the base was left as it is. */
function printed(
  value: number,
  window: RoundingWindow | undefined,
): Range & Pick<PublishedCell, 'state' | 'printed'> {
  if (!window || value % window.base !== 0) return { lo: value, hi: value, state: 'shown' };
  const range = { lo: Math.max(0, value - window.below), hi: value + window.above };
  return { ...range, state: 'rounded', printed: value };
}

/** `<5` says 1 to 4: zeros are shown as 0. */
function withinBound(op: '<' | '<=' | '>' | '>=', value: number): Range {
  if (op === '<') return { lo: 1, hi: Math.max(1, Math.ceil(value) - 1) };
  if (op === '<=') return { lo: 1, hi: Math.max(1, Math.floor(value)) };
  return { lo: op === '>' ? Math.floor(value) + 1 : Math.ceil(value), hi: Infinity };
}
