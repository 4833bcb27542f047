import type { CellGrid, Part } from './cell-grid';

/**
 * Cuts a grid into rectangles that belong together: at empty rows, and at empty columns where what stands to the
 * right begins with labels of its own (two tables side by side); a spacer column inside one table cuts nothing.
 */
export function findParts(grid: CellGrid): Part[] {
  const filled = filledSpans(grid);
  const parts: Part[] = [];
  let rows: number[] = [];
  for (let row = 0; row <= grid.height; row++) {
    if (row < grid.height && filled[row]) rows.push(row);
    else if (rows.length > 0) {
      parts.push(...sideBySide(grid, rows, filled));
      rows = [];
    }
  }
  return parts;
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

function filledSpans(grid: CellGrid): (Span | undefined)[] {
  const spans: (Span | undefined)[] = [];
  for (let row = 0; row < grid.height; row++) {
    let first = -1;
    let last = -1;
    let count = 0;
    for (let column = 0; column < grid.width; column++) {
      if (grid.text(row, column) === '') continue;
      if (first < 0) first = column;
      last = column;
      count++;
    }
    spans.push(count === 0 ? undefined : { first, last, count });
  }
  return spans;
}

function sideBySide(grid: CellGrid, rows: readonly number[], filled: readonly (Span | undefined)[]): Part[] {
  const left = rows.reduce((least, row) => Math.min(least, filled[row]?.first ?? 0), Infinity);
  const right = rows.reduce((most, row) => Math.max(most, filled[row]?.last ?? 0), -Infinity);
  const whole: Part = { rows, left, right };
  const bounds = gaps(grid, whole, filled);
  if (bounds.length === 0) return [whole];
  const parts: Part[] = [];
  let from = left;
  for (const gap of [...bounds, { first: right + 1, last: right + 1 }]) {
    parts.push({ rows, left: from, right: gap.first - 1 });
    from = gap.last + 1;
  }
  return merged(grid, parts).map((part) => withoutEmptyRows(grid, part));
}

/** Runs of columns that are empty in every row that has more than one cell. */
function gaps(grid: CellGrid, { rows, left, right }: Part, filled: readonly (Span | undefined)[]) {
  const several = rows.filter((row) => (filled[row]?.count ?? 0) > 1);
  const found: { first: number; last: number }[] = [];
  if (several.length === 0) return found;
  const used = new Uint8Array(right + 1);
  for (const row of several) {
    for (let column = left; column <= right; column++) if (grid.text(row, column) !== '') used[column] = 1;
  }
  for (let column = left + 1; column < right; column++) {
    if (used[column]) continue;
    const open = found.at(-1);
    if (open?.last === column - 1) open.last = column;
    else found.push({ first: column, last: column });
  }
  return found;
}

/** A rectangle without labels of its own goes on with the table to its left. */
function merged(grid: CellGrid, parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (before && !beginsWithLabels(grid, part)) whole[whole.length - 1] = { ...before, right: part.right };
    else whole.push(part);
  }
  return whole;
}

function beginsWithLabels(grid: CellGrid, { rows, left, right }: Part): boolean {
  if (right === left) return false;
  const cells = rows.map((row) => grid.text(row, left)).filter((text) => text !== '');
  const labels = cells.filter((text) => /\p{L}/u.test(text));
  return cells.length > 2 && labels.length / cells.length > 0.6;
}

function withoutEmptyRows(grid: CellGrid, part: Part): Part {
  const rows = part.rows.filter((row) => {
    for (let column = part.left; column <= part.right; column++)
      if (grid.text(row, column) !== '') return true;
    return false;
  });
  return { ...part, rows };
}
