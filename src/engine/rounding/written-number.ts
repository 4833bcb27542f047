/**
 * Another number in the notation of one that stands in a table: with its separator of thousands, if it has one.
 *
 * @example writtenAs("12'345", 1230) // "1'230"
 * @returns undefined where the text is more than a whole number, as `12 (3.4%)` is
 */
export function writtenAs(text: string, value: number): string | undefined {
  const trimmed = text.trim();
  const [, separator = ''] = GROUPED.exec(trimmed) ?? [];
  if (separator === '' && !/^\d+$/.test(trimmed)) return undefined;
  return String(value).replace(/\B(?=(?:\d{3}){1,5}$)/g, separator);
}

const GROUPED = /^\d{1,3}([.,'’ \u00a0\u202f\u2009])\d{3}(?:\1\d{3})*$/;

/** The same for a figure with decimals, as a percentage has them: `34.5%` → `33.3%`, `0,12` → `0,15`. */
export function figureWrittenAs(text: string, value: number, decimals: number): string {
  const isComma = text.includes(',') && !text.includes('.') && decimals > 0;
  const digits = value.toFixed(decimals);
  return text.replace(/\d[\d.,]*/, isComma ? digits.replace('.', ',') : digits);
}
