import type { CellContent } from '../../cells/read-cell';
import type { Role } from '../../roles';

const TWO_INTERVALS = /^# ?([([])#[^#()[\]]{1,4}#[)\]],? ?([([])#[^#()[\]]{1,4}#[)\]]$/;
const ESTIMATES: ReadonlySet<Role> = new Set<Role>(['odds-ratio', 'coefficient', 'rate']);

/**
 * `64.5 (58.0-71.0) [38.0-89.0]`: the middle, the quartiles in one kind of brackets, and around them, in the other, the ends. Where
 * nothing names them nobody is sure: a prediction interval stands around a confidence interval as well.
 */
export function rangeAroundInterval(
  { shape, parts }: CellContent,
  named: readonly Role[],
): { readonly roles: readonly Role[]; readonly confidence: number } | undefined {
  if (parts.length !== 5) return undefined;
  const [, inner, outer] = TWO_INTERVALS.exec(shape) ?? [];
  if (inner === undefined || inner === outer || ESTIMATES.has(named[0] ?? 'other')) return undefined;
  const [middle = NaN, low = NaN, high = NaN, least = NaN, greatest = NaN] = parts.map(({ reading }) =>
    reading.kind === 'number' ? reading.value : NaN,
  );
  if (!(least <= low && low <= middle && middle <= high && high <= greatest)) return undefined;
  const isNamed = named.some((role) => role === 'median' || role === 'quantile' || role === 'range');
  const [first = 'other'] = named;
  return {
    roles: [first === 'other' ? 'median' : first, 'quantile', 'quantile', 'minimum', 'maximum'],
    confidence: isNamed ? 0.9 : 0.55,
  };
}
