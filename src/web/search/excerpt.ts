/** A stretch of text, and whether it is what was looked for. */
export interface TextPart {
  readonly text: string;
  readonly found: boolean;
}

const BEFORE = 60;
const LENGTH = 220;

/** So much of a text that the first word that was found stands in it, with each one marked. */
export function excerpt(text: string, words: readonly string[]): readonly TextPart[] {
  const tokens = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(([token]) => begins(token, words));
  const first = tokens[0]?.index ?? 0;
  const from = first > BEFORE ? first - BEFORE : 0;
  const to = Math.min(text.length, from + LENGTH);
  const parts: TextPart[] = from > 0 ? [{ text: '… ', found: false }] : [];
  let at = from;
  for (const { 0: token, index } of tokens) {
    if (index + token.length > to) break;
    parts.push({ text: text.slice(at, index), found: false }, { text: token, found: true });
    at = index + token.length;
  }
  parts.push({ text: text.slice(at, to) + (to < text.length ? ' …' : ''), found: false });
  return parts.filter((part) => part.text !== '');
}

function begins(token: string, words: readonly string[]): boolean {
  const folded = token.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return words.some((word) => folded.startsWith(word));
}
