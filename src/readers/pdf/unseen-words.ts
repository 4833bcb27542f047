import type { PartKind } from '../../engine/model/document';
import { areaOf, gapBetween, shareWithin, type Box } from './geometry';
import type { Filled } from './page-shapes';
import type { DrawnWord } from './page-words';

/** Why nobody sees a word that stands in the file. */
export type Unseen = Extract<PartKind, 'invisible-text' | 'covered-text' | 'outside-text' | 'hidden-layer'>;

/**
 * Labels that a plotting program wrote over the edge of its frame, which then cut them off: an axis with its title where
 * the margin was too small, the label of a point just beyond the limits. They are read, and nobody meant to hide them.
 */
type Overflowing = 'overflowing-text';

/** Letters lower than this, in points, are dots to a reader. */
const TINY = 1.6;
/** Colours that differ by less in each channel look the same. */
const SAME_COLOUR = 20;
const COVERED = 0.75;
/** Less of a word than this within the edge, and nobody reads it. */
const CUT_OFF = 0.02;
/** Lines, in heights of a letter: an axis with its title ends within so many of the frame. */
const OVERFLOW = 4;
/** A frame is larger than its labels, and what hides text is not: heights of a letter, in each direction. */
const FRAME = 8;
/** A picture over most of a page is a scan: the text below it, or unpainted above it, is what a program read in it. */
const SCAN = 0.5;
const ROW = 24;

/** Tells the words that a reader of the page sees from those that only leave with the file. */
export class Sight {
  private readonly rows = new Map<number, Filled[]>();
  private readonly isScan: boolean;

  constructor(
    private readonly page: Box,
    fills: readonly Filled[],
  ) {
    const area = areaOf(page);
    this.isScan = fills.some(({ isPicture, box }) => isPicture && areaOf(box) > SCAN * area);
    for (const filled of fills) this.keep(filled);
  }

  /** Nothing when the word is seen. */
  unseen(word: DrawnWord): Unseen | Overflowing | undefined {
    if (word.onHiddenLayer) return 'hidden-layer';
    if (shareWithin(word.box, this.page) < 0.2) return 'outside-text';
    if (word.unpainted) return this.isScan ? undefined : 'invisible-text';
    if (word.size < TINY) return 'invisible-text';
    if (shareWithin(word.box, word.clip) < CUT_OFF)
      return overflows(word) ? 'overflowing-text' : 'invisible-text';
    const around = this.rows.get(Math.floor((word.box.top + word.box.bottom) / 2 / ROW)) ?? [];
    if (around.some((filled) => covers(filled, word, this.isScan))) return 'covered-text';
    return this.looksLikeItsGround(word, around) ? 'invisible-text' : undefined;
  }

  private keep(filled: Filled): void {
    const first = Math.floor(Math.max(this.page.top, filled.box.top) / ROW);
    const last = Math.floor(Math.min(this.page.bottom, filled.box.bottom) / ROW);
    for (let row = first; row <= last; row += 1) {
      const kept = this.rows.get(row);
      if (kept) kept.push(filled);
      else this.rows.set(row, [filled]);
    }
  }

  private looksLikeItsGround({ colour, box, order }: DrawnWord, around: readonly Filled[]): boolean {
    if (colour === undefined) return false;
    const ground = around.findLast((filled) => filled.order < order && shareWithin(box, filled.box) > 0.5);
    if (!ground) return isAlike(colour, '#ffffff');
    // Of a picture or a pattern we do not know the colour; of what lets light through neither.
    return ground.opaque && ground.colour !== undefined && isAlike(colour, ground.colour);
  }
}

function overflows({ box, clip, size }: DrawnWord): boolean {
  if (Math.min(clip.right - clip.left, clip.bottom - clip.top) < FRAME * size) return false;
  return gapBetween(box, clip) <= OVERFLOW * size;
}

function covers(filled: Filled, word: DrawnWord, isScan: boolean): boolean {
  if (filled.order <= word.order || !filled.opaque) return false;
  if (filled.isPicture && isScan) return false;
  return shareWithin(word.box, filled.box) >= COVERED;
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const a = Number.parseInt(one.slice(1), 16);
  const b = Number.parseInt(other.slice(1), 16);
  return [0, 8, 16].every((shift) => Math.abs(((a >> shift) & 255) - ((b >> shift) & 255)) <= SAME_COLOUR);
}
