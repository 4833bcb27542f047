import { extentOf } from '../plots/extent';
import { sidesOf } from './arc';

/** Part of a path between two moves, as far as it tells a mark from a line. */
export interface Outline {
  /** Ends of its pieces and control points of its curves. */
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly lines: number;
  readonly curves: number;
  readonly arcs: number;
  readonly closed: boolean;
}

const TOKEN = /[a-df-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
const MOST_OUTLINES = 100_000;
const MOST_POINTS = 400_000;

const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7 };

/** The outlines of a path's `d`. Reads up to some hundred thousand points: what is longer is a line or a map. */
export function outlinesOf(d: string): Outline[] {
  const pen = new Pen();
  let command = '';
  let numbers: number[] = [];
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(d); token && !pen.isFull; token = TOKEN.exec(d)) {
    const [text] = token;
    if (/^[a-z]$/i.test(text)) {
      command = text;
      numbers = [];
      if (/z/i.test(text)) pen.close();
      continue;
    }
    numbers.push(Number(text));
    const needed = TAKES[command.toUpperCase()];
    if (needed === undefined || numbers.length < needed) continue;
    pen.draw(command, numbers);
    numbers = [];
    // More pairs after a move are lines.
    if (command === 'M') command = 'L';
    else if (command === 'm') command = 'l';
  }
  return pen.outlines();
}

class Pen {
  private readonly done: Outline[] = [];
  private points: [number, number][] = [];
  private counts = { lines: 0, curves: 0, arcs: 0 };
  private x = 0;
  private y = 0;
  private drawn = 0;

  get isFull(): boolean {
    return this.done.length >= MOST_OUTLINES || this.drawn >= MOST_POINTS;
  }

  outlines(): Outline[] {
    this.endOutline(false);
    return this.done;
  }

  close(): void {
    const [start] = this.points;
    this.endOutline(true);
    if (start) [this.x, this.y] = start;
  }

  draw(command: string, numbers: readonly number[]): void {
    const kind = command.toUpperCase();
    const fromX = command === kind ? 0 : this.x;
    const fromY = command === kind ? 0 : this.y;
    const number = (i: number) => numbers[i] ?? 0;
    if (kind === 'M') this.endOutline(false);
    else if (this.points.length === 0) this.add(this.x, this.y);
    if (kind === 'H') this.add(number(0) + fromX, this.y);
    else if (kind === 'V') this.add(this.x, number(0) + fromY);
    else if (kind === 'A') this.arc(numbers, [number(5) + fromX, number(6) + fromY]);
    else for (let i = 0; i + 1 < numbers.length; i += 2) this.add(number(i) + fromX, number(i + 1) + fromY);
    if (kind === 'A') this.counts.arcs += 1;
    else if (/[CSQT]/.test(kind)) this.counts.curves += 1;
    else if (kind !== 'M') this.counts.lines += 1;
  }

  private arc([rx = 0, ry = 0, , large, sweep]: readonly number[], to: readonly [number, number]): void {
    const from = [this.x, this.y] as const;
    for (const side of sidesOf({ from, to, radii: [rx, ry], large: large === 1, sweep: sweep === 1 }))
      this.add(...side);
    this.add(...to);
  }

  private add(x: number, y: number): void {
    this.drawn += 1;
    this.points.push([x, y]);
    this.x = x;
    this.y = y;
  }

  private endOutline(closed: boolean): void {
    if (this.points.length > 0) this.done.push({ points: this.points, ...this.counts, closed });
    this.points = [];
    this.counts = { lines: 0, curves: 0, arcs: 0 };
  }
}

/** What a mark looks like: several marks of one kind are one series. */
export type MarkKind = 'round' | 'polygon' | 'square' | 'cross' | 'dot';

export interface Mark {
  readonly kind: MarkKind;
  readonly x: number;
  readonly y: number;
  /** The larger of width and height. */
  readonly size: number;
  /** Of a rectangle with sides along the picture. */
  readonly box?: { readonly width: number; readonly height: number };
}

/** The marks that a path draws: one, many in one path, or none because it is a line, a bar, a letter. */
export function marksOf(outlines: readonly Outline[]): Mark[] {
  const cross = crossOf(outlines);
  if (cross) return [cross];
  const marks = outlines.flatMap((outline) => markOf(outline) ?? []);
  // Letters are several outlines of different kinds.
  return marks.length === outlines.length && (marks.length === 1 || marks.length >= LEAST_IN_ONE_PATH)
    ? marks
    : [];
}

const LEAST_IN_ONE_PATH = 10;
const MOST_CORNERS = 12;

function markOf({ points, lines, curves, arcs, closed }: Outline): Mark | undefined {
  const { x, y, width, height } = boxOf(points);
  const size = Math.max(width, height);
  const ends = points.length > 2 && isNear(points[0], points.at(-1), size);
  if (size === 0 && lines <= 1 && curves + arcs === 0) return { kind: 'dot', x, y, size };
  if (!closed && !ends) return undefined;
  const ratio = width / height;
  // One arc and its chord is a mark as well.
  if (
    (curves + arcs >= 2 || (arcs > 0 && closed)) &&
    lines === 0 &&
    (arcs > 0 || (ratio > 0.6 && ratio < 1.67))
  )
    return { kind: 'round', x, y, size };
  const corners = points.length - (ends ? 1 : 0);
  if (curves + arcs > 0 || corners < 3 || corners > MOST_CORNERS || ratio < 0.7 || ratio > 1.43)
    return undefined;
  const box = corners === 4 && isUpright(points) ? { box: { width, height } } : {};
  return { kind: corners === 4 && ratio > 0.97 && ratio < 1.03 ? 'square' : 'polygon', x, y, size, ...box };
}

function isUpright(points: Outline['points']): boolean {
  return points.every(([x, y], at) => {
    const [fromX, fromY] = points[at - 1] ?? [x, y];
    return x === fromX || y === fromY;
  });
}

/** Two or three short strokes with one middle: `+`, `×`, `*`. */
function crossOf(outlines: readonly Outline[]): Mark | undefined {
  if (outlines.length < 2 || outlines.length > 4) return undefined;
  const boxes = outlines.map(({ points, lines }) =>
    points.length === 2 && lines === 1 ? boxOf(points) : undefined,
  );
  const [first] = boxes;
  if (!first) return undefined;
  const size = Math.max(...boxes.map((box) => Math.max(box?.width ?? 0, box?.height ?? 0)));
  const together = boxes.every((box) => box && Math.hypot(box.x - first.x, box.y - first.y) < size * 0.1);
  return together ? { kind: 'cross', x: first.x, y: first.y, size } : undefined;
}

function boxOf(points: Outline['points']) {
  const { left, right, top, bottom } = extentOf(points);
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

function isNear(
  a: readonly [number, number] | undefined,
  b: readonly [number, number] | undefined,
  size: number,
): boolean {
  return a !== undefined && b !== undefined && Math.hypot(a[0] - b[0], a[1] - b[1]) <= size * 0.05;
}
