import { remembered } from '../../engine/model/remembered';

export type TokenKind = 'literal' | 'digit' | 'point' | 'percent' | 'exponent' | 'date' | 'general' | 'text';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** One of the parts of a format code that `;` separates. */
export interface Section {
  readonly kind: 'general' | 'number' | 'date';
  readonly tokens: readonly Token[];
  readonly condition?: (value: number) => boolean;
  readonly grouped: boolean;
  /** Trailing commas: each divides by a thousand. */
  readonly thousands: number;
  /** A date of which year, month and day are shown, or a time alone. */
  readonly wholeDate: boolean;
}

const MAX_CODE = 1000;

/** The sections of a format code, compiled once for each code. */
export const sectionsOf = remembered((code): readonly Section[] =>
  splitSections(code.slice(0, MAX_CODE)).map(compile),
);

/** `"…"`, `\x`, `_x`, `*x` and `[…]` belong together; everything else is one character, `General` or `AM/PM`. */
const PIECES = /"[^"]*"?|[\\_*][^]|\[[^[\]]*\]|general|am\/pm|a\/p|e[+-]|[^]/giu;

function splitSections(code: string): string[][] {
  const sections: string[][] = [[]];
  for (const piece of code.match(PIECES) ?? ['General']) {
    if (piece === ';') sections.push([]);
    else sections.at(-1)?.push(piece);
  }
  return sections;
}

function compile(pieces: readonly string[]): Section {
  const isDate = pieces.some((piece) => /^([ymdhs]|am\/pm|a\/p|\[[hms]+\])$/i.test(piece));
  const raw = pieces.flatMap((piece) => tokenOf(piece, isDate));
  const isGeneral = raw.some(({ kind }) => kind === 'general');
  const { tokens, grouped, thousands } = isDate ? datesJoined(raw) : withoutCommas(raw);
  const shown = new Set(
    tokens.filter(({ kind }) => kind === 'date').map(({ text }) => text[0]?.toLowerCase()),
  );
  return {
    kind: isGeneral ? 'general' : isDate ? 'date' : 'number',
    tokens,
    condition: pieces.map(conditionOf).find((condition) => condition !== undefined),
    grouped,
    thousands,
    wholeDate:
      !shown.has('y') && !shown.has('d')
        ? shown.has('h') || shown.has('[')
        : ['y', 'm', 'd'].every((part) => shown.has(part)),
  };
}

function tokenOf(piece: string, isDate: boolean): Token[] {
  const lower = piece.toLowerCase();
  if (lower === 'general') return [{ kind: 'general', text: '' }];
  if (piece.startsWith('"')) return [{ kind: 'literal', text: piece.replaceAll('"', '') }];
  if (piece.length > 1 && piece.startsWith('\\')) return [{ kind: 'literal', text: piece.slice(1) }];
  if (piece.length > 1 && (piece.startsWith('_') || piece.startsWith('*'))) return [];
  if (piece.startsWith('[')) return bracketToken(piece);
  if (piece === '@') return [{ kind: 'text', text: '' }];
  if (isDate && /^([ymdhs0.]|am\/pm|a\/p)$/i.test(piece)) return [{ kind: 'date', text: piece }];
  if (/^[0#?]$/.test(piece)) return [{ kind: 'digit', text: piece }];
  if (piece === '.') return [{ kind: 'point', text: '.' }];
  if (piece === '%') return [{ kind: 'percent', text: '%' }];
  if (/^e[+-]$/.test(lower)) return [{ kind: 'exponent', text: piece }];
  return [{ kind: 'literal', text: piece }];
}

/** `[$€-407]` shows €, `[h]` counts hours on; colours and conditions show nothing. */
function bracketToken(piece: string): Token[] {
  if (/^\[[hms]+\]$/i.test(piece)) return [{ kind: 'date', text: piece }];
  const symbol = piece.startsWith('[$') ? (piece.slice(2, -1).split('-')[0] ?? '') : '';
  return symbol === '' ? [] : [{ kind: 'literal', text: symbol }];
}

function conditionOf(piece: string): ((value: number) => boolean) | undefined {
  const [, sign, text] = /^\[(<=|>=|<>|<|>|=)(-?[\d.]{1,20})\]$/.exec(piece) ?? [];
  const limit = Number(text);
  if (sign === undefined || Number.isNaN(limit)) return undefined;
  const holds: Record<string, (value: number) => boolean> = {
    '<': (value) => value < limit,
    '<=': (value) => value <= limit,
    '>': (value) => value > limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return holds[sign];
}

interface Joined {
  readonly tokens: readonly Token[];
  readonly grouped: boolean;
  readonly thousands: number;
}

/** `y`, `y`, `y`, `y` is one part of a date. */
function datesJoined(raw: readonly Token[]): Joined {
  const tokens: Token[] = [];
  for (const token of raw) {
    const last = tokens.at(-1);
    const same = last?.kind === 'date' && token.kind === 'date' && joins(last.text, token.text);
    if (same) tokens[tokens.length - 1] = { kind: 'date', text: last.text + token.text };
    else tokens.push(token);
  }
  return { tokens, grouped: false, thousands: 0 };
}

function joins(before: string, next: string): boolean {
  if (next === '0') return before.startsWith('.');
  return next.length === 1 && next !== '.' && before[0]?.toLowerCase() === next.toLowerCase();
}

/** A comma between digits groups them by thousands; one after the last digit divides by a thousand. */
function withoutCommas(raw: readonly Token[]): Joined {
  const lastDigit = raw.findLastIndex(({ kind }) => kind === 'digit');
  const firstDigit = raw.findIndex(({ kind }) => kind === 'digit');
  const isComma = ({ kind, text }: Token) => kind === 'literal' && text === ',';
  let thousands = 0;
  while (lastDigit >= 0 && raw[lastDigit + 1 + thousands]?.text === ',') thousands += 1;
  const scaling = (index: number) => index > lastDigit && index <= lastDigit + thousands;
  const grouping = (index: number) => index > firstDigit && index < lastDigit;
  const tokens = raw.filter((token, index) => !(isComma(token) && (scaling(index) || grouping(index))));
  return { tokens, grouped: raw.some((token, index) => isComma(token) && grouping(index)), thousands };
}
