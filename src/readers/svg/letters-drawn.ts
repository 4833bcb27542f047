import { extentOf, type Extent } from '../plots/extent';
import type { LetterRun, Letters } from './letters';
import { outlinesOf } from './path-shape';

const LETTER_HEIGHT = 34;
export const LINE_HEIGHT = 64;
const MARGIN = 40;
/** What was not read may be read larger. */
const LARGER = 1.4;
const WIDEST = 3000;
/** One letter alone is taken for dirt: some of it are a word. How many are read best differs by the letter. */
export const WAYS: readonly WayToWrite[] = [
  { times: 3, turn: 0 },
  { times: 5, turn: 0 },
  // Alone it does not show that it is turned.
  { times: 3, turn: 90 },
  { times: 3, turn: -90 },
  { times: 5, turn: 90 },
];

export interface WayToWrite {
  readonly times: number;
  readonly turn: 0 | 90 | -90;
}

/** A run as it is written on a line of its own. */
export interface WrittenRun {
  readonly run: LetterRun;
  /** How many letters stand on the line. */
  readonly written: number;
  readonly svg: string;
  /** By which it was turned to be upright. */
  readonly angle: number;
  readonly width: number;
}

/**
 * Nothing but the letters of a run, upright and large, for a program to read: their outlines and places were checked to be
 * numbers, and nothing else of the file gets into the picture. Nothing where a run would be too wide.
 */
export function writeRun(
  run: LetterRun,
  { outlines }: Letters,
  { times, turn }: WayToWrite,
): WrittenRun | undefined {
  const { letters, turned, scale } = run;
  const [first] = letters;
  if (!first) return undefined;
  const boxes = letters.map(({ id }) => boxOf(outlines.get(id) ?? ''));
  const lies = turned || (letters.length === 1 && turn !== 0);
  const height = Math.max(...boxes.map((box) => (lies ? box.right - box.left : box.bottom - box.top)));
  const apart =
    Math.max(...boxes.map((box) => (lies ? box.bottom - box.top : box.right - box.left))) + height / 4;
  const places = letters.map(({ x, y }) => ({ x: (x - first.x) / scale, y: (y - first.y) / scale }));
  const again = letters.length > 1 ? [0] : Array.from({ length: times }, (_, i) => i * apart);
  const length = Math.max(...places.map(({ x, y }) => Math.abs(turned ? y : x))) + apart * (again.length + 1);
  const grow = (times > 3 ? LARGER : 1) * (LETTER_HEIGHT / height);
  const width = length * grow + 2 * MARGIN;
  if (!Number.isFinite(width) || width > WIDEST) return undefined;
  const angle = turned ? ((places[1]?.y ?? 0) < 0 ? 90 : -90) : letters.length === 1 ? turn : 0;
  // Written on along the line, which of turned letters is the way that the drawing goes.
  const onwards = (by: number) =>
    angle === 90 ? { x: 0, y: -by } : angle === -90 ? { x: 0, y: by } : { x: by, y: 0 };
  const drawn = again.flatMap((by) =>
    letters.map(({ id }, i) => {
      const { x, y } = places[i] ?? { x: 0, y: 0 };
      const on = onwards(by);
      return `<path transform="translate(${x + on.x} ${y + on.y})" d="${outlines.get(id) ?? ''}"/>`;
    }),
  );
  const written = letters.length * again.length;
  return { run, written, width, angle, svg: `scale(${grow}) rotate(${angle})">${drawn.join('')}` };
}

/** Where letters end on all sides. */
export function boxOf(outline: string): Extent {
  return extentOf(outlinesOf(outline).flatMap(({ points }) => points));
}

/** Runs below each other, each on a line. */
export function pageOfRuns(runs: readonly WrittenRun[]): string {
  const width = Math.ceil(Math.max(...runs.map((run) => run.width)));
  const height = (runs.length + 1) * LINE_HEIGHT;
  const lines = runs.map(
    ({ svg }, i) => `<g transform="translate(${MARGIN} ${(i + 1) * LINE_HEIGHT}) ${svg}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="white"/>${lines.join('')}</svg>`;
}
