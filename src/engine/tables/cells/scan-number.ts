/** Which sign stands before the decimals. The other one groups thousands. */
export type DecimalSign = '.' | ',';

export interface ScannedNumber {
  readonly value: number;
  /** Printed places after the decimal sign. */
  readonly decimals: number;
  /** Behind the last character of the number. */
  readonly end: number;
}

const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * Reads the number that begins at `start` of a plain text (see `plainText`): `1234`, `1,234.5`, `1 234,5`, `1'234`,
 * `.75`, `-3`, `1.2e-05`. A sign that cannot group thousands is a decimal sign whatever the table uses, so that `6,6`
 * is never 66. Linear, without regular expressions: this runs for each number of a file.
 */
export function scanNumber(text: string, start: number, decimal: DecimalSign): ScannedNumber | undefined {
  let at = start;
  const sign = text.charAt(at);
  if (sign === '-' || sign === '+') at++;
  const whole = scanWhole(text, at, decimal);
  at = whole.end;
  const fraction = scanFraction(text, at, whole.digits !== '' || decimal === ',');
  if (whole.digits === '' && fraction.digits === '') return undefined;
  at = fraction.end;
  const exponent = scanExponent(text, at);
  const written = `${whole.digits || '0'}.${fraction.digits || '0'}${exponent.text}`;
  const value = Number(written) * (sign === '-' ? -1 : 1);
  return { value, decimals: placesOf(fraction.digits, exponent.text), end: exponent.end };
}

/** `9.59e-01` is as exact as 0.959, and `1.5e+06` is whole. */
function placesOf(digits: string, exponent: string): number {
  return exponent === '' ? digits.length : Math.max(0, digits.length - Number(exponent.slice(1)));
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Whole part with its groups. */
function scanWhole(text: string, start: number, decimal: DecimalSign): { digits: string; end: number } {
  let end = digitsEnd(text, start);
  let digits = text.slice(start, end);
  if (digits.length === 0 || digits.length > 3) return { digits, end };
  const separator = text.charAt(end);
  if (!groups(separator, decimal) || (digits.startsWith('0') && digits !== '0')) return { digits, end };
  const alone = { digits, end };
  while (text.charAt(end) === separator && digitsEnd(text, end + 1) === end + 4 && digits !== '0') {
    digits += text.slice(end + 1, end + 4);
    end += 4;
    // `135 178 197 255 406 413` are six numbers.
    if (digits.length > MOST_GROUPED) return alone;
  }
  return { digits, end };
}

/** A number of 15 digits is whole and exact in any program; what would have more is a row of numbers. */
const MOST_GROUPED = 15;

function groups(separator: string, decimal: DecimalSign): boolean {
  return (
    separator === ' ' ||
    separator === "'" ||
    (separator === ',' ? decimal === '.' : separator === '.' && decimal === ',')
  );
}

/** SPSS leaves the nought of `,412` out, as of `.412`: where commas are decimal signs, one may come first. */
function scanFraction(text: string, start: number, mayBegin: boolean): { digits: string; end: number } {
  const sign = text.charAt(start);
  if (sign !== '.' && sign !== ',') return { digits: '', end: start };
  const end = digitsEnd(text, start + 1);
  if (end === start + 1)
    return { digits: '', end: mayBegin && sign === '.' && end === text.length ? end : start };
  if (sign === ',' && !mayBegin) return { digits: '', end: start };
  return { digits: text.slice(start + 1, end), end };
}

function scanExponent(text: string, start: number): { text: string; end: number } {
  if (text.charAt(start).toLowerCase() !== 'e') return { text: '', end: start };
  const signed = '+-'.includes(text.charAt(start + 1)) && start + 1 < text.length;
  // Tibbles align exponents with a space: `3.70e- 2`.
  const from = start + 1 + (signed ? 1 : 0) + (signed && text.charAt(start + 2) === ' ' ? 1 : 0);
  const end = digitsEnd(text, from);
  return end === from || end - from > 3
    ? { text: '', end: start }
    : { text: text.slice(start, end).replace(' ', ''), end };
}
