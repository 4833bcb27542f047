import type { DecimalSign } from './scan-number';

/** `12`, `-3.75` in plain characters: its value; NaN for all that needs a closer look. Exact, and quick. */
export function plainNumber(text: string, decimal: DecimalSign): number {
  const { length } = text;
  if (length === 0 || length > 17) return NaN;
  let value = 0;
  let dots = 0;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && i > 0 && i < length - 1 && decimal === '.') dots++;
    else if (digit !== -3 || i > 0 || length === 1) return NaN;
  }
  if (dots > 1) return NaN;
  const isWhole = dots === 0 && value < Number.MAX_SAFE_INTEGER && text.charCodeAt(0) !== 45;
  return isWhole ? value : Number(text);
}
