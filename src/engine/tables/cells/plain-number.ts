import { powerOfTen } from './power-of-ten';
import type { DecimalSign } from './scan-number';

/** `12`, `-3.75` in plain characters: its value; NaN for all that needs a closer look. Exact, and quick. */
export function plainNumber(text: string, decimal: DecimalSign): number {
  return plainNumberIn(text, 0, text.length, decimal);
}

/** The same for the stretch of a text from `start` to before `end`: no string is made of it. */
export function plainNumberIn(text: string, start: number, end: number, decimal: DecimalSign): number {
  if (end - start > LONGEST) return NaN;
  const negative = text.charCodeAt(start) === MINUS;
  const first = negative ? start + 1 : start;
  let value = 0;
  let decimals = -1;
  for (let at = first; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      value = value * 10 + (code - ZERO);
      if (decimals >= 0) decimals++;
    } else if (code === POINT && decimals < 0 && at > start && at < end - 1 && decimal === '.') decimals = 0;
    else return NaN;
  }
  if (first === end) return NaN;
  // A quotient of two exact floats is the float nearest to the decimal number; beyond, digits are lost on the way.
  if (value > Number.MAX_SAFE_INTEGER) return Number(text.slice(start, end));
  if (decimals > 0) value /= powerOfTen(decimals);
  return negative ? -value : value;
}

const LONGEST = 17;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
