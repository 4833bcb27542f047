import type { JsonToken } from './json-tokens';
import type { NumberedLine } from '../numbered-line';

/** A line of JSON begins with a sign, a quote, a number or one of these. */
const WORD = /^\s*(?!(?:true|false|null|NaN|Infinity|None|True|False)(?![\p{L}\d]))\p{L}/u;
const KEY_OR_ITEM = /^\s*(?:- |#|---|%|\.\.\.)|:(?:\s|$)/;

/**
 * Lines of JSON which are no JSON: outside of its objects and arrays, or beginning with a word. Each run comes with the line
 * above it (of a table, it may be the header): a table that is printed there is read as any other.
 */
export function strayLinesOfJson(
  lines: readonly NumberedLine[],
  tokens: readonly JsonToken[],
): readonly NumberedLine[] {
  const stray = new Set(lines.filter(({ text }) => WORD.test(text)));
  let depth = 0;
  for (const { kind, text, at } of tokens) {
    if (kind === 'sign' && (text === '}' || text === ']')) depth = Math.max(0, depth - 1);
    else if (kind === 'sign' && (text === '{' || text === '[')) depth += 1;
    else if (depth === 0) stray.add(at);
  }
  return withLineAbove(lines, (line) => stray.has(line));
}

/** The same of XML: lines without markup. */
export function strayLinesOfXml(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  return withLineAbove(lines, ({ text }) => text.trim() !== '' && !/[<>]/.test(text));
}

/** The same of YAML: lines without a key that are no items of a list. */
export function strayLinesOfYaml(lines: readonly NumberedLine[]): readonly NumberedLine[] {
  return withLineAbove(lines, ({ text }) => text.trim() !== '' && !KEY_OR_ITEM.test(text));
}

/** What stands apart stays apart, by an empty line. */
function withLineAbove(
  lines: readonly NumberedLine[],
  isStray: (line: NumberedLine) => boolean,
): readonly NumberedLine[] {
  const found: NumberedLine[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (isStray(line) || (next && isStray(next))) found.push(line);
    else if (found.length > 0 && found.at(-1)?.text !== '') found.push({ line: line.line, text: '' });
  }
  return found;
}
