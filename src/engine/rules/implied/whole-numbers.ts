import { powerOfTen } from '../../tables/cells/power-of-ten';
import type { Reading } from '../../tables/reading';

/** The whole numbers from `least` to `most`; none where `least` is greater. */
export interface WholeNumbers {
  readonly least: number;
  readonly most: number;
}

/**
 * The whole numbers k for which `base` × k ÷ `group` prints as this figure: |base × k ÷ group − figure| is at most half a
 * unit of its last place, however halves are rounded. Undefined where the figures are too large to be exact.
 *
 * @example numbersPrintedAs({ value: 2.4, decimals: 1 }, 295, 100) // 7 to 7
 */
export function numbersPrintedAs(
  { value, decimals }: Pick<Reading & { kind: 'number' }, 'value' | 'decimals'>,
  group: number,
  base: number,
): WholeNumbers | undefined {
  const places = powerOfTen(decimals);
  const twice = 2 * Math.round(value * places);
  const each = 2 * base * places;
  const [low, high] = [(twice - 1) * group, (twice + 1) * group];
  if (!Number.isSafeInteger(high) || !Number.isSafeInteger(each)) return undefined;
  // A quotient of safe integers never rounds to a whole number that it is not.
  return { least: Math.max(0, Math.ceil(low / each)), most: Math.floor(high / each) };
}
