import type { TextRange } from '../../../model/document';
import type { NumberedLine } from '../numbered-line';

/** A string, number, literal or sign of JSON, and where it stands. Of strings, `text` is what they say. */
export interface JsonToken {
  readonly kind: 'string' | 'value' | 'sign';
  readonly text: string;
  readonly at: NumberedLine;
  /** Of the text inside the quotes. */
  readonly start: number;
  readonly end: number;
}

/** Python prints its texts in single quotes; inside a word one is an apostrophe. */
const TOKEN = /"((?:[^"\\]|\\.)*)"|(?<![\p{L}\d])'((?:[^'\\]|\\.)*)'|[{}[\],:]|[^\s{}[\],:"]+/gu;

/** Tokens of JSON, of one value or one a line, whole or cut off: what is no JSON makes tokens that fit nothing. */
export function* jsonTokens(lines: readonly NumberedLine[]): Iterable<JsonToken> {
  for (const at of lines) {
    for (const match of at.text.matchAll(TOKEN)) {
      const [written, double, single] = match;
      const inside = double ?? single;
      const start = match.index + (inside === undefined ? 0 : 1);
      const text = inside === undefined ? written : unescaped(inside);
      const end = start + (inside ?? written).length;
      yield { kind: kindOf(written, inside), text, at, start, end };
    }
  }
}

function kindOf(written: string, inside: string | undefined): JsonToken['kind'] {
  if (inside !== undefined) return 'string';
  return /^[{}[\],:]$/.test(written) ? 'sign' : 'value';
}

function unescaped(inside: string): string {
  if (!inside.includes('\\')) return inside;
  try {
    return String(JSON.parse(`"${inside}"`));
  } catch {
    return inside; // a broken escape is shown as it is written
  }
}

/** Those that stand in none of the ranges, of which both are in order. */
export function tokensOutside(
  tokens: readonly JsonToken[],
  apart: readonly TextRange[],
): readonly JsonToken[] {
  if (apart.length === 0) return tokens;
  let next = 0;
  return tokens.filter(({ at, start }) => {
    while (isBehind(apart[next], at.line, start)) next += 1;
    const range = apart[next];
    return !range || at.line < range.line || (at.line === range.line && start < range.start);
  });
}

function isBehind(range: TextRange | undefined, line: number, start: number): boolean {
  return range !== undefined && (line > range.lastLine || (line === range.lastLine && start >= range.end));
}
