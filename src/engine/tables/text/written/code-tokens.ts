import type { NumberedLine } from '../numbered-line';
import type { Field } from '../text-grid';

/** A word, a text in quotes, a number or a sign of a program, and where it stands. Comments are left out. */
export interface CodeToken {
  readonly kind: 'word' | 'text' | 'number' | 'sign';
  readonly text: string;
  readonly at: NumberedLine;
  readonly start: number;
}

const TOKEN =
  /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.|'')*)'|([\p{L}_.][\p{L}\w.]*)|(-?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)L?|(#.*|--.*|\/\/.*)|\S/gu;
const LONGEST_LINE = 100_000;

/** Tokens of R, Python, Julia and SQL alike. `--` begins a comment in SQL alone, `#` in the others. */
export function codeTokens(format: string, lines: readonly NumberedLine[]): CodeToken[] {
  const comment = format === 'sql' ? /^--/ : /^#/;
  const tokens: CodeToken[] = [];
  for (const at of lines) {
    for (const { 0: written, 1: double, 2: single, 3: word, 4: number, 5: note, index } of at.text
      .slice(0, LONGEST_LINE)
      .matchAll(TOKEN)) {
      if (note !== undefined && comment.test(note)) break;
      const quoted = double ?? single;
      if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted, at, start: index + 1 });
      else if (word !== undefined) tokens.push({ kind: 'word', text: word, at, start: index });
      else if (number !== undefined) tokens.push({ kind: 'number', text: number, at, start: index });
      else tokens.push({ kind: 'sign', text: note === undefined ? written : '', at, start: index });
    }
  }
  return tokens;
}

/** Words that stand for a value. */
const VALUES = /^(?:NA|NA_\w+_|NULL|None|NaN|nan|missing|nothing|TRUE|FALSE|True|False|true|false|null)$/;
const NO_VALUE = /^(?:NA|NULL|None|NaN|nan|missing|nothing|null)/;

export function isScalar(token: CodeToken | undefined): token is CodeToken {
  if (!token) return false;
  return (
    token.kind === 'text' || token.kind === 'number' || (token.kind === 'word' && VALUES.test(token.text))
  );
}

export function isSign(token: CodeToken | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}

export function fieldOf(token: CodeToken | undefined): Field | undefined {
  if (!token || (token.kind === 'word' && NO_VALUE.test(token.text))) return undefined;
  const { text, at, start } = token;
  return { text, start, end: start + text.length, at };
}

/** Scalars between commas from `from` up to the closing sign: where it stands, or nothing when anything else is met. */
export function scalarsUpTo(
  tokens: readonly CodeToken[],
  from: number,
  closing: string,
): { readonly scalars: readonly CodeToken[]; readonly end: number } | undefined {
  const scalars: CodeToken[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isSign(token, closing)) return scalars.length > 0 ? { scalars, end: at + 1 } : undefined;
    if (isScalar(token)) scalars.push(token);
    else if (!isSign(token, ',')) return undefined;
  }
  return undefined;
}
