import type { NumberedLine } from './separated-rows';
import type { Field, TextRow } from './text-grid';

/** Words in quotes, and figures, a space apart: what `write.table()` of R writes unless it is told otherwise. */
const TOKEN = /"(?:[^"\\]|\\.|""){0,300}"|[^\s"]+/g;
const ROW = /^"(?:[^"\\]|\\.|""){0,300}"(?: (?:"(?:[^"\\]|\\.|""){0,300}"|[^\s"]+))+$/;

export function isQuotedRow(text: string): boolean {
  return text.startsWith('"') && ROW.test(text);
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
