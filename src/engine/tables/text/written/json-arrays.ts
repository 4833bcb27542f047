import { isAbout } from '../../words/meaning';
import { namesSetting } from '../../words/settings';
import { nameOfClass, namesCrossing } from './crossed-classes';
import { type JsonToken } from './json-tokens';
import type { Field, TextRow } from '../text-grid';

/**
 * Tables in JSON whose rows or columns are arrays: rows of one length in an array (`[["North", 3], …]`), the names of
 * columns and rows in arrays beside them (pandas' `split`), or each column in an array under its name.
 */
export function arrayTables(tokens: readonly JsonToken[]): TextRow[][] {
  const tables: TextRow[][] = [];
  let members: Member[] = [];
  const close = () => {
    tables.push(...tablesOf(members));
    members = [];
  };
  for (let at = 0; at < tokens.length;) {
    const member = memberAt(tokens, at);
    if (!member) {
      // Between the arrays of one object stand commas, and nothing that opens or closes another.
      if (/^[{}]$/.test(tokens[at]?.text ?? '') && tokens[at]?.kind === 'sign') close();
      at++;
      continue;
    }
    members.push(member);
    at = member.to;
  }
  close();
  return tables;
}

/** An array of scalars, or of rows, under a name or none. */
interface Member {
  readonly name: JsonToken | undefined;
  readonly scalars?: readonly JsonToken[];
  readonly rows?: readonly (readonly JsonToken[])[];
  readonly to: number;
}

function memberAt(tokens: readonly JsonToken[], from: number): Member | undefined {
  const named = tokens[from]?.kind === 'string' && isSign(tokens[from + 1], ':');
  const start = named ? from + 2 : from;
  const name = named ? tokens[from] : undefined;
  const flat = flatArray(tokens, start);
  if (flat) return named ? { name, scalars: flat.scalars, to: flat.to } : undefined;
  const nested = arrayOfRows(tokens, start);
  return nested && { name, ...nested };
}

/** `[2, "<table><tbody>", "</tbody></table>"]`: what a script builds a page from. */
const MARKUP = /^<\/?[a-z]/i;

function flatArray(tokens: readonly JsonToken[], from: number) {
  if (!isSign(tokens[from], '[')) return undefined;
  const scalars: JsonToken[] = [];
  for (let at = from + 1; ; at += 2) {
    const token = tokens[at];
    if (!token || token.kind === 'sign' || MARKUP.test(token.text)) return undefined;
    scalars.push(token);
    if (isSign(tokens[at + 1], ']')) return { scalars, to: at + 2 };
    if (!isSign(tokens[at + 1], ',')) return undefined;
  }
}

/** Two rows and more of one length, two and more wide. */
function arrayOfRows(tokens: readonly JsonToken[], from: number) {
  if (!isSign(tokens[from], '[')) return undefined;
  const rows: (readonly JsonToken[])[] = [];
  for (let at = from + 1; ;) {
    const row = flatArray(tokens, at);
    if (!row || row.scalars.length !== (rows[0]?.length ?? row.scalars.length)) return undefined;
    rows.push(row.scalars);
    if (isSign(tokens[row.to], ']')) return rows.length > 1 ? { rows, to: row.to + 1 } : undefined;
    if (!isSign(tokens[row.to], ',')) return undefined;
    at = row.to + 1;
  }
}

function tablesOf(members: readonly Member[]): TextRow[][] {
  const flat = members.filter(({ scalars }) => scalars !== undefined);
  const grids = members.flatMap(({ name, rows }) => (rows ? [withNames(rows, flat, name)] : []));
  return (grids.length > 0 ? grids : [columnsOf(flat)]).filter((grid) => grid.length > 2).map(placed);
}

type Cells = readonly (JsonToken | undefined)[];

/** The array as long as a row that holds words names the columns; the other one, as long as there are rows, names these. */
function withNames(
  rows: readonly (readonly JsonToken[])[],
  beside: readonly Member[],
  name: JsonToken | undefined,
): readonly Cells[] {
  const width = rows[0]?.length ?? 0;
  const header =
    width > 1
      ? beside.find(({ scalars = [] }) => scalars.length === width && scalars.every(isString))
      : beside.find(({ name, scalars = [] }) => scalars.length === 1 && /^columns?$/i.test(name?.text ?? ''));
  const labels = beside.find(
    (member) => member !== header && member.scalars?.length === rows.length && member.scalars.some(isString),
  );
  // A confusion matrix: one list names both sides.
  const side = labels ?? (rows.length === width ? header : undefined);
  const body = side ? rows.map((row, i) => [side.scalars?.[i], ...row]) : rows;
  if (!header) return name && !side && namesCrossing(name.text) ? withNumbers(rows, name) : body;
  return [side ? [undefined, ...(header.scalars ?? [])] : (header.scalars ?? []), ...body];
}

/** Classes against classes that nothing names, as scikit-learn gives them. */
function withNumbers(rows: readonly (readonly JsonToken[])[], { at, start }: JsonToken): readonly Cells[] {
  const classAt = (place: number): JsonToken => ({
    ...{ kind: 'string', text: nameOfClass(place), at },
    ...{ start, end: start },
  });
  const header = [undefined, ...(rows[0] ?? []).map((_, i) => classAt(i + 1))];
  return [header, ...rows.map((row, i) => [classAt(i + 1), ...row])];
}

/** Arrays of one length under names, two and more, some of them figures. Lists of settings (`knots`) are no columns. */
function columnsOf(all: readonly Member[]): readonly Cells[] {
  const flat = all.filter(({ name }) => !name || !(namesSetting(name.text) || isAbout(name.text, 'things')));
  const height = flat[0]?.scalars?.length ?? 0;
  const figures = flat.some(({ scalars = [] }) => scalars.every(({ kind }) => kind === 'value'));
  const words = flat.some(({ scalars = [] }) => scalars.every(isString));
  const fits = flat.length > 1 && figures && words && flat.every(({ scalars }) => scalars?.length === height);
  if (!fits) return [];
  const body = Array.from({ length: height }, (_, row) => flat.map(({ scalars }) => scalars?.[row]));
  return [flat.map(({ name }) => name), ...body];
}

/** Rows have the lines they begin in, or are numbered where several stand in one line. */
function placed(grid: readonly Cells[]): TextRow[] {
  const lines = grid.map((cells) => cells.find((cell) => cell !== undefined)?.at.line ?? 0);
  const apart = lines.every((line, i) => i === 0 || line > (lines[i - 1] ?? 0));
  const top = lines.reduce((least, line) => Math.min(least, line), Infinity);
  return grid.map((cells, i) => ({
    line: apart ? (lines[i] ?? 0) : top + i,
    source: '',
    fields: cells.map(fieldOf),
  }));
}

function fieldOf(token: JsonToken | undefined): Field | undefined {
  if (!token || (token.kind === 'value' && token.text === 'null')) return undefined;
  const { text, start, end, at } = token;
  return { text: text.trim(), start, end, at };
}

function isString({ kind }: JsonToken): boolean {
  return kind === 'string';
}

function isSign(token: JsonToken | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}
