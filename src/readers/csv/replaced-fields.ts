/** A field of a delimited text: 1-based record, as the reader counts them, and 1-based column. */
export interface ReplacedField {
  readonly row: number;
  readonly column: number;
  readonly word: string;
}

export interface FieldChanges {
  readonly fields: readonly ReplacedField[];
  /** Records, and fields of every record, that go. */
  readonly rows?: readonly number[];
  readonly columns?: readonly number[];
}

/**
 * The same text with other words in some fields, and without some records and columns. Whatever else it holds stays byte
 * for byte: quotes, line ends, blanks, empty lines. A quoted field stays quoted; one becomes so where its word needs it.
 */
export function replacedFields(text: string, delimiter: string, changes: FieldChanges): string {
  const words = new Map(changes.fields.map(({ row, column, word }) => [`${row}:${column}`, word]));
  const [goneRows, goneColumns] = [new Set(changes.rows), new Set(changes.columns)];
  let out = '';
  let [at, row, column, kept] = [0, 1, 1, 0];
  while (at < text.length) {
    const end = endOfField(text, at, delimiter);
    const field = text.slice(at, end);
    const word = words.get(`${row}:${column}`);
    const between = text.startsWith('\r\n', end) ? '\r\n' : text.slice(end, end + 1);
    if (!goneRows.has(row)) {
      if (!goneColumns.has(column)) {
        // The delimiter goes before a field: then it goes with one that does not stay.
        out += (kept > 0 ? delimiter : '') + (word === undefined ? field : written(word, field, delimiter));
        kept += 1;
      }
      if (between !== delimiter) out += between;
    }
    at = end + between.length;
    if (between === delimiter) column += 1;
    else [row, column, kept] = [row + 1, 1, 0];
  }
  // A text that ends with a delimiter ends with an empty field.
  return text.endsWith(delimiter) && kept > 0 && !goneColumns.has(column) ? out + delimiter : out;
}

function written(word: string, field: string, delimiter: string): string {
  const isQuoted = field.startsWith('"') || word.includes(delimiter) || /["\r\n]/.test(word);
  return isQuoted ? `"${word.replaceAll('"', '""')}"` : word;
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
