import type { Place } from '../../model/anchor';
import type { LinesBlock } from '../../model/document';
import { beginsLikeNote } from './table-parts';

const NEAR = 4;
const LONGEST = 300;
/** Of a sentence, at least. */
const WORDS = 4;

/** What stands around a grid in a document. */
export interface Beside {
  readonly title: string;
  readonly notes: readonly string[];
}

/**
 * Paragraphs around the grids of a document that is read in order. In sheets title and notes are rows; in pages and letters
 * they are text, and `rounded to the nearest 5` is true of a table wherever it stands.
 */
export class TextsBeside {
  private above: readonly string[] = [];
  private place: Place = {};

  /** Remembers what may belong to the grid that follows. */
  read({ lines, place = {} }: LinesBlock, used: number): void {
    const own = isSamePlace(place, this.place) ? this.above : [];
    this.place = place;
    this.above = [...own, ...filled(lines.slice(-2 * NEAR)).slice(used)].slice(-NEAR);
  }

  /** Title and notes above a grid; the next grid has others. */
  take(grid: Place & { readonly caption?: string }): Beside {
    const { caption = '' } = grid;
    const above = isSamePlace(grid, this.place) ? this.above : [];
    this.above = [];
    const notes: string[] = [];
    // The nearest text is the caption of a page's table, even where it is a remark.
    let title = caption === above.at(-1) && isRemark(caption) ? '' : caption;
    for (const text of [...above].reverse()) {
      if (text === title || text.length > LONGEST) break;
      if (!isRemark(text)) {
        title ||= text;
        break;
      }
      notes.unshift(text);
    }
    return { title: title === '' ? caption : title, notes };
  }
}

/** Remarks that follow a grid at once. */
export function notesBelow(grid: Place, { lines, place = {} }: LinesBlock): string[] {
  if (!isSamePlace(place, grid)) return [];
  const near = filled(lines.slice(0, 2 * NEAR)).slice(0, NEAR);
  const end = near.findIndex((text) => text.length > LONGEST || !isRemark(text));
  return end < 0 ? near : near.slice(0, end);
}

/** A sentence, or what a sign means: `x = not shown`, `<5: 1 to 4`. Titles may be long, but are no sentences. */
function isRemark(text: string): boolean {
  const isSentence = text.endsWith('.') && text.split(' ', WORDS).length === WORDS;
  return isSentence || beginsLikeNote(text) || /^\S{1,6} ?[=:] ?\S/.test(text) || text.startsWith('<');
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.part === other.part && one.sheet === other.sheet && one.page === other.page;
}

function filled(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !TABLE_HERE.test(line));
}

/** Where a table stands in a text, as readers write it. */
const TABLE_HERE = /^\[Table \d+\]$/;
