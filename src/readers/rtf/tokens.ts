/** A piece of RTF: a brace, a control word with its number, a byte written in hexadecimal, bytes as they are, or text. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close'; readonly end: number }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | undefined }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'bytes'; readonly bytes: string }
  | { readonly kind: 'text'; readonly text: string };

const WORD = /\\([a-zA-Z]{1,40})(-?\d{1,10})? ?/y;
const TEXT = /[^\\{}\r\n]+/y;

/**
 * Cuts RTF into tokens, in one pass and without going back.
 *
 * @param rtf a character a byte (Latin-1)
 */
export function* tokensOf(rtf: string): Iterable<Token> {
  let at = 0;
  while (at < rtf.length) {
    const sign = rtf[at];
    if (sign === '{' || sign === '}') {
      yield sign === '{' ? { kind: 'open' } : { kind: 'close', end: at + 1 };
      at += 1;
    } else if (sign === '\r' || sign === '\n') at += 1;
    else if (sign !== '\\') {
      TEXT.lastIndex = at;
      const text = TEXT.exec(rtf)?.[0] ?? '';
      yield { kind: 'text', text };
      at += Math.max(1, text.length);
    } else {
      WORD.lastIndex = at;
      const found = WORD.exec(rtf);
      if (!found) {
        const { token, length } = symbol(rtf, at);
        yield token;
        at += length;
        continue;
      }
      const number = found[2] === undefined ? undefined : Number(found[2]);
      at += found[0].length;
      const word = found[1] ?? '';
      if (word === 'bin' && number !== undefined && number > 0) {
        yield { kind: 'bytes', bytes: rtf.slice(at, at + number) };
        at += number;
      } else yield { kind: 'word', word, number };
    }
  }
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '-',
  '-': '',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

function symbol(rtf: string, at: number): { readonly token: Token; readonly length: number } {
  const sign = rtf[at + 1] ?? '';
  if (sign === "'") {
    const byte = parseInt(rtf.slice(at + 2, at + 4), 16);
    return { token: Number.isNaN(byte) ? { kind: 'text', text: '' } : { kind: 'byte', byte }, length: 4 };
  }
  if (sign === '*') return { token: { kind: 'word', word: '*', number: undefined }, length: 2 };
  if (sign === '\n' || sign === '\r')
    return { token: { kind: 'word', word: 'par', number: undefined }, length: 2 };
  if (sign === '\t') return { token: { kind: 'text', text: '\t' }, length: 2 };
  return { token: { kind: 'text', text: SYMBOLS[sign] ?? '' }, length: 2 };
}
