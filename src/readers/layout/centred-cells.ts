import type { Row, Word } from './word';

/** In letter heights: two lines of a text are never so near each other, unless both stand beside a third. */
const NEARER = 0.85;
/** How far the line in the middle may be from it, and letters from one size. */
const UNEVEN = 0.2;

/**
 * A cell of two lines beside cells of one that stand in the middle, as tables of reports have them: what is above and below
 * belongs to the line between.
 */
export function withCentredCells(rows: readonly Row[]): readonly Row[] {
  const merged: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const [above, middle, below] = rows.slice(at, at + 3);
    const cells = above && middle && below ? cellsAround(above, middle, below) : undefined;
    if (!middle || !cells) merged.push(...rows.slice(at, at + 1));
    else {
      merged.push({ ...middle, words: [...middle.words, ...cells].sort((a, b) => a.x - b.x) });
      at += 2;
    }
  }
  return merged;
}

/** The words above and below joined, cell by cell; undefined where the three are lines of their own. */
function cellsAround(above: Row, middle: Row, below: Row): readonly Word[] | undefined {
  const { size } = middle;
  const [up, down] = [middle.y - above.y, below.y - middle.y];
  const sizes = [above.size, below.size].every((other) => Math.abs(other - size) < UNEVEN * size);
  if (!sizes || Math.max(up, down) > NEARER * size || Math.abs(up - down) > UNEVEN * size) return undefined;
  const cells = cellsOf(above.words, size);
  for (const cell of cellsOf(below.words, size)) {
    const same = cells.find((other) => overlap(cell, other));
    if (!same) return undefined;
    const text = /[\u2010-\u2014-]$/.test(same.text)
      ? `${same.text}${cell.text}`
      : `${same.text} ${cell.text}`;
    cells[cells.indexOf(same)] = {
      ...same,
      text,
      x: Math.min(same.x, cell.x),
      width: Math.max(same.width, cell.width),
    };
  }
  return middle.words.some((word) => cells.some((cell) => overlap(word, cell))) ? undefined : cells;
}

/** Words with no more than a space between them, as one. */
function cellsOf(words: readonly Word[], size: number): Word[] {
  const cells: Word[] = [];
  for (const word of words) {
    const before = cells.at(-1);
    if (!before || word.x - before.x - before.width > NEARER * size) cells.push(word);
    else
      cells[cells.length - 1] = {
        ...before,
        text: `${before.text} ${word.text}`,
        width: word.x + word.width - before.x,
      };
  }
  return cells;
}

function overlap(one: Word, other: Word): boolean {
  return Math.min(one.x + one.width, other.x + other.width) > Math.max(one.x, other.x);
}
