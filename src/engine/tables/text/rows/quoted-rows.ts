import type { NumberedLine } from '../numbered-line';
import type { Field, TextRow } from '../text-grid';

/** Words in quotes, and figures, a space apart: what `write.table()` of R writes unless it is told otherwise. */
const TOKEN = /"(?:[^"\\]|\\.|""){0,300}"|[^\s"]+/g;
const ROW = /^"(?:[^"\\]|\\.|""){0,300}"(?: (?:"(?:[^"\\]|\\.|""){0,300}"|[^\s"]+))+$/;

export function isQuotedRow(text: string): boolean {
  return text.startsWith('"') && ROW.test(text);
}

const SPACED = /^\S+(?: \S+)+$/;
const FEWEST_ROWS = 2;

/** The same without quotes: names a space apart, and below them as many figures or words behind the number of each row. */
export function unquotedRows<Line extends NumberedLine>(
  lines: readonly Line[],
  from: number,
): readonly Line[] {
  const header = lines[from];
  if (!lines[from + 1]?.text.startsWith('1 ')) return [];
  if (!header || !SPACED.test(header.text) || !/\p{L}/u.test(header.text)) return [];
  const width = header.text.split(' ').length + 1;
  let to = from + 1;
  for (let line = lines[to]; line?.text.startsWith(`${to - from} `); line = lines[++to])
    if (!SPACED.test(line.text) || line.text.split(' ').length !== width) return [];
  return to - from <= FEWEST_ROWS ? [] : lines.slice(from, to);
}

/** As many fields in each line; the names may be one fewer, as the labels of the rows have none. */
export function quotedRows(lines: readonly NumberedLine[]): TextRow[] {
  const rows = lines.map(({ line, text }): TextRow => ({ line, source: text, fields: fieldsIn(text) }));
  const [header, ...body] = rows;
  const width = body[0]?.fields.length ?? 0;
  if (!header || width < 2 || !body.every(({ fields }) => fields.length === width)) return [];
  if (header.fields.length === width - 1)
    return [{ ...header, fields: [undefined, ...header.fields] }, ...body];
  return header.fields.length === width ? rows : [];
}

function fieldsIn(text: string): Field[] {
  return [...text.matchAll(TOKEN)].map(({ 0: token, index }) => {
    const quoted = token.startsWith('"');
    const start = quoted ? index + 1 : index;
    const shown = quoted ? token.slice(1, -1) : token;
    return { text: shown, start, end: start + shown.length };
  });
}
