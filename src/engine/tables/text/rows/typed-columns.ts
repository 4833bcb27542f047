import { isTypes } from '../line-kind';
import type { Read } from '../read-lines';
import type { Field, TextRow } from '../text-grid';

/** Rows below a header and a line of types. `to`: behind the last of them. */
export interface TypedTable {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly TextRow[];
}

interface Type {
  readonly start: number;
  readonly end: number;
  readonly setLeft: boolean;
}

/** What a tibble sets to the left, under the beginning of its name; a data.table sets all to the right. */
const OF_TEXTS = /^<(?:chr|fct|ord|fctr|char|date|dttm|drtn|lgl|list|lgcl|Date)/i;

/**
 * A tibble or a data.table with the types of its columns below their names. They say where each column begins or ends, however
 * little space there is: in `status variable     n` over `1 died   thickness    57` nothing else does. Row numbers are left out.
 */
export function typedColumns(read: readonly Read[], from: number): TypedTable | undefined {
  const header = read[from];
  const line = read[from + 1];
  if (!header || !line || !isTypes(line.text) || header.text.trim() === '') return undefined;
  let to = from + 2;
  while (to < read.length && isRow(read[to])) to++;
  const shown = [header, ...read.slice(from + 2, to)];
  if (shown.length < 2) return undefined;
  const types = typesIn(line.text, header.text);
  const cuts = cutsBetween(types, shown);
  if (!cuts) return undefined;
  const rows = shown.map(({ line: number, text }): TextRow => ({
    line: number,
    source: text,
    fields: fieldsOf(text, cuts),
  }));
  return { from, to, rows };
}

function isRow(line: Read | undefined): boolean {
  return line !== undefined && /^\s{0,12}\d{1,9}:?\s/.test(line.text);
}

function typesIn(text: string, names: string): Type[] {
  const found = [...text.matchAll(/<[^<>]+>/g)].map(({ 0: type, index }) => ({
    type,
    start: index,
    end: index + type.length,
  }));
  const isTable = found.every(({ end }) => endsAt(names, end) || endsAt(names, end + 1));
  return found.map(({ type, start, end }) => ({ start, end, setLeft: !isTable && OF_TEXTS.test(type) }));
}

function endsAt(text: string, end: number): boolean {
  return isInk(text, end - 1) && !isInk(text, end);
}

function isInk(text: string, at: number): boolean {
  return text.charAt(at).trim() !== '';
}

/** Where each column begins, and behind them all where the last one ends; nothing where a line does not keep to them. */
function cutsBetween(types: readonly Type[], lines: readonly Read[]): readonly number[] | undefined {
  const isBlank = (at: number) => lines.every(({ text }) => !isInk(text, at));
  const cuts: number[] = [];
  for (const [at, type] of types.entries()) {
    const before = types[at - 1];
    const least = before ? (before.setLeft ? before.start + 1 : before.end) : 0;
    let cut = type.setLeft ? type.start - 1 : type.end - 1;
    while (!type.setLeft && cut > least && !isBlank(cut)) cut--;
    if (cut < least || !isBlank(cut)) return undefined;
    cuts.push(cut + 1);
  }
  return [...cuts, Infinity];
}

function fieldsOf(text: string, cuts: readonly number[]): (Field | undefined)[] {
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const cell = text.slice(start, end === Infinity ? undefined : end);
    const ink = cell.trim();
    const begin = start + cell.length - cell.trimStart().length;
    return ink === '' ? undefined : { text: ink, start: begin, end: begin + ink.length };
  });
}
