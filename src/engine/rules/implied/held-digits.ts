import { powerOfTen } from '../../tables/cells/power-of-ten';
import type { Reading } from '../../tables/reading';
import type { TableCell } from '../../tables/table';

type Held = Pick<Reading & { readonly kind: 'number' }, 'value' | 'decimals'>;

/** Of what a double holds these are sure. */
const SURE_DIGITS = 12;
const MOST_DECIMALS = 9;
/** A half printed may be a hair off. */
const HAIR = 1 + 1e-9;

/**
 * The figure behind a cell that shows fewer digits: whoever clicks on it has it. One shown in thousands is another than the
 * one it holds.
 */
export function heldBy({ stored, reading }: Pick<TableCell, 'stored' | 'reading'>): Held | undefined {
  if (stored === undefined || reading.kind !== 'number') return undefined;
  const half = 0.5 / powerOfTen(reading.decimals);
  if (Math.abs(stored - reading.value) > half * HAIR) return undefined;
  const value = Number(stored.toPrecision(SURE_DIGITS));
  const written = String(value);
  const point = written.indexOf('.');
  const decimals = written.includes('e') ? MOST_DECIMALS : point < 0 ? 0 : written.length - point - 1;
  return { value, decimals: Math.min(decimals, MOST_DECIMALS) };
}
