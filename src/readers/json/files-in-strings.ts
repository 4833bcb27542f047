import type { InnerFile } from '../found';
import { parsedJson } from '../plots/literals';
import { isFields, isList } from '../plots/values';

/** A line of JSON in which some string may hold a file: data in brackets, markup, or several lines. */
const MAY_HOLD = /"\s{0,9}(?:[[{]\s{0,9}[\\[{\d\]}]|<[a-z!?])|\\n/i;
const LEAST = 12;
const LEAST_LINES = 3;
const MOST = 1000;
const SEPARATORS = [',', ';', '\t', '|'];

export function mayHoldFiles(line: string): boolean {
  return MAY_HOLD.test(line);
}

/**
 * Files that stand in strings of JSON, as programs store what they printed: JSON in JSON, lines of a table, markup. To
 * whoever reads the text they are one line of escapes.
 */
export function* filesInStrings(value: unknown): Iterable<InnerFile | 'more'> {
  let found = 0;
  const waiting: { readonly path: string; readonly value: unknown }[] = [{ path: '', value }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value: one } = next;
    const ending = typeof one === 'string' && one.length >= LEAST ? endingOf(one) : undefined;
    if (ending !== undefined && typeof one === 'string') {
      if (found >= MOST) {
        yield 'more';
        return;
      }
      found += 1;
      const part = path === '' ? 'text' : `text of ${path}`;
      yield { kind: 'inner', part, name: `text.${ending}`, bytes: Buffer.from(one) };
    }
    for (const [key, inner] of childrenOf(one).reverse())
      if (typeof inner === 'string' || typeof inner === 'object')
        waiting.push({ path: path === '' ? key : `${path}.${key}`, value: inner });
  }
}

function childrenOf(value: unknown): (readonly [key: string, value: unknown])[] {
  if (isList(value)) return value.map((inner, index) => [String(index + 1), inner] as const);
  return isFields(value) ? Object.entries(value) : [];
}

function endingOf(text: string): string | undefined {
  const start = text.trimStart();
  if (/^[[{]/.test(start)) return isStructure(text) ? 'json' : undefined;
  if (/^<(?:!doctype|html|table|div|svg|\?xml|body)\b/i.test(start)) return 'html';
  return isDelimited(text) ? 'csv' : undefined;
}

function isStructure(text: string): boolean {
  const value = parsedJson(text);
  return typeof value === 'object' && value !== null;
}

/** Each line has the same separators, as sentences do not. */
function isDelimited(text: string): boolean {
  const lines = text.split(/\r?\n/, MOST).filter((line) => line.trim() !== '');
  if (lines.length < LEAST_LINES) return false;
  return SEPARATORS.some((separator) => {
    const [first, ...others] = lines.map((line) => line.split(separator).length);
    return first !== undefined && first > 1 && others.every((count) => count === first);
  });
}
