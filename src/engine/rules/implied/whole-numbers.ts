import { powerOfTen } from '../../tables/cells/power-of-ten';
import type { Reading } from '../../tables/reading';

/** The whole numbers from `least` to `most`; none where `least` is greater. */
export interface WholeNumbers {
  readonly least: number;
  readonly most: number;
}

/**
 * The whole numbers k for which `base` × k ÷ `group` prints as this figure: |base × k ÷ group − figure| is at most half a
 * unit of its last place, however halves are rounded. Programs print all digits they have (`1.8867924528301887`): of those
 * as many are asked as can be exact, which are more than tell. Undefined where the figures are too large for any.
 *
 * @example numbersPrintedAs({ value: 2.4, decimals: 1 }, 295, 100) // 7 to 7
 */
export function numbersPrintedAs(
  { value, decimals }: Pick<Reading & { kind: 'number' }, 'value' | 'decimals'>,
  group: number,
  base: number,
): WholeNumbers | undefined {
  for (let kept = decimals; kept >= 0; kept = kept > MANY_DIGITS ? MANY_DIGITS : kept - 1) {
    const places = powerOfTen(kept);
    const twice = 2 * Math.round(value * places);
    const each = 2 * base * places;
    const [low, high] = [(twice - 1) * group, (twice + 1) * group];
    // A quotient of safe integers never rounds to a whole number that it is not.
    if (Number.isSafeInteger(high) && Number.isSafeInteger(each))
      return { least: Math.max(0, Math.ceil(low / each)), most: Math.floor(high / each) };
    if (kept <= FEW_DIGITS) return undefined;
  }
  return undefined;
}

const MANY_DIGITS = 9;
/** Fewer tell little of groups as large as that. */
const FEW_DIGITS = 4;
