const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const START = /\(|<(?!<)|<</g;
const HEX = /<([0-9A-Fa-f\s]*)>/y;
const LONGEST = 100_000;
const LEAST_SIGNS = 4;
/** Letters, figures, spaces and what stands between them: bytes of keys and signatures are not. */
const READABLE = /^[\t\n\r\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd]*$/;
const WORD = /[A-Za-z\u00c0-\ud7ff]{2}|\d{3}/;
const DATE = /^D:\d{4}/;

/** The strings in an object that a person could read, decoded. ISO 32000-2, 7.3.4 and 7.9.2. */
export function* textsIn(source: string): Iterable<string> {
  for (const bytes of stringsIn(source)) {
    const text = decoded(bytes).trim();
    if (text.length >= LEAST_SIGNS && !DATE.test(text) && READABLE.test(text) && WORD.test(text)) yield text;
  }
}

/** Every string of the source, a byte a character. */
function* stringsIn(source: string): Iterable<string> {
  for (let at = 0; ;) {
    START.lastIndex = at;
    const found = START.exec(source);
    if (!found) return;
    at = found.index + found[0].length;
    if (found[0] === '<<') continue;
    if (found[0] === '(') {
      const { text, end } = literal(source, at);
      at = end;
      yield text;
      continue;
    }
    HEX.lastIndex = found.index;
    const hex = HEX.exec(source);
    if (hex?.[1] === undefined) continue;
    at = HEX.lastIndex;
    yield Buffer.from(hex[1].replace(/\s/g, ''), 'hex').toString('latin1');
  }
}

/** Up to its closing bracket; brackets in it come in pairs or behind a backslash. */
function literal(source: string, from: number): { text: string; end: number } {
  let text = '';
  let depth = 1;
  let at = from;
  for (; at < source.length && at - from < LONGEST; at += 1) {
    const sign = source[at] ?? '';
    if (sign === '\\') {
      const octal = /^[0-7]{1,3}/.exec(source.slice(at + 1, at + 4))?.[0];
      const next = source[at + 1] ?? '';
      text += octal === undefined ? (ESCAPES[next] ?? next) : String.fromCharCode(parseInt(octal, 8) & 0xff);
      at += octal?.length ?? 1;
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')' && (depth -= 1) === 0) break;
    text += sign;
  }
  return { text, end: at + 1 };
}

function decoded(bytes: string): string {
  const buffer = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xfe\xff'))
    return buffer
      .subarray(2, buffer.length & ~1)
      .swap16()
      .toString('utf16le');
  if (bytes.startsWith('\xff\xfe')) return buffer.toString('utf16le', 2);
  return bytes.startsWith('\xef\xbb\xbf') ? buffer.toString('utf8', 3) : bytes;
}

/** Do the instructions of a stream write anything? Asked in two steps: in one, each beginning was held against all that follows. */
export function showsText(content: string): boolean {
  const begin = content.search(/\bBT\b/);
  return begin >= 0 && /\bT[jJ]\b/.test(content.slice(begin));
}

const SHOWN =
  /\[((?:[^\]\\]|\\[\s\S]){0,5000})\]\s{0,9}TJ|(\((?:[^()\\]|\\[\s\S]){0,5000}\))\s{0,9}(?:Tj|'|")/g;
const MOST_LINES = 2000;

/** What the instructions of a stream write, a line an instruction, as far as its letters are those of its bytes. */
export function textsShownBy(content: string): string[] {
  const lines: string[] = [];
  for (const [, several, one] of content.matchAll(SHOWN)) {
    const line = decoded([...stringsIn(several ?? one ?? '')].join('')).trim();
    if (line !== '') lines.push(line);
    if (lines.length >= MOST_LINES) break;
  }
  return lines;
}
