/** Where a string that begins at `start` ends: at its quote, or unless it may go on, at the end of its line. */
export function endOfString(code: string, start: number, quote: string): number {
  for (let at = start + 1; at < code.length; at++) {
    const sign = code.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === quote || (sign === '\n' && quote !== '`')) return at;
  }
  return code.length;
}

export function endOfRegularExpression(code: string, start: number): number {
  let inClass = false;
  for (let at = start + 1; at < code.length; at++) {
    const sign = code.charAt(at);
    if (sign === '\n') return at;
    if (sign === '\\') at += 1;
    else if (sign === '[') inClass = true;
    else if (sign === ']') inClass = false;
    else if (sign === '/' && !inClass) return at + 1;
  }
  return code.length;
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '\n': '',
};

/** A string of a program as it is meant. */
export function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|u\{([\da-fA-F]{1,5})\}|([^]))/g,
    (_, u, x, p, sign) => {
      const code: unknown = u ?? x ?? p;
      if (typeof code === 'string') return String.fromCodePoint(parseInt(code, 16));
      return typeof sign === 'string' ? (ESCAPES[sign] ?? sign) : '';
    },
  );
}
