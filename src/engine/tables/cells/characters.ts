/**
 * Text as a person sees it, in characters that a scanner knows: other scripts' digits become 0 to 9, marks that have
 * no width are left out, typographic minus and spaces become plain ones. `at[i]` is the place in the original of
 * character `i`; absent when nothing moved.
 */
export interface PlainText {
  readonly text: string;
  readonly at?: readonly number[];
}

/** The zeros of the scripts that have decimal digits of their own, in the basic plane (Unicode, category Nd). */
const ZEROS = [
  ...[0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66],
  ...[0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90],
  ...[0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0],
];

/** Characters that stand for another one. Thin and no-break spaces group digits as a plain space does. */
const SAME = new Map<string, string>([
  ...asOne(' ', '\u00a0 \u2007 \u2008 \u2009 \u200a \u202f \u205f \u3000 \t'),
  ...asOne('-', '− ﹣ －'),
  ...asOne('–', '‐ ‑ ‒ – — ―'),
  ...asOne("'", '’ ‘ ʼ ` ´ ٬'),
  ...asOne('.', '٫'),
  ...asOne('%', '٪'),
  ...asOne('≤', '⩽'),
  ...asOne('≥', '⩾'),
]);

function asOne(shown: string, others: string): [string, string][] {
  return others.split(/ /).map((other) => [other, shown]);
}

/** Marks that change direction or joining, and the variation selectors (they combine, so by number). */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;

export function plainText(original: string): PlainText {
  if (isAscii(original)) return { text: original };
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < original.length; i++) {
    const shown = mathematicalDigit(original, i) ?? plainCharacter(original.charAt(i));
    if (shown === '') continue;
    text += shown;
    at.push(i);
  }
  at.push(original.length);
  return { text, at };
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 126 || text.charCodeAt(i) === 9) return false;
  }
  return true;
}

/** `！` to `～`: the signs of ASCII as wide as Chinese characters. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e };

/** The digit that a character of another script shows, by its code unit. */
function digitOf(code: number): number | undefined {
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? undefined : code - zero;
}

/** `𝟏` to `𝟿` lie beyond the basic plane: a pair of code units, of which the second shows nothing more. */
function mathematicalDigit(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  if (code === MATHEMATICAL.lead && isMathematical(text.charCodeAt(at + 1)))
    return String((text.charCodeAt(at + 1) - MATHEMATICAL.first) % 10);
  return isMathematical(code) && text.charCodeAt(at - 1) === MATHEMATICAL.lead ? '' : undefined;
}

const MATHEMATICAL = { lead: 0xd835, first: 0xdfce, last: 0xdfff };

function isMathematical(trail: number): boolean {
  return trail >= MATHEMATICAL.first && trail <= MATHEMATICAL.last;
}

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 127 && code !== 9) return character;
  const same = SAME.get(character);
  if (same !== undefined) return same;
  if (code >= FULL_WIDTH.first && code <= FULL_WIDTH.last)
    return String.fromCharCode(code - FULL_WIDTH.first + 33);
  const digit = digitOf(code);
  if (digit !== undefined) return String(digit);
  const isSelector = code >= 0xfe00 && code <= 0xfe0f;
  return isSelector || INVISIBLE.test(character) ? '' : character;
}
