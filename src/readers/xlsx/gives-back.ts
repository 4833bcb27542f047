import type { SheetRange } from './formula-references';
import type { ComputedCell } from './formulas-of-sheet';
import { rangeOf } from './references';

export interface CellAddress {
  readonly sheet: string;
  readonly a1: string;
}

/**
 * The first cell that still shows what was taken out, because it is computed from it, or that may be. Cells that were
 * taken into account when it was decided what to take out may be computed from anything; what is computed from a cell that
 * gives something back comes after it.
 */
export function firstThatGivesBack(
  computed: readonly ComputedCell[],
  takenOut: readonly CellAddress[],
  accountedFor: readonly CellAddress[],
): ComputedCell | undefined {
  const known = new Set([...takenOut, ...accountedFor].map(addressOf));
  const gone = takenOut.flatMap(placeOf);
  return computed.find((cell) => !known.has(addressOf(cell)) && (cell.unclear || isFrom(cell, gone)));
}

function addressOf({ sheet, a1 }: CellAddress): string {
  return `${sheet}!${a1}`;
}

function placeOf({ sheet, a1 }: CellAddress): SheetRange[] {
  const range = rangeOf(a1);
  return range ? [{ sheet, ...range }] : [];
}

function isFrom({ ranges }: ComputedCell, gone: readonly SheetRange[]): boolean {
  return ranges.some((range) => gone.some((cell) => isWithin(cell, range)));
}

function isWithin({ sheet, top, left }: SheetRange, range: SheetRange): boolean {
  const isInRows = top >= range.top && top <= range.bottom;
  return sheet === range.sheet && isInRows && left >= range.left && left <= range.right;
}
