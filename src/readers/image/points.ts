import type { Word } from '../layout/word';

/**
 * Counts small signs of one size at many places in a picture: the points of a scatter plot. Connected dark (or
 * coloured) points of the picture are gathered to spots; spots within words are letters. An estimate: points that touch
 * are one larger spot, and are not counted; nor are circles that are not filled.
 */
export interface Grey {
  readonly grey: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Of 255: what differs so much from the ground is drawn. */
const DRAWN = 40;
const SMALLEST = 4;
const LARGEST = 40;
const MOST_SPOTS = 200_000;
/** Fewer alike are dots of letters, ticks or a legend. */
const FEWEST = 20;
const FEWEST_PLACES = 6;

export function pointsInPicture({ grey, width, height }: Grey, words: readonly Word[]): number {
  const ground = commonest(grey);
  const drawn = new Uint8Array(grey.length);
  for (let at = 0; at < grey.length; at += 1) drawn[at] = Math.abs((grey[at] ?? 0) - ground) > DRAWN ? 1 : 0;
  const bySize = new Map<number, Spot[]>();
  let spots = 0;
  for (const spot of spotsIn(drawn, width, height)) {
    if ((spots += 1) > MOST_SPOTS) break;
    if (!isRound(spot) || words.some((word) => isWithin(spot, word))) continue;
    const size =
      Math.round((spot.right - spot.left) / 2) * LARGEST + Math.round((spot.bottom - spot.top) / 2);
    const alike = bySize.get(size);
    if (alike) alike.push(spot);
    else bySize.set(size, [spot]);
  }
  return [...bySize.values()].filter(isScattered).reduce((sum, alike) => sum + alike.length, 0);
}

interface Spot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  area: number;
}

function commonest(grey: Uint8Array): number {
  const counts = new Uint32Array(256);
  for (const value of grey) counts[value] = (counts[value] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

/** Connected drawn points, each spot once; what is taken is wiped out. */
function* spotsIn(drawn: Uint8Array, width: number, height: number): Iterable<Spot> {
  const waiting: number[] = [];
  for (let start = 0; start < drawn.length; start += 1) {
    if (drawn[start] !== 1) continue;
    const spot: Spot = { left: width, right: 0, top: height, bottom: 0, area: 0 };
    waiting.push(start);
    drawn[start] = 0;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      spot.left = Math.min(spot.left, x);
      spot.right = Math.max(spot.right, x);
      spot.top = Math.min(spot.top, y);
      spot.bottom = Math.max(spot.bottom, y);
      spot.area += 1;
      const beside = [x > 0 ? at - 1 : at, x + 1 < width ? at + 1 : at, at - width, at + width];
      for (const next of beside) {
        if (drawn[next] !== 1) continue;
        drawn[next] = 0;
        waiting.push(next);
      }
    }
    yield spot;
  }
}

/** About as wide as high, and filled as a disc or a square is: letters and pieces of dashed lines are thinner. */
function isRound({ left, right, top, bottom, area }: Spot): boolean {
  const width = right - left + 1;
  const height = bottom - top + 1;
  if (Math.max(width, height) > LARGEST || Math.min(width, height) < SMALLEST) return false;
  return Math.abs(width - height) <= Math.max(1, width * 0.2) && area >= width * height * 0.62;
}

function isWithin({ left, right, top, bottom }: Spot, { x, y, width, size }: Word): boolean {
  return left >= x - 2 && right <= x + width + 2 && top >= y - size - 2 && bottom <= y + 2;
}

/** At many places across and down; not in a line, and not on a full grid. */
function isScattered(spots: readonly Spot[]): boolean {
  const across = new Set(spots.map(({ left, right }) => (left + right) >> 2));
  const down = new Set(spots.map(({ top, bottom }) => (top + bottom) >> 2));
  const isLine = across.size < FEWEST_PLACES || down.size < FEWEST_PLACES;
  return spots.length >= FEWEST && !isLine && spots.length < across.size * down.size * 0.75;
}
