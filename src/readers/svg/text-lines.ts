/** A text and where it stands in the picture. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Height of its letters, where it is known. */
  readonly size?: number;
  /** Which part of it stands at that place. */
  readonly anchor?: TextAnchor;
  readonly turned?: boolean;
}

export type TextAnchor = 'start' | 'middle' | 'end';

const FIGURE = /^[-+−<≤(]?\s?\d[\d\s.,()%–-]*$/;
/** In heights of its letters. */
const ABOVE = 3;
const LEAST_FIGURES = 2;
const LEAST_ROWS = 2;

/**
 * Texts of a drawing as lines, in the order in which they were drawn. Where some stand as a table does (the numbers at
 * risk below survival curves, the figures in a heat map), each row of it is one line.
 */
export function linesOfTexts(texts: readonly DrawnText[], width: number): string[] {
  const rows = rowsOf(texts, Math.max(width, 100) / 150).filter(isRowOfFigures);
  if (rows.length < LEAST_ROWS) return texts.map(({ text }) => text);
  const inRows = new Set(rows.flat());
  const title = titleOf(
    rows[0]?.[0],
    texts.filter((text) => !inRows.has(text)),
  );
  const others = texts.filter((text) => !inRows.has(text) && text !== title).map(({ text }) => text);
  const tables = inColumns(rows.map((row) => row.map(({ text }) => text)));
  return [...others, '', ...(title ? [title.text] : []), ...tables];
}

/** Rows as a program prints them, in which figures end below figures. */
function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('   '),
  );
}

/** Words just above the first row, which say what its figures are. */
function titleOf(first: DrawnText | undefined, others: readonly DrawnText[]): DrawnText | undefined {
  if (first?.size === undefined) return undefined;
  const { y, size } = first;
  return others
    .filter(
      (text) => text.turned !== true && /\p{L}/u.test(text.text) && text.y < y && y - text.y < ABOVE * size,
    )
    .sort((a, b) => b.y - a.y)[0];
}

function rowsOf(texts: readonly DrawnText[], apart: number): DrawnText[][] {
  const rows: DrawnText[][] = [];
  let top = -Infinity;
  for (const text of [...texts].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && text.y - top <= apart) row.push(text);
    else {
      rows.push([text]);
      top = text.y;
    }
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** A label, and figures right of it. */
function isRowOfFigures(row: readonly DrawnText[]): boolean {
  const [first, ...others] = row;
  return (
    first !== undefined &&
    /\p{L}/u.test(first.text) &&
    others.length >= LEAST_FIGURES &&
    others.every(({ text }) => FIGURE.test(text))
  );
}
