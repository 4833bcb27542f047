/** A rectangle of cells, 1-based and inclusive. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/** The column of a reference such as `AB12`; 0 when it has none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && at < 3; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column <= MAX_COLUMN ? column : 0;
}

/** `B2` or `B2:C5`; nothing when it is neither. */
export function rangeOf(reference: string): Range | undefined {
  const corners = reference.split(':', 2).map((corner) => {
    const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(corner) ?? [];
    return { column: columnOf(letters ?? ''), row: Number(digits ?? 0) };
  });
  const [first, last = first] = corners;
  if (!first || !last || first.column === 0 || last.column === 0) return undefined;
  if (first.row < 1 || last.row < first.row || last.row > MAX_ROW) return undefined;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
