/** A text and where it stands in the picture. */
export interface DrawnText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const FIGURE = /^[-+−<≤(]?\s?\d[\d\s.,()%–-]*$/;
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
  const others = texts.filter((text) => !inRows.has(text)).map(({ text }) => text);
  const tables = rows.map((row) => row.map(({ text }) => text).join('   '));
  return [...others, '', ...tables];
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
