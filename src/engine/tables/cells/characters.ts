/**
 * Text as a person sees it, in characters that a scanner knows: other scripts' digits become 0 to 9, marks that have
 * no width are left out, typographic minus and spaces become plain ones. `at[i]` is the place in the original of
 * character `i`; absent when nothing moved.
 */
export interface PlainText {
  readonly text: string;
  readonly at?: readonly number[];
}

const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/** Characters that stand for another one. Thin and no-break spaces group digits as a plain space does. */
const SAME = new Map<string, string>([
  ...asOne(' ', '\u00a0 \u2007 \u2008 \u2009 \u200a \u202f \u205f \u3000 \t'),
  ...asOne('-', '− ﹣ －'),
  ...asOne('–', '‐ ‑ ‒ – — ―'),
  ...asOne("'", '’ ‘ ʼ ` ´ ٬'),
  ...asOne('.', '٫ ．'),
  ...asOne('%', '٪ ％'),
  ...asOne('(', '（'),
  ...asOne(')', '）'),
  ...asOne('[', '［'),
  ...asOne(']', '］'),
  ...asOne(',', '，'),
  ...asOne('<', '＜'),
  ...asOne('>', '＞'),
  ...asOne('*', '＊'),
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
    const shown = plainCharacter(original.charAt(i));
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

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 127 && code !== 9) return character;
  const same = SAME.get(character);
  if (same !== undefined) return same;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String.fromCharCode(48 + code - zero);
  const isSelector = code >= 0xfe00 && code <= 0xfe0f;
  return isSelector || INVISIBLE.test(character) ? '' : character;
}
