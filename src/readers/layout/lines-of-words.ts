import { withCentredCells } from './centred-cells';
import type { Row, Word } from './word';

/** A line of text as it stands on the page, and where. */
export interface PlacedLine {
  readonly text: string;
  readonly words: readonly Word[];
}

/** Of a letter's height: less is no space at all (a word in two pieces), more than the second keeps columns apart. */
const NO_SPACE = 0.12;
const BETWEEN_COLUMNS = 0.85;
/** Baselines that differ by less, in letter heights, are one line: subscripts, and the unevenness of scans. */
const SAME_LINE = 0.45;
/** A paragraph or a table ends where the next line is so much further down than lines around are from each other. */
const WIDER = 1.4;
/** In letter heights: where lines stand alone, and where the next line is another text in any case. */
const ALONE = 2.1;
const FAR = 5;
const MOST_PADDING = 400;

/**
 * Lines in reading order. Words that stand apart stay apart by spaces, each at the column of characters that fits its
 * place on the page, so that the columns of a printed table are columns of characters again, as in a log.
 */
export function linesOfWords(words: readonly Word[]): PlacedLine[] {
  const rows = withCentredCells(rowsOf(words));
  const left = words.reduce((least, { x }) => Math.min(least, x), Infinity);
  const grain = characterWidth(words);
  const steps = rows.map(({ y }, i) => y - (rows[i - 1]?.y ?? y));
  return rows.flatMap((row, i) => {
    const line = { text: written(row.words, left, grain), words: row.words };
    return i > 0 && isApart(steps, i, row.size) ? [{ text: '', words: [] }, line] : [line];
  });
}

/** Whether an empty line stands above the `at`-th one. */
function isApart(steps: readonly number[], at: number, size: number): boolean {
  const step = steps[at] ?? 0;
  const around = [at > 1 ? steps[at - 1] : undefined, steps[at + 1]].filter((other) => other !== undefined);
  if (around.length === 0) return step > ALONE * size;
  return step > FAR * size || (step > WIDER * Math.min(...around) && step > WIDER * size);
}

function rowsOf(words: readonly Word[]): readonly Row[] {
  const rows: Row[] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(word.y - row.y) <= SAME_LINE * Math.min(row.size, word.size)) {
      row.words.push(word);
      // The widest word says where the line is: a raised figure must not draw the line up with it.
      if (word.size > row.size) Object.assign(row, { y: word.y, size: word.size });
    } else rows.push({ y: word.y, size: word.size, words: [word] });
  }
  for (const row of rows) row.words.sort((a, b) => a.x - b.x);
  return rows;
}

/**
 * The width that one character stands for. Of a typewriter's letters (logs) exactly theirs, so that columns of characters
 * are those of the page; else a little under the mean, so that narrow letters seldom outgrow their column.
 */
function characterWidth(words: readonly Word[]): number {
  const widths = words.filter(({ width }) => width > 0).map(({ width, text }) => width / text.length);
  if (widths.length === 0) return 1;
  const sorted = Float64Array.from(widths).sort();
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 1;
  const alike = widths.filter((width) => Math.abs(width - middle) <= middle * TYPEWRITER_EVENNESS).length;
  if (alike >= widths.length * MOSTLY) return middle;
  const width = words.reduce((sum, word) => sum + word.width, 0);
  return (0.85 * width) / words.reduce((sum, { text }) => sum + text.length, 0);
}

const TYPEWRITER_EVENNESS = 0.03;
const MOSTLY = 0.8;

function written(row: readonly Word[], left: number, grain: number): string {
  let text = '';
  let end = left;
  let edge = Infinity;
  for (const { text: word, x, width, size, cutAt = Infinity } of row) {
    const gap = x - end;
    if (text === '' || gap > BETWEEN_COLUMNS * size || (cutAt > edge && x > edge - NO_SPACE * size)) {
      const column = Math.min(text.length + MOST_PADDING, Math.round((x - left) / grain));
      text = text.padEnd(text === '' ? column : Math.max(column, text.length + 2));
    } else if (gap > NO_SPACE * size) text += ' ';
    text += word;
    end = Math.max(end, x + width);
    edge = end >= cutAt - NO_SPACE * size ? cutAt : Infinity;
  }
  return text;
}
