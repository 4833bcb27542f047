import { findLineTables, type FoundTable } from '../find-line-tables';
import type { JsonToken } from './json-tokens';
import type { TextRow } from '../text-grid';

const LINE_END = /\\r\\n|\\n|\\r/g;
const FEWEST_LINES = 2;

/** A line within a value: where it begins in the line that the value stands in. */
interface Piece {
  readonly start: number;
  readonly text: string;
}

/** Tables that are printed within a value of JSON, `"region,people\nNorth,3"`, with their places in its line. */
export function tablesInValues(tokens: readonly JsonToken[]): FoundTable[] {
  return tokens.flatMap((token) => {
    const pieces = token.kind === 'string' && token.text.includes('\n') ? piecesOf(token) : [];
    if (pieces.length < FEWEST_LINES) return [];
    const lines = pieces.map(({ text }, at) => ({ line: at, text }));
    return findLineTables(lines).map((found) => ({
      ...found,
      rows: found.rows.map((row) => placed(row, token, pieces[row.line])),
    }));
  });
}

function piecesOf({ at, start, end }: JsonToken): Piece[] {
  const written = at.text.slice(start, end);
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of written.matchAll(LINE_END)) {
    pieces.push({ start: start + from, text: written.slice(from, found.index) });
    from = found.index + found[0].length;
  }
  return [...pieces, { start: start + from, text: written.slice(from) }];
}

function placed(row: TextRow, { at }: JsonToken, piece: Piece | undefined): TextRow {
  const by = piece?.start ?? 0;
  const fields = row.fields.map(
    (field) => field && { ...field, start: field.start + by, end: field.end + by },
  );
  return { ...row, line: at.line, source: at.text, fields };
}
