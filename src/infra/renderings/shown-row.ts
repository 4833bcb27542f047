/** Longer cells are cut, with their length said; the page shows no more than this of a cell. */
const CELL_CHARACTERS = 3900;
const LINE_CHARACTERS = 20_000;
/** Of a row with more than this the later cells are only marked as cut. */
const ROW_CHARACTERS = 500_000;

/** A row as it is kept for the pages: a page of rows stays small, whatever a file has in its cells. */
export function shownRow(cells: readonly string[]): readonly string[] {
  let total = 0;
  for (const cell of cells) total += cell.length;
  if (total <= CELL_CHARACTERS) return cells;
  let left = ROW_CHARACTERS;
  return cells.map((cell) => {
    const shown = cut(cell, Math.min(CELL_CHARACTERS, Math.max(0, left)));
    left -= shown.length;
    return shown;
  });
}

export function shownLine(line: string): readonly [string] {
  return [cut(line, LINE_CHARACTERS)];
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}… (${text.length} characters)`;
}
