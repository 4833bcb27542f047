export interface EscapedBytes {
  readonly bytes: number;
  /** Numbers may be numbers: only that each fits a byte speaks for bytes. */
  readonly sure: boolean;
}

const FEWEST = 60;

/** Bytes written one by one in a line: escapes, pairs of hexadecimal digits, numbers to 255, marks without width. */
export function escapedBytes(line: string): EscapedBytes | undefined {
  return escapes(line) ?? invisible(line) ?? numbers(line);
}

const ESCAPE = /\\x[0-9a-f]{2}|\\u00[0-9a-f]{2}|(?<![0-9a-z])0x[0-9a-f]{2}(?![0-9a-f])|[%=][0-9a-f]{2}/gi;

function escapes(line: string): EscapedBytes | undefined {
  if (!/\\x|\\u00|0x|[%=][0-9a-f]/i.test(line)) return undefined;
  const found = line.match(ESCAPE) ?? [];
  const share = found.join('').length / line.length;
  if (found.length < FEWEST || share < 0.4) return undefined;
  // Escaped letters of another script are a text that a browser or a reader of mail shows.
  const isShown = found.every((escape) => /^[%=]/.test(escape)) && isText(found);
  return isShown ? undefined : { bytes: found.length, sure: true };
}

/** Nothing of ASCII has to be escaped letter by letter. */
const OTHER_SCRIPT = /[^\0-\x7f]/;

function isText(escapes: readonly string[]): boolean {
  try {
    const text = decodeURIComponent(escapes.map((escape) => `%${escape.slice(1)}`).join(''));
    return (text.match(/[\p{L}\s]/gu) ?? []).length > Array.from(text).length / 2 && OTHER_SCRIPT.test(text);
  } catch {
    return false; // no UTF-8: bytes
  }
}

/** One mark joins or parts letters; a row of them spells something. */
const INVISIBLE =
  /(?:[\u200b\u200c\u200e\u200f]|\u200d|[\u2060-\u2064\ufeff]|\ufe0f|[\ufe00-\ufe0e]){16,}|(?:\udb40[\udc00-\udfff]){8,}/;

function invisible(line: string): EscapedBytes | undefined {
  const found = INVISIBLE.exec(line);
  return found ? { bytes: found[0].length, sure: true } : undefined;
}

const NUMBERS = /(?:\d{1,3}(?:, ?| )){150}/;
const ENOUGH = 200;

/** A list of numbers from 0 to 255 that uses the whole range, as no list of counts does. */
function numbers(line: string): EscapedBytes | undefined {
  if (line.length < 2 * ENOUGH || !NUMBERS.test(line)) return undefined;
  const all = (line.match(/\d+/g) ?? []).map(Number);
  const fit = all.filter((value) => value <= 255);
  if (fit.length < ENOUGH || fit.length < all.length) return undefined;
  return new Set(fit).size >= 120 && Math.max(...fit.slice(0, 5000)) >= 250
    ? { bytes: fit.length, sure: false }
    : undefined;
}
