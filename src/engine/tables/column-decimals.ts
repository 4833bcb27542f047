import type { TableCell } from './table';

/** Of the figures that are not 0; more would be figures of their own precision. */
const MOST_SHORTENED = 1 / 3;

/**
 * The places that a column's figures were printed with. Workbooks and many programs drop zeros at the end: `8` among
 * `3.7` and `15.2` is 8.0. Where many are shorter, each has the places that it shows (`0.45`, `8.1`, `12`).
 */
export function decimalsOfColumn(cells: readonly TableCell[]): number {
  let most = 0;
  let longest = 0;
  let figures = 0;
  for (const { reading } of cells) {
    if (reading.kind !== 'number' || reading.value === 0) continue;
    figures++;
    longest = reading.decimals === most ? longest + 1 : reading.decimals > most ? 1 : longest;
    most = Math.max(most, reading.decimals);
  }
  return figures - longest <= figures * MOST_SHORTENED ? most : 0;
}
