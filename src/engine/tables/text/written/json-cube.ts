import type { JsonToken } from './json-tokens';
import { oneByOne } from './json-rows';
import type { Field, TextRow } from '../text-grid';

/** A value of JSON with the tokens that it is made of, from `from` up to `to`. */
interface Node {
  readonly from: number;
  readonly to: number;
  readonly scalar?: JsonToken;
  readonly list?: readonly Node[];
  readonly fields?: ReadonlyMap<string, { readonly key: JsonToken; readonly node: Node }>;
}

/** A cube as a long table, and the tokens that say nothing beside it. */
export interface Cube {
  readonly rows: TextRow[];
  readonly rest: readonly JsonToken[];
}

const DEEPEST = 12;
const MOST_CELLS = 200_000;

/**
 * JSON-stat, in which statistical offices answer: names of dimensions, how many categories each has, and the values of all their
 * combinations in one list, the last dimension running fastest. Nothing but that order says what a value is about.
 *
 * Source: JSON-stat 2.0 (json-stat.org/full); in 1.x `id` and `size` stand within `dimension`.
 */
export function cubeOf(tokens: readonly JsonToken[]): Cube | undefined {
  if (!tokens.some(({ kind, text }) => kind === 'string' && text === 'dimension')) return undefined;
  const start = tokens.findIndex((token) => isSign(token, '{'));
  const root = start < 0 ? undefined : nodeAt(tokens, start, 0);
  const dataset = [root, field(root, 'dataset')].find(
    (node) => field(node, 'dimension') && field(node, 'value'),
  );
  if (!dataset) return undefined;
  const dimension = field(dataset, 'dimension');
  const names = (field(dataset, 'id') ?? field(dimension, 'id'))?.list;
  const sizes = (field(dataset, 'size') ?? field(dimension, 'size'))?.list?.map(numberOf);
  const values = valuesOf(field(dataset, 'value'));
  if (!names || !sizes || !values || names.length === 0 || names.length !== sizes.length) return undefined;
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (!(cells > 0 && cells <= MOST_CELLS) || values.length > cells) return undefined;
  const categories = names.map((name) => categoriesOf(field(dimension, name.scalar?.text ?? '')));
  const inside = ['id', 'size', 'dimension', 'value'].flatMap((key) => field(dataset, key) ?? []);
  return {
    rows: longTable(names, sizes, { categories, values, label: field(dataset, 'label')?.scalar }),
    rest: tokens.filter((_, i) => !inside.some(({ from, to }) => i >= from && i < to)),
  };
}

interface Content {
  readonly categories: readonly (readonly (JsonToken | undefined)[])[];
  readonly values: readonly (JsonToken | undefined)[];
  /** Says what is counted. */
  readonly label: JsonToken | undefined;
}

function longTable(
  names: readonly Node[],
  sizes: readonly number[],
  { categories, values, label }: Content,
): TextRow[] {
  const body = values.flatMap((value, place) => {
    if (!value || value.text === 'null') return [];
    let rest = place;
    const labels: (JsonToken | undefined)[] = [];
    for (let i = sizes.length - 1; i >= 0; i--) {
      const size = sizes[i] ?? 1;
      labels.unshift(categories[i]?.[rest % size]);
      rest = Math.floor(rest / size);
    }
    return [{ value, cells: [...labels, value].map(fieldOf) }];
  });
  const [top = 1, ...lines] = oneByOne(body.map(({ value }) => value.at.line));
  const header = [...names.map(({ scalar }) => fieldOf(scalar)), whatIsCounted(label)];
  return [header, ...body.map(({ cells }) => cells)].map((fields, i) => ({
    line: i === 0 ? top : (lines[i - 1] ?? top + i),
    source: '',
    fields,
  }));
}

/** `Pasienter etter fylke og kjønn`, `Deaths, by sex and age`: its dimensions have names of their own. */
function whatIsCounted(label: JsonToken | undefined): Field | undefined {
  if (!label) return undefined;
  const [first = ''] = label.text.slice(0, 200).split(BY);
  return { text: first.trim(), start: label.start, end: label.end, at: label.at };
}

const BY = /,| (?:by|etter|efter|nach|par|por|per|naar|mukaan|podle|segons|según|selon) /iu;

/** In the order of `index`, by their labels; a dimension of one category may have none. */
function categoriesOf(dimension: Node | undefined): (JsonToken | undefined)[] {
  const category = field(dimension, 'category');
  const labels = field(category, 'label')?.fields;
  const index = field(category, 'index');
  const codes =
    index?.list?.flatMap(({ scalar }) => scalar ?? []) ??
    inOrder(index) ??
    [...(labels?.values() ?? [])].map(({ key }) => key);
  return codes.map((code) => labels?.get(code.text)?.node.scalar ?? code);
}

function inOrder(index: Node | undefined): JsonToken[] | undefined {
  if (!index?.fields) return undefined;
  return [...index.fields.values()]
    .map(({ key, node }) => ({ key, place: numberOf(node) }))
    .sort((a, b) => a.place - b.place)
    .map(({ key }) => key);
}

/** All of them in a list, or those that are there under their places. */
function valuesOf(node: Node | undefined): readonly (JsonToken | undefined)[] | undefined {
  if (node?.list) return node.list.map(({ scalar }) => scalar);
  if (!node?.fields) return undefined;
  const values: (JsonToken | undefined)[] = [];
  for (const [place, { node: value }] of node.fields) {
    const at = Number(place);
    if (!(Number.isInteger(at) && at >= 0 && at < MOST_CELLS)) return undefined;
    while (values.length <= at) values.push(undefined);
    values[at] = value.scalar;
  }
  return values;
}

function nodeAt(tokens: readonly JsonToken[], from: number, depth: number): Node | undefined {
  const token = tokens[from];
  if (!token || depth > DEEPEST) return undefined;
  if (isSign(token, '{') || isSign(token, '[')) return insideOf(tokens, from, depth);
  return token.kind === 'sign' ? undefined : { from, to: from + 1, scalar: token };
}

function insideOf(tokens: readonly JsonToken[], from: number, depth: number): Node | undefined {
  const isObject = isSign(tokens[from], '{');
  const end = isObject ? '}' : ']';
  const list: Node[] = [];
  const fields = new Map<string, { key: JsonToken; node: Node }>();
  let at = from + 1;
  while (!isSign(tokens[at], end)) {
    const key = isObject ? tokens[at] : undefined;
    if (isObject && (key?.kind !== 'string' || !isSign(tokens[at + 1], ':'))) return undefined;
    const node = nodeAt(tokens, isObject ? at + 2 : at, depth + 1);
    if (!node) return undefined;
    if (key) fields.set(key.text, { key, node });
    else list.push(node);
    at = isSign(tokens[node.to], ',') ? node.to + 1 : node.to;
    if (at === node.to && !isSign(tokens[at], end)) return undefined;
  }
  return isObject ? { from, to: at + 1, fields } : { from, to: at + 1, list };
}

function field(node: Node | undefined, name: string): Node | undefined {
  return node?.fields?.get(name)?.node;
}

function numberOf({ scalar }: Node): number {
  return scalar?.kind === 'value' ? Number(scalar.text) : NaN;
}

function fieldOf(token: JsonToken | undefined): Field | undefined {
  if (!token) return undefined;
  const { text, start, end, at } = token;
  return { text: text.trim(), start, end, at };
}

function isSign(token: JsonToken | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}
