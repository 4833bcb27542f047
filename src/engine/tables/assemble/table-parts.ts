import type { CellGrid, Part } from '../layout/cell-grid';
import { filledCells, isFigure, kindOf } from '../layout/cell-kinds';
import { findParts } from '../layout/find-parts';
import { layoutOf, type TableLayout } from '../layout/table-layout';

/** A table's place in a grid with the texts around it. */
export interface PlacedTable {
  readonly layout: TableLayout;
  readonly title: string;
  readonly notes: readonly string[];
}

const NEAR = 4;

/**
 * The tables of a grid in reading order. Parts that belong together are put together: a header and its body with an
 * empty row between, the blocks of one long table; texts alone become title of the table below, or notes of the one
 * above.
 */
export function placeTables(grid: CellGrid): PlacedTable[] {
  const placed: PlacedTable[] = [];
  let open: Part | undefined;
  let texts: string[] = [];
  const close = () => {
    if (open) placed.push(asPlaced(layoutOf(grid, open), texts));
    if (open) texts = [];
    open = undefined;
  };
  for (const part of findParts(grid)) {
    const kind = partKind(grid, part);
    if (kind === 'texts') {
      const lines = textsOf(grid, part);
      if (open && kindAfter(grid, open) === 'figures' && lines.every(isNoteLike)) {
        open = { ...open, rows: [...open.rows, ...part.rows] };
        continue;
      }
      close();
      texts.push(...lines);
    } else if (open && goesOn(grid, open, part)) {
      open = {
        rows: [...open.rows, ...part.rows],
        left: Math.min(open.left, part.left),
        right: Math.max(open.right, part.right),
      };
    } else {
      close();
      open = part;
    }
  }
  close();
  return withLastNotes(placed, texts);
}

function asPlaced(layout: TableLayout, before: readonly string[]): PlacedTable {
  const [title = '', ...more] = [...before.slice(-NEAR), ...layout.titles];
  return { layout, title, notes: [...more, ...layout.notes] };
}

function withLastNotes(placed: PlacedTable[], texts: readonly string[]): PlacedTable[] {
  const last = placed.pop();
  if (last) placed.push({ ...last, notes: [...last.notes, ...texts] });
  return placed;
}

type PartKind = 'texts' | 'header' | 'figures';

/** `texts`: one cell a row, no figures; `header`: several words a row and no figures. */
function partKind(grid: CellGrid, { rows, left, right }: Part): PartKind {
  let widest = 0;
  for (const row of rows) {
    const filled = filledCells(grid, row, left, right);
    if (filled.some((column) => isFigure(kindOf(grid, row, column)))) return 'figures';
    widest = Math.max(widest, filled.length);
  }
  return widest > 1 ? 'header' : 'texts';
}

function kindAfter(grid: CellGrid, part: Part): PartKind {
  return partKind(grid, { ...part, rows: part.rows.slice(-3) });
}

/** A remark about the table above it, not the title of the next. */
export function isNoteLike(text: string): boolean {
  return /\p{Ll}{2}\.$/u.test(text) || beginsLikeNote(text) || SIZE.test(text) || text.length > 60;
}

/** `N = 2,400` below a table. */
const SIZE = /^(?:n|no\. of obs(?:ervations)?)\s{0,3}[=:]\s{0,3}\d[\d.,' ]{0,15}(?:\p{L}{3,20})?$/iu;

export function beginsLikeNote(text: string): boolean {
  return /^(?:[*†‡§¹²³#[(]|note|source|quelle|fuente|nota|zdroj|kilde|källa|lähde|bron|font)/i.test(text);
}

function textsOf(grid: CellGrid, { rows, left, right }: Part): string[] {
  return rows.map((row) =>
    filledCells(grid, row, left, right)
      .map((column) => grid.text(row, column))
      .join(' '),
  );
}

/** The part has no header of its own and stands under the columns of the table before it. */
function goesOn(grid: CellGrid, open: Part, part: Part): boolean {
  const headerAlone = partKind(grid, open) === 'header';
  // Nothing need stand over the labels.
  const within = (headerAlone || part.left >= open.left) && part.right <= open.right + 1;
  const apart = (part.rows[0] ?? 0) - (open.rows.at(-1) ?? 0);
  if (!within || apart > 3) return false;
  const before = layoutOf(grid, open);
  const { headerRows, bodyRows } = layoutOf(grid, part);
  if (headerAlone) return partKind(grid, part) === 'figures' && headerRows.length === 0;
  return (
    headerRows.length === 0 &&
    bodyRows.length > 0 &&
    before.headerRows.length > 0 &&
    before.notes.length === 0
  );
}
