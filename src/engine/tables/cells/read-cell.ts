import type { Reading } from '../reading';
import { plainText } from './characters';
import { looksLikeDate } from './dates';
import { BOUND_STARTS, BOUND_WORDS, LONGEST_BOUND_WORD, LONGEST_MARKER, markerOf } from './markers';
import { plainNumber } from './plain-number';
import { scanNumber, type DecimalSign } from './scan-number';
import { statisticBefore } from './statistics-in-cell';

/** One number, bound or marker inside a cell. `start`, `end`: UTF-16 offsets of it in the cell's text. */
export interface CellPart {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

/**
 * What a cell holds. `shape` is its pattern with `#` for each number: `12 (34.5%)` is `# (#%)`, `<5` is `#`.
 * A `range` (`10-19`, `65+`, `(0,19]`) names a band and is a label rather than a figure.
 */
export interface CellContent {
  readonly kind: 'empty' | 'number' | 'composite' | 'marker' | 'range' | 'date' | 'text';
  readonly shape: string;
  readonly parts: readonly CellPart[];
}

const EMPTY: CellContent = { kind: 'empty', shape: '', parts: [] };
const TEXT: CellContent = { kind: 'text', shape: 'a', parts: [] };
const DATE: CellContent = { kind: 'date', shape: 'd', parts: [] };

const RANGE: CellContent = { kind: 'range', shape: 'y', parts: [] };

/** `2015/16`, `2019-2020`: a year that begins in one and ends in the next. */
const FISCAL_YEAR = /^(?:18|19|20)\d\d\s?[/–-]\s?(?:\d\d|(?:18|19|20)\d\d)$/;

/** `[0,10)`, `(65, Inf]`: half-open, so that the comma parts two ends and no decimals. */
export const INTERVAL = /^(?:\[[^[\]()]{1,20}[,;][^[\]()]{1,20}\)|\([^[\]()]{1,20}[,;][^[\]()]{1,20}\])$/;

/** Longer cells are prose; numbers in prose are not figures of a table. */
const LONGEST = 90;

/** Reads a cell as people write figures. Never throws; linear in the text's length. */
export function readCell(text: string, decimal: DecimalSign): CellContent {
  if (text === '') return EMPTY;
  const quick = plainNumber(text, decimal);
  if (!Number.isNaN(quick)) return figure(quick, text);
  if (text.length > LONGEST * 2) return TEXT;
  const { text: plain, at } = plainText(text);
  const start = plain.length - plain.trimStart().length;
  const trimmed = plain.trim();
  if (trimmed === '') return EMPTY;
  if (trimmed.length > LONGEST || isProse(trimmed)) return TEXT;
  const content = readTrimmed(trimmed, decimal);
  if (content.parts.length === 0 || (start === 0 && !at)) return content;
  const place = (offset: number) => at?.[offset + start] ?? offset + start;
  const parts = content.parts.map((part) => ({
    ...part,
    start: place(part.start),
    end: place(part.end - 1) + 1,
  }));
  return { ...content, parts };
}

/** Too long for a marker, and no number, pair or interval is in it: most lines of a report are that. */
function isProse(text: string): boolean {
  return text.length > LONGEST_MARKER && !/[\d([]/.test(text);
}

function figure(value: number, text: string): CellContent {
  const dot = text.indexOf('.');
  const reading: Reading = {
    kind: 'number',
    value,
    decimals: dot < 0 ? 0 : text.length - dot - 1,
    percent: false,
  };
  return { kind: 'number', shape: '#', parts: [{ reading, start: 0, end: text.length }] };
}

function readTrimmed(text: string, decimal: DecimalSign): CellContent {
  const marker = markerOf(text);
  if (marker) {
    const part = { reading: { kind: 'marker', marker: text } as const, start: 0, end: text.length };
    return { kind: 'marker', shape: marker.onlyBesideNumbers ? 'x' : '*', parts: [part] };
  }
  if (looksLikeDate(text)) return DATE;
  if (FISCAL_YEAR.test(text) || INTERVAL.test(text)) return RANGE;
  const tokens = tokensOf(text, decimal);
  const content = tokens && contentOf(tokens.shape, tokens.parts);
  if (content && content !== TEXT && (content.kind !== 'composite' || content.parts.length > 1))
    return content;
  // One number beside something else: `– (3.1%)` says that a count was left out, and its percentage was not.
  const marked = withMarkers(text, decimal);
  return marked === TEXT && content ? content : marked;
}

const PAIR = /^([^()[\]]{1,24}?|[([][^()[\]]{1,12}[)\]])(\s?[([]\s?)([^()[\]]{1,24}?)\s?[)\]]$/;

/** `. (.)`, `* (12.5%)`, `[c] (12.5%)`, `<5 (c)`: a marker may stand for either number. */
function withMarkers(text: string, decimal: DecimalSign): CellContent {
  const [, first = '', open = '', second = ''] = PAIR.exec(text) ?? [];
  if (first === '' || second === '') return TEXT;
  const outer = readTrimmed(first, decimal);
  const inner = readTrimmed(second, decimal);
  if (!isOne(outer) || !isOne(inner)) return TEXT;
  const shift = first.length + open.length;
  const moved = inner.parts.map((part) => ({ ...part, start: part.start + shift, end: part.end + shift }));
  const kind = outer.kind === 'marker' && inner.kind === 'marker' ? 'marker' : 'composite';
  return { kind, shape: inner.shape === '#%' ? '# (#%)' : '# (#)', parts: [...outer.parts, ...moved] };
}

function isOne({ kind, parts }: CellContent): boolean {
  return (kind === 'number' || kind === 'marker') && parts.length === 1;
}

const BANDS =
  /^(?:#\s?[–-]\s?#|# (?:to|bis|til|till|tot|až|a|à|al) #|#\s?\+|[[(]#\s?(?:[,;–-]|to)\s?#[\])]|# (?:or|and) .*)$/;

function contentOf(shape: string, parts: readonly CellPart[]): CellContent {
  if (parts.length === 1 && (shape === '#' || shape === '#%')) return { kind: 'number', shape, parts };
  if (parts.length === 1 && (shape === '(#)' || shape === '[#]'))
    return { kind: 'number', shape, parts: accounting(shape, parts) };
  if (BANDS.test(shape)) return { kind: 'range', shape, parts };
  // Phone numbers, versions: numbers side by side are no figure.
  if (parts.length === 0 || !/[([±/]/.test(shape)) return TEXT;
  return { kind: 'composite', shape, parts };
}

/** `(1,234)`: a whole amount in brackets is negative; `(0.45)` is a standard error under its coefficient. */
function accounting(shape: string, parts: readonly CellPart[]): readonly CellPart[] {
  return parts.map((part) => {
    const { reading } = part;
    if (shape !== '(#)' || reading.kind !== 'number' || reading.decimals > 0 || reading.percent) return part;
    return { ...part, reading: { ...reading, value: -reading.value } };
  });
}

/** Words that may stand between the numbers of one figure. */
const GLUE = new Set([
  'to',
  'a',
  'à',
  'al',
  'bis',
  'til',
  'till',
  'tot',
  'až',
  'and',
  'y',
  'i',
  'et',
  'und',
  'of',
  'or',
  'inf',
  '–',
]);
/** Signs after a number that point to a footnote or a level of significance. */
const FOOTNOTE =
  /^(?:\s?[*†‡§¶#]{1,4}|\s?[¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ]{1,3}|\s[a-e]|\s?\[[a-z0-9]\]|\s?\([a-z]\)|[a-e]|\s?[a-e],[a-e])(?=$|\s*[(/[])/;
const CURRENCY = /[$£€]/;

interface Tokens {
  readonly shape: string;
  readonly parts: readonly CellPart[];
}

/** Splits a cell into numbers and what stands between; undefined when words make it a text. */
function tokensOf(text: string, decimal: DecimalSign): Tokens | undefined {
  const parts: CellPart[] = [];
  let shape = '';
  let at = 0;
  while (at < text.length) {
    const number = numberAt(text, at, decimal, shape);
    if (number) {
      parts.push(number.part);
      shape += number.shape;
      at = number.end;
      continue;
    }
    const between = betweenNumbers(text, at, shape);
    if (between === undefined) return undefined;
    shape += between.shape;
    at = between.end;
  }
  return { shape: shape.trim(), parts };
}

function numberAt(text: string, at: number, decimal: DecimalSign, before: string) {
  const bound = boundAt(text, at);
  const start = bound ? bound.end : at;
  const character = text.charAt(start);
  // After a number a hyphen is a range: `34-64` is no 34 and no -64.
  if (character === '-' && before.trimEnd().endsWith('#')) return undefined;
  const scanned = scanNumber(text, start, decimal);
  if (!scanned) return undefined;
  const percentAt = /^\s?%/.exec(text.slice(scanned.end, scanned.end + 2));
  const percent = percentAt !== null;
  const { value, decimals } = scanned;
  const reading: Reading = bound
    ? { kind: 'bound', op: bound.op, value }
    : { kind: 'number', value, decimals, percent };
  let end = scanned.end + (percentAt ? percentAt[0].length : 0);
  const footnote = FOOTNOTE.exec(text.slice(end, end + 8));
  if (footnote) end += footnote[0].length;
  return { part: { reading, start: at, end: scanned.end }, shape: percent ? '#%' : '#', end };
}

function boundAt(text: string, at: number) {
  if (!BOUND_STARTS.has(text.charAt(at))) return undefined;
  for (let length = Math.min(LONGEST_BOUND_WORD, text.length - at - 1); length > 0; length--) {
    const op = BOUND_WORDS.get(text.slice(at, at + length).toLowerCase());
    if (!op) continue;
    const end = at + length + (text.charAt(at + length) === ' ' ? 1 : 0);
    return /[\d.]/.test(text.charAt(end)) ? { op, end } : undefined;
  }
  return undefined;
}

/** `41.2 (n = 8)`: how many people the figure is of. */
const OWN_SIZE = /^n\s?=\s?(?=\d)/i;

/** `4 of 212`, `4 von 212`, `4 sur 212`: as `4/212`, in the languages of the systems we serve. */
const OUT_OF = /^(?:out of|of|von|sur|de|ze?|av|af|van(?: de)?) (?=\d)/i;

function betweenNumbers(
  text: string,
  at: number,
  before: string,
): { shape: string; end: number } | undefined {
  const character = text.charAt(at);
  if (CURRENCY.test(character)) return { shape: '', end: at + 1 };
  const size = OWN_SIZE.exec(text.slice(at, at + 8));
  if (size) return { shape: 'n', end: at + size[0].length };
  const named = statisticBefore(text, at);
  if (named) return named;
  const out = before.trimEnd().endsWith('#') ? OUT_OF.exec(text.slice(at, at + 12)) : null;
  if (out) return { shape: '/ ', end: at + out[0].length };
  const word = /^[\p{L}]+/u.exec(text.slice(at, at + 24));
  if (word) {
    const lower = word[0].toLowerCase();
    return GLUE.has(lower) ? { shape: lower === 'a' ? 'to' : lower, end: at + word[0].length } : undefined;
  }
  if (character === '±') return { shape: '±', end: at + 1 };
  // `9 ( 5.8)`: R pads inside brackets to align what stands in them.
  if (/\s/.test(character)) return { shape: /[ ([]$/.test(before) ? '' : ' ', end: at + 1 };
  return /[()[\]/,;:–+*|-]/.test(character) ? { shape: character, end: at + 1 } : undefined;
}
