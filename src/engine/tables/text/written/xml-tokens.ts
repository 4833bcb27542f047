import type { JsonToken } from './json-tokens';
import type { NumberedLine } from '../numbered-line';

/** What has no end in its line goes to the end of it: looked for again from each of many beginnings, it took hours. */
const PIECE =
  /<!--(?:.*?-->|.*)|<!\[CDATA\[(.*?)(?:\]\]>|$)|<[!?][^>]*>?|<(\/?)([\p{L}_][\w:.-]{0,200})((?:[^<>"']|"[^"]*"|'[^']*'){0,2000}?)(\/?)>|[^<]+/gu;
const ATTRIBUTE = /([\p{L}_][\w:.-]{0,200})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/gu;
const DEEPEST = 200;

/** A value and where it stands. */
type Value = Omit<JsonToken, 'kind'>;

interface Element {
  readonly name: Value;
  readonly values: [key: Value, value: Value][];
  readonly inner: Element[];
  text: Value | undefined;
}

/**
 * XML as tokens of JSON: attributes and elements of text alone are values of the element around them, so rows of elements
 * are records. Read line by line, so that each value knows its place; entities stay as they are written.
 */
export function xmlTokens(lines: readonly NumberedLine[]): JsonToken[] {
  const root = element({ text: '', at: { line: 1, text: '' }, start: 0, end: 0 });
  const open = [root];
  for (const at of lines) {
    for (const found of at.text.matchAll(PIECE)) {
      const [piece, data, slash, name, attributes = '', closed] = found;
      const value = (text: string, from: number): Value => ({
        text,
        at,
        start: from,
        end: from + text.length,
      });
      if (name === undefined)
        addText(open.at(-1), data ?? piece, (text) => value(text, found.index + piece.indexOf(text)));
      else if (slash === '/') close(open);
      else {
        const begun = element(value(name, found.index + 1));
        const from = found.index + 1 + name.length;
        for (const { 0: written, 1: key = '', 2: double, 3: single, index } of attributes.matchAll(
          ATTRIBUTE,
        )) {
          const content = double ?? single ?? '';
          begun.values.push([
            value(key, from + index),
            value(content, from + index + written.length - 1 - content.length),
          ]);
        }
        open.at(-1)?.inner.push(begun);
        if (closed !== '/' && open.length < DEEPEST) open.push(begun);
      }
    }
  }
  return [...tokensOf(root)];
}

function element(name: Value): Element {
  return { name, values: [], inner: [], text: undefined };
}

function addText(around: Element | undefined, piece: string, valueOf: (text: string) => Value): void {
  const text = piece.trim();
  if (around && text !== '' && !piece.startsWith('<')) around.text ??= valueOf(text);
}

function close(open: Element[]): void {
  if (open.length > 1) open.pop();
}

function* tokensOf({ name, values, inner }: Element): Iterable<JsonToken> {
  const sign = (text: string): JsonToken => ({ kind: 'sign', text, at: name.at, start: 0, end: 0 });
  const counts = new Map<string, number>();
  const pairs = [...values];
  const objects: Element[] = [];
  for (const one of inner) {
    const field = namedField(one);
    if (field) pairs.push(field);
    else if (one.inner.length + one.values.length > 0)
      for (const observation of observationsOf(one)) objects.push(observation);
    else pairs.push([numbered(one.name, counts), one.text ?? { ...one.name, text: '' }]);
  }
  yield sign('{');
  for (const [at, [key, value]] of pairs.entries()) {
    if (at > 0) yield sign(',');
    yield { kind: 'string', ...key };
    yield sign(':');
    yield {
      kind: value.text === '' ? 'value' : 'string',
      ...value,
      text: value.text === '' ? 'null' : value.text,
    };
  }
  for (const one of objects) {
    yield sign(',');
    yield* tokensOf(one);
  }
  yield sign('}');
}

/** `<Series REGION="N"><Obs TIME="2021" VALUE="6"/></Series>`, as SDMX writes: what is said of a series holds for each in it. */
function observationsOf(series: Element): readonly Element[] {
  const { values, inner, text } = series;
  const isSeries = values.length > 0 && inner.length > 0 && text === undefined && inner.every(isObservation);
  return isSeries ? inner.map((one) => ({ ...one, values: [...values, ...one.values] })) : [series];
}

function isObservation({ values, inner, text }: Element): boolean {
  return values.length > 0 && inner.length === 0 && text === undefined;
}

/** `<field name="region">North</field>`, as mysql writes: the attribute names what the text says. */
function namedField({ values, inner, text }: Element): Element['values'][number] | undefined {
  const [attribute, ...others] = values;
  if (!attribute || !text || others.length + inner.length > 0) return undefined;
  return /^name$/i.test(attribute[0].text) ? [attribute[1], text] : undefined;
}

/** Cells of one name, as in `<row><cell>North</cell><cell>3</cell></row>`, are columns all the same. */
function numbered(name: Value, counts: Map<string, number>): Value {
  const count = (counts.get(name.text) ?? 0) + 1;
  counts.set(name.text, count);
  return count === 1 ? name : { ...name, text: `${name.text} ${count}` };
}
