import type { Anchor } from '../model/anchor';
import type { Excerpt } from './excerpts';
import { paint } from './terminal-colours';
import { cutTo, displayWidth, visibleText } from './visible-text';

const WIDTH = 100;
const CELL = 30;
const SEPARATOR = ' │ ';

/** The row or line with a caret under the place, two lines: `4 │ North │ 3 │ 120` and the caret. */
export function quote(excerpt: Excerpt, anchor: Anchor, format: { readonly colour: boolean }): string[] {
  const { before, marked, after, number } =
    excerpt.kind === 'row' ? inRow(excerpt.cells, anchor) : inLine(excerpt.line, anchor);
  const gutter = `${number}${SEPARATOR}`;
  const text = paint('dim', gutter, format) + before + marked + after;
  if (marked === '') return [text];
  const indent =
    ' '.repeat(displayWidth(gutter) - SEPARATOR.length) + SEPARATOR + ' '.repeat(displayWidth(before));
  return [
    text,
    paint('dim', indent, format) + paint('red', '^'.repeat(Math.max(1, displayWidth(marked))), format),
  ];
}

interface Quoted {
  readonly number: number;
  readonly before: string;
  /** What the caret stands under; empty when the whole row is meant. */
  readonly marked: string;
  readonly after: string;
}

/** As many cells before and after the marked one as fit; the nearest first, and always the row's label. */
function inRow(cells: readonly string[], { row = 0, column }: Anchor): Quoted {
  const shown = cells.map((cell) => cutTo(visibleText(cell), CELL));
  const at = column === undefined ? -1 : column - 1;
  if (at < 0 || at >= shown.length) {
    return {
      number: row,
      before: cutTo(shown.slice(0, WIDTH).join(SEPARATOR), WIDTH),
      marked: '',
      after: '',
    };
  }
  const label = at > 0 ? `${shown[0] ?? ''}${SEPARATOR}` : '';
  const room = WIDTH - displayWidth(label) - CELL;
  const left = fitting(shown.slice(1, at).reverse(), Math.floor(room / 2)).reverse();
  const right = fitting(shown.slice(at + 1), Math.floor(room / 2));
  const skipped = at > 1 && left.length < at - 1 ? `…${SEPARATOR}` : '';
  return {
    number: row,
    before: label + skipped + left.map((cell) => cell + SEPARATOR).join(''),
    marked: shown[at] === '' ? ' ' : (shown[at] ?? ''),
    after:
      right.map((cell) => SEPARATOR + cell).join('') +
      (at + right.length + 1 < shown.length ? `${SEPARATOR}…` : ''),
  };
}

function fitting(cells: readonly string[], room: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const cell of cells) {
    used += displayWidth(cell) + SEPARATOR.length;
    if (used > room) break;
    kept.push(cell);
  }
  return kept;
}

/** The part of a line around `start` to `end` (UTF-16 offsets). */
function inLine(line: string, { line: number = 0, start, end }: Anchor): Quoted {
  if (start === undefined || start >= line.length) {
    return { number, before: cutTo(visibleText(line.slice(0, WIDTH * 2)), WIDTH), marked: '', after: '' };
  }
  const from = Math.max(0, start - WIDTH / 2);
  const to = Math.min(end ?? start + 1, start + WIDTH / 2);
  const marked = visibleText(line.slice(start, to));
  return {
    number,
    before: (from > 0 ? '…' : '') + visibleText(line.slice(from, start)),
    marked: marked === '' ? ' ' : marked,
    after: cutTo(visibleText(line.slice(to, to + WIDTH)), WIDTH / 2),
  };
}
