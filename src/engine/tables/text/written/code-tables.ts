import { keyedRecords } from './code-records';
import { codeTokens, fieldOf, isSign, scalarsUpTo, type CodeToken } from './code-tokens';
import { oneByOne } from './json-rows';
import type { NumberedLine } from '../numbered-line';
import type { TextRow } from '../text-grid';

const LANGUAGES: ReadonlySet<string> = new Set(['r', 'rmd', 'qmd', 'py', 'sql', 'jl']);
const LEAST_ROWS = 2;

/**
 * Tables that are typed into a program: `data.frame(region = c("North", "South"), n = c(3, 120))` and its like in Python
 * and Julia, `tribble(~region, ~n, …)`, lists of rows, records under their keys, `INSERT INTO … VALUES`. The program is
 * never run.
 */
export function codeTables(format: string, lines: readonly NumberedLine[]): TextRow[][] {
  if (!LANGUAGES.has(format)) return [];
  const tokens = codeTokens(format, lines);
  const tables: TextRow[][] = [];
  for (let at = 0; at < tokens.length;) {
    const found = FINDERS.reduce<Found | undefined>((known, find) => known ?? find(tokens, at), undefined);
    if (found) tables.push(tableOf(found.rows));
    at = found?.end ?? at + 1;
  }
  return tables;
}

interface Found {
  readonly rows: readonly (readonly (CodeToken | undefined)[])[];
  readonly end: number;
}

const FINDERS: readonly ((tokens: readonly CodeToken[], from: number) => Found | undefined)[] = [
  tribble,
  insert,
  columns,
  keyedRecords,
  rowsOfLists,
];

function tableOf(rows: Found['rows']): TextRow[] {
  const lines = oneByOne(rows.map((row) => row.find((token) => token !== undefined)?.at.line ?? 0));
  return rows.map((row, index) => ({ line: lines[index] ?? 0, source: '', fields: row.map(fieldOf) }));
}

/** Named lists of one length that follow each other. */
function columns(tokens: readonly CodeToken[], from: number): Found | undefined {
  const named: { readonly name: CodeToken; readonly values: readonly CodeToken[] }[] = [];
  let end = from;
  for (let at = from; ;) {
    const name = tokens[at];
    if (!name || (name.kind !== 'word' && name.kind !== 'text')) break;
    const is = tokens[at + 1];
    if (!isSign(is, '=') && !isSign(is, ':')) break;
    const isCall = tokens[at + 2]?.text === 'c' && isSign(tokens[at + 3], '(');
    if (!isCall && !isSign(tokens[at + 2], '[')) break;
    const list = scalarsUpTo(tokens, at + (isCall ? 4 : 3), isCall ? ')' : ']');
    if (!list) break;
    named.push({ name, values: list.scalars });
    end = list.end;
    if (!isSign(tokens[end], ',')) break;
    at = end + 1;
  }
  const height = named[0]?.values.length ?? 0;
  if (named.length < 2 || height < LEAST_ROWS || named.some(({ values }) => values.length !== height))
    return undefined;
  const rows = Array.from({ length: height }, (_, row) => named.map(({ values }) => values[row]));
  return { rows: [named.map(({ name }) => name), ...rows], end };
}

/** R’s `tribble(~region, ~n, "North", 3, …)`: names, then values row by row. */
function tribble(tokens: readonly CodeToken[], from: number): Found | undefined {
  if (!/^(?:tribble|frame_data|rowwise_df)$/.test(tokens[from]?.text ?? '') || !isSign(tokens[from + 1], '('))
    return undefined;
  const names: CodeToken[] = [];
  let at = from + 2;
  for (; isSign(tokens[at], '~'); at += isSign(tokens[at + 2], ',') ? 3 : 2) {
    const name = tokens[at + 1];
    if (name) names.push(name);
  }
  const list = scalarsUpTo(tokens, at, ')');
  if (!list || names.length === 0) return undefined;
  const rows = Array.from({ length: Math.ceil(list.scalars.length / names.length) }, (_, row) =>
    list.scalars.slice(row * names.length, (row + 1) * names.length),
  );
  return { rows: [names, ...rows], end: list.end };
}

/** `INSERT INTO visits (region, n) VALUES ('North', 3), …;` and the statements for the same table that follow. */
function insert(tokens: readonly CodeToken[], from: number): Found | undefined {
  let names: readonly CodeToken[] = [];
  let table = '';
  let end = from;
  const rows: (readonly CodeToken[])[] = [];
  for (let at = from; isWord(tokens[at], 'insert') && isWord(tokens[at + 1], 'into');) {
    const into = tokens[at + 2]?.text ?? '';
    if (table !== '' && into !== table) break;
    table = into;
    at += 3;
    const listed = isSign(tokens[at], '(') ? wordsUpTo(tokens, at + 1) : undefined;
    if (listed) {
      names = listed.words;
      at = listed.end;
    }
    if (!isWord(tokens[at], 'values')) break;
    const tuples = tuplesFrom(tokens, at + 1);
    if (tuples.rows.length === 0) break;
    for (const row of tuples.rows) rows.push(row);
    end = tuples.end;
    at = isSign(tokens[end], ';') ? end + 1 : end;
  }
  if (rows.length < (names.length > 0 ? 1 : LEAST_ROWS)) return undefined;
  return { rows: names.length > 0 ? [names, ...rows] : rows, end };
}

/** Lists of one length in a list, with the names that pandas takes beside it. */
function rowsOfLists(tokens: readonly CodeToken[], from: number): Found | undefined {
  if (!isSign(tokens[from], '[')) return undefined;
  const { rows, end } = tuplesFrom(tokens, from + 1);
  const width = rows[0]?.length ?? 0;
  if (rows.length < LEAST_ROWS || width < 2 || rows.some((row) => row.length !== width)) return undefined;
  const close = isSign(tokens[end], ']') ? end + 1 : end;
  const isNamed =
    isSign(tokens[close], ',') && tokens[close + 1]?.text === 'columns' && isSign(tokens[close + 2], '=');
  const names = isNamed && isSign(tokens[close + 3], '[') ? scalarsUpTo(tokens, close + 4, ']') : undefined;
  return {
    rows: names?.scalars.length === width ? [names.scalars, ...rows] : rows,
    end: names?.end ?? close,
  };
}

function tuplesFrom(
  tokens: readonly CodeToken[],
  from: number,
): { readonly rows: (readonly CodeToken[])[]; readonly end: number } {
  const rows: (readonly CodeToken[])[] = [];
  let end = from;
  for (let at = from; isSign(tokens[at], '(') || isSign(tokens[at], '[');) {
    const tuple = scalarsUpTo(tokens, at + 1, isSign(tokens[at], '(') ? ')' : ']');
    if (!tuple) break;
    rows.push(tuple.scalars);
    end = tuple.end;
    if (!isSign(tokens[end], ',')) break;
    at = end + 1;
  }
  return { rows, end };
}

function wordsUpTo(
  tokens: readonly CodeToken[],
  from: number,
): { readonly words: readonly CodeToken[]; readonly end: number } | undefined {
  const words: CodeToken[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isSign(token, ')')) return { words, end: at + 1 };
    if (token && (token.kind === 'word' || token.kind === 'text')) words.push(token);
    else if (!isSign(token, ',') && !isSign(token, '`')) return undefined;
  }
  return undefined;
}

function isWord(token: CodeToken | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toLowerCase() === word;
}
