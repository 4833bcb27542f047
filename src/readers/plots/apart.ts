import type { TextRange } from '../../engine/model/document';
import { parsedJson } from './literals';
import { at, listOf } from './values';

/** Strings whole, and the signs that say where values begin and end. */
const SIGN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]/g;

interface Open {
  readonly value: unknown;
  readonly isList: boolean;
  readonly from: { readonly line: number; readonly start: number };
  readonly keys: Set<string>;
  /** The next value's key, or its place in the list. */
  key: string;
  index: number;
}

/**
 * Where some values of a whole stand in the text that it was parsed from.
 *
 * @param text JSON that was parsed without an error, with `\n` between its lines
 * @returns nothing where a key comes twice in an object: only the last was parsed, and the first stands in the text
 */
export function rangesOf(looked: ReadonlySet<unknown>, whole: unknown, text: string): TextRange[] {
  const ranges: TextRange[] = [];
  const stack: Open[] = [];
  let line = 1;
  let lineStart = 0;
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const top = stack.at(-1);
    if (sign === '\n') {
      line += 1;
      lineStart = index + 1;
    } else if (sign === '[' || sign === '{') {
      const value = top ? inside(top) : whole;
      const from = { line, start: index - lineStart };
      stack.push({ value, isList: sign === '[', from, keys: new Set(), key: '', index: 0 });
    } else if (sign === ']' || sign === '}') {
      stack.pop();
      if (top && looked.has(top.value))
        ranges.push({ ...top.from, lastLine: line, end: index + 1 - lineStart });
    } else if (top && !step(top, sign)) return [];
  }
  return ranges;
}

/** A comma, a colon or a string; false where its key was there before. */
function step(top: Open, sign: string): boolean {
  if (sign === ',') top.index += 1;
  else if (sign !== ':') top.key = sign.includes('\\') ? String(parsedJson(sign)) : sign.slice(1, -1);
  else {
    if (top.keys.has(top.key)) return false;
    top.keys.add(top.key);
  }
  return true;
}

function inside({ value, isList, key, index }: Open): unknown {
  return isList ? listOf(value)[index] : at(value, key);
}
