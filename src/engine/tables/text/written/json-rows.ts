import { namesSetting } from '../../words/settings';
import { areCodes, nameCategories, namesNobody } from './category-names';
import { arrayTables } from './json-arrays';
import type { JsonToken } from './json-tokens';
import type { Field, TextRow } from '../text-grid';

/**
 * Tables in JSON: flat objects that follow each other, one a row, their keys the header. They stand in an array, one a
 * line (JSON Lines), or each under a key that labels its row. Objects that hold others are looked into.
 */
export function jsonTables(read: readonly JsonToken[]): TextRow[][] {
  const tokens = withoutShapes(read);
  return [...tablesOfTokens(tokens), ...arrayTables(tokens)];
}

/** Keys of what is drawn or built, not told: places of a map, margins of a plot, layers of a network. */
const SHAPES =
  /^(?:coordinates|geometry|bbox|margins?|padding|layers|packages|dependencies|plugins|modules)$/i;

/** Tokens without what stands under such a key. */
function withoutShapes(tokens: readonly JsonToken[]): JsonToken[] {
  const kept: JsonToken[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    kept.push(token);
    if (token.kind !== 'string' || !SHAPES.test(token.text) || !isSign(tokens[at + 1], ':')) continue;
    if (isSign(tokens[at + 2], '{') || isSign(tokens[at + 2], '[')) at = lastOf(tokens, at + 2);
  }
  return kept;
}

/** Where the object or array that opens at `from` closes. */
function lastOf(tokens: readonly JsonToken[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    if (isSign(tokens[at], '{') || isSign(tokens[at], '[')) depth++;
    if (isSign(tokens[at], '}') || isSign(tokens[at], ']')) depth--;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** The same of what means as much as JSON and is written otherwise. */
export function tablesOfTokens(tokens: readonly JsonToken[]): TextRow[][] {
  const tables: TextRow[][] = [];
  let items: Item[] = [];
  let end = 0;
  for (let at = 0; at < tokens.length;) {
    const item = itemAt(tokens, at);
    if (!item) {
      at++;
      continue;
    }
    const apart = tokens.slice(end, item.from).some(({ text, kind }) => kind !== 'sign' || text !== ',');
    if (apart || item.from - end > 1) {
      tables.push(...tableOf(items));
      items = [];
    }
    items.push(item);
    at = end = item.to;
  }
  return [...tables, ...tableOf(items)];
}

interface Item {
  /** The key before the object, in a mapping of objects. */
  readonly label: JsonToken | undefined;
  readonly pairs: readonly (readonly [key: JsonToken, value: JsonToken])[];
  /** Tokens from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
}

function itemAt(tokens: readonly JsonToken[], from: number): Item | undefined {
  const labelled = tokens[from]?.kind === 'string' && isSign(tokens[from + 1], ':');
  const pairs: [JsonToken, JsonToken][] = [];
  let at = labelled ? from + 2 : from;
  if (!isSign(tokens[at], '{')) return undefined;
  do {
    const [key, colon, value] = tokens.slice(at + 1, at + 4);
    if (key?.kind !== 'string' || !isSign(colon, ':') || !value || value.kind === 'sign') return undefined;
    pairs.push([key, value]);
    at += 4;
  } while (isSign(tokens[at], ','));
  if (!isSign(tokens[at], '}')) return undefined;
  return { label: labelled ? tokens[from] : undefined, pairs, from, to: at + 1 };
}

function isSign(token: JsonToken | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}

/**
 * One object is a record of settings unless it counts categories, two and more are rows, but those under a key such as
 * `thresholds`.
 */
function tableOf(all: readonly Item[]): TextRow[][] {
  const items = all.filter(
    (item) => !isDrawn(item) && (item.label === undefined || !namesSetting(item.label.text)),
  );
  const [first] = items;
  if (!first || items.every(describesField) || (items.length < 2 && !countsCategories(first))) return [];
  const labelled = items.some(({ label }) => label !== undefined);
  const keys = new Map<string, JsonToken>();
  for (const { pairs } of items) for (const [key] of pairs) if (!keys.has(key.text)) keys.set(key.text, key);
  const header = [...keys.values()].map(fieldOf);
  const rows = items.map(({ label, pairs }) => {
    const values = new Map(pairs.map(([key, value]) => [key.text, value]));
    const cells = [...keys.keys()].map((key) => cellOf(values.get(key)));
    return labelled ? [label && fieldOf(label), ...cells] : cells;
  });
  const grid = [labelled ? [undefined, ...header] : header, ...rows];
  const numbers = rowNumbers(items);
  return [grid.map((fields, i) => ({ line: numbers[i] ?? 0, source: '', fields }))];
}

/** `{ "width": 450, "height": 350, "padding": 0 }`: how large a picture is drawn. */
function isDrawn({ pairs }: Item): boolean {
  const keys = new Set(pairs.map(([key]) => key.text.toLowerCase()));
  return (keys.has('padding') || keys.has('margin')) && (keys.has('width') || keys.has('height'));
}

/** `{ "Women": 210, "Men": 6 }`. */
function countsCategories({ label, pairs }: Item): boolean {
  const values = pairs.map(([, { kind, text }]) =>
    kind === 'value' && /^\d+$/.test(text) ? Number(text) : NaN,
  );
  const names = pairs.map(([key]) => key.text);
  return (
    pairs.length > 1 &&
    !values.some(Number.isNaN) &&
    !areCodes(values) &&
    (nameCategories(names) ||
      (label !== undefined &&
        /^(?:n|counts?|value_counts|freq(?:uenc(?:y|ies))?)$/i.test(label.text) &&
        !names.some(namesNobody)))
  );
}

/** `{ "name": "n", "type": "integer" }`: a column of the table that follows, as table schemas describe it. */
function describesField({ pairs }: Item): boolean {
  const type = pairs.find(([key]) => key.text === 'type')?.[1].text ?? '';
  const keys = new Set(pairs.map(([key]) => key.text));
  if (!keys.has('name')) return false;
  return (
    keys.has('dtype') ||
    (keys.has('width') && keys.has('position')) ||
    /^(?:string|integer|number|boolean|any|date|time|datetime|duration|float|double|int(?:32|64)?)$/i.test(
      type,
    )
  );
}

/** Of the header and each row: the line it begins in, or one by one where several stand in a line. */
function rowNumbers(items: readonly Item[]): number[] {
  const lines = items.map(({ pairs: [pair] }) => pair?.[0].at.line ?? 0);
  return oneByOne(lines);
}

/** Numbers of rows that begin in these lines: from the first on, where several stand in one. */
export function oneByOne(lines: readonly number[]): number[] {
  const [top = 1] = lines;
  const apart = lines.every((line, i) => i === 0 || line > (lines[i - 1] ?? 0));
  return [top, ...(apart ? lines : lines.map((_, i) => top + i))];
}

function cellOf(token: JsonToken | undefined): Field | undefined {
  const absent = !token || (token.kind === 'value' && token.text === 'null');
  return absent ? undefined : fieldOf(token);
}

function fieldOf({ text, start, end, at }: JsonToken): Field {
  return { text: text.trim(), start, end, at };
}
