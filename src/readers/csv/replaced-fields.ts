/** A field of a delimited text: 1-based record, as the reader counts them, and 1-based column. */
export interface ReplacedField {
  readonly row: number;
  readonly column: number;
  readonly word: string;
}

/**
 * The same text with other words in some fields. Whatever else it holds stays byte for byte: quotes, line ends, blanks,
 * empty lines. A quoted field stays quoted. The new words hold no quote, delimiter or line end.
 */
export function replacedFields(text: string, delimiter: string, fields: readonly ReplacedField[]): string {
  const words = new Map(fields.map(({ row, column, word }) => [`${row}:${column}`, word]));
  let out = '';
  let [at, row, column] = [0, 1, 1];
  while (at < text.length) {
    const end = endOfField(text, at, delimiter);
    const field = text.slice(at, end);
    const isQuoted = field.startsWith('"');
    const word = words.get(`${row}:${column}`);
    out += word === undefined ? field : isQuoted ? `"${word}"` : word;
    const between = text.startsWith('\r\n', end) ? '\r\n' : text.slice(end, end + 1);
    out += between;
    at = end + between.length;
    if (between === delimiter) column += 1;
    else [row, column] = [row + 1, 1];
  }
  return out;
}

function endOfField(text: string, from: number, delimiter: string): number {
  let at = from;
  if (text[at] === '"') {
    at += 1;
    while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) at += text[at] === '"' ? 2 : 1;
  }
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
