import { Curves, type Counted } from '../plots/curves';
import { LinesThroughMarks, type JudgedMarks, type PlacedMark } from '../plots/lines-through-marks';
import { boxAround, moved, type Box, type Matrix, type Point } from './geometry';

/**
 * Counts the points of a chart: one small shape drawn at many places. Told apart from what else repeats on a page:
 * ticks and grid lines are single lines (no height or no width), tiles of a heat map and cells of a ruled table fill a
 * grid, list bullets stand in one column, bars differ in height, and lines go through the points of a curve and the
 * middles of intervals.
 */
const LARGEST = 24;
const LEAST = 0.4;
/** Flatter ones are bars of an axis and the minus signs of its labels, which matplotlib draws as shapes. */
const FLATTEST = 4;
/** Longer outlines are drawings or letters. */
const MOST_NUMBERS = 120;
const MOST_KINDS = 2000;
const MOST_PLACES = 20_000;
/** A shape drawn more seldom is a sign in a legend or an arrow's head. */
const FEWEST = 5;
/** Of those that stand in a column for each box; a list's bullets do so too, but without whiskers. */
const FEWEST_OUTLIERS = 3;
/** So often a letter alone is no label of an axis. */
const MANY = 20;
/** So many different places, across and down, are asked for; in a column or a row they are bullets and labels. */
const FEWEST_PLACES = 4;
/** How much of a full grid may be filled before it is a table or a heat map. */
const GRID_FILLED = 0.75;

/** More marks of one kind are no curve, whatever lines there are. */
const MOST_ON_LINES = 200;
/** In points: a thousandth of a usual page's width. */
const UNIT = 0.5;

const MOVE = 0;
const LINE = 1;
const LENGTHS = [2, 2, 6, 4, 0];

interface Kind {
  count: number;
  readonly across: Set<number>;
  readonly down: Set<number>;
  readonly places: Set<number>;
  /** The first of them. */
  readonly marks: PlacedMark[];
}

type Line = readonly (readonly [number, number])[];

/** How a line is drawn: `pen` is the same for those that look alike, the width is that on the page. */
export interface Stroke {
  readonly pen: string | undefined;
  readonly width: number;
}

export class MarkCounter {
  private readonly kinds = new Map<string, Kind>();
  private readonly lines = new LinesThroughMarks();
  private readonly curves = new Curves();

  /** A painted path. Of one that has many parts each is a shape: some programs draw all points at once. */
  add(data: ArrayLike<number>, box: Box, { ctm, colour }: { ctm: Matrix; colour: string | undefined }): void {
    if (data.length <= MOST_NUMBERS) this.addShape(outline(data), box, colour);
    else for (const piece of pieces(data)) this.addShape(outline(piece), boxOf(piece, ctm), colour);
  }

  /** A path that is drawn and not filled, as curves and the bars of intervals are. */
  addLine(data: ArrayLike<number>, ctm: Matrix, { pen, width }: Stroke): void {
    for (const line of straightLines(data, ctm)) {
      if (isDot(line, width)) this.addDot(line, width);
      else {
        this.lines.add(line);
        this.curves.add(line, pen);
      }
    }
  }

  /** A sign that stands alone, such as a bullet of a symbol font. */
  addSign(sign: string, box: Box): void {
    if (SIGNS.test(sign)) this.count(`sign ${sign}`, box);
    // Where a symbol font is not part of the file its signs come out as letters: R's points are the letter l.
    else if (LETTER.test(sign)) this.count(`letter ${sign}`, box);
  }

  /** What seems to be data of single people on the page. */
  get counted(): readonly Counted[] {
    const { points } = this;
    return [...(points > 0 ? [{ marks: points }] : []), ...this.curves.counted(UNIT)];
  }

  /** In all kinds of marks together. */
  private get points(): number {
    const kinds = [...this.kinds].filter(([, { count }]) => count >= FEWEST_OUTLIERS);
    if (kinds.length === 0) return 0;
    const judged = this.lines.judge(UNIT);
    return kinds.reduce((total, [name, kind]) => total + pointsOf(name, kind, judged), 0);
  }

  private addShape(name: string | undefined, box: Box, colour: string | undefined): void {
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    if (name === undefined || width > LARGEST || height > LARGEST || width < LEAST || height < LEAST) return;
    if (Math.max(width, height) > FLATTEST * Math.min(width, height)) return;
    // Their sizes may differ a little by rounding, and by more where the size says something too: kept coarse.
    this.count(
      `${name} ${colour === undefined ? '' : 'filled '}${Math.round(width / 2)}x${Math.round(height / 2)}`,
      box,
    );
  }

  /** A round pen that is set down and lifted leaves a disc. */
  private addDot([[x, y] = [0, 0]]: Line, width: number): void {
    if (width < LEAST || width > LARGEST) return;
    const half = width / 2;
    const box = { left: x - half, right: x + half, top: y - half, bottom: y + half };
    this.count(`dot ${Math.round(width)}`, box);
  }

  private count(name: string, { left, top, right, bottom }: Box): void {
    const known = this.kinds.get(name);
    if (!known && this.kinds.size >= MOST_KINDS) return;
    const kind = known ?? { count: 0, across: new Set(), down: new Set(), places: new Set(), marks: [] };
    if (!known) this.kinds.set(name, kind);
    kind.count += 1;
    if (kind.places.size >= MOST_PLACES) return;
    const x = Math.round(left + right);
    const y = Math.round(top + bottom);
    kind.across.add(x);
    kind.down.add(y);
    kind.places.add(x * 100_000 + y);
    if (kind.marks.length < MOST_ON_LINES)
      kind.marks.push({
        x: (left + right) / 2,
        y: (top + bottom) / 2,
        size: Math.max(right - left, bottom - top),
      });
  }
}

/** Of its width: so short a line is a point. */
const NO_LENGTH = 0.2;

function isDot(line: Line, width: number): boolean {
  const [from, to] = line;
  return (
    line.length === 2 &&
    from !== undefined &&
    to !== undefined &&
    Math.hypot(to[0] - from[0], to[1] - from[1]) <= width * NO_LENGTH
  );
}

const LETTER = /^\p{L}$/u;
/** Geometric signs that charts use for points. */
const SIGNS = /^[●○■□▲△▼▽◆◇◊•∙∘·+×✕✖*∗⋆★☆]$/u;

function pointsOf(name: string, kind: Kind, { belongToLines, outliers }: JudgedMarks): number {
  const { count, marks } = kind;
  if (isScattered(kind) && (count >= MANY || !name.startsWith('letter ')))
    return count > MOST_ON_LINES || !belongToLines(marks) ? count : 0;
  const beyond = outliers(marks);
  if (beyond < FEWEST_OUTLIERS) return 0;
  return beyond === marks.length ? count : beyond;
}

function isScattered({ count, across, down, places }: Kind): boolean {
  if (count < FEWEST || across.size < FEWEST_PLACES || down.size < FEWEST_PLACES) return false;
  const grid = across.size * down.size;
  return places.size <= grid * GRID_FILLED || places.size >= MOST_PLACES;
}

/** Its parts, each from one move of the pen to the next. Long parts are outlines of something else. */
function* pieces(data: ArrayLike<number>): Iterable<readonly number[]> {
  let piece: number[] = [];
  for (let at = 0; at < data.length;) {
    const operation = data[at] ?? MOVE;
    const length = 1 + (LENGTHS[operation] ?? 0);
    if (operation === MOVE) {
      if (piece.length > 3 && piece.length <= MOST_NUMBERS) yield piece;
      piece = [];
    }
    if (piece.length <= MOST_NUMBERS) for (let i = 0; i < length; i += 1) piece.push(data[at + i] ?? 0);
    at += length;
  }
  if (piece.length > 3 && piece.length <= MOST_NUMBERS) yield piece;
}

/** Its parts that consist of straight pieces, with the places where these meet. */
function* straightLines(data: ArrayLike<number>, ctm: Matrix): Iterable<(readonly [number, number])[]> {
  let line: (readonly [number, number])[] = [];
  for (let at = 0; at < data.length;) {
    const operation = data[at] ?? MOVE;
    if (operation === MOVE) {
      if (line.length > 1) yield line;
      line = [];
    }
    if (operation === MOVE || operation === LINE) {
      const { x, y } = moved(ctm, data[at + 1] ?? 0, data[at + 2] ?? 0);
      line.push([x, y]);
    } else line = [];
    at += 1 + (LENGTHS[operation] ?? 0);
  }
  if (line.length > 1) yield line;
}

function boxOf(piece: readonly number[], ctm: Matrix): Box {
  const points: Point[] = [];
  for (let at = 0; at < piece.length;) {
    const length = LENGTHS[piece[at] ?? MOVE] ?? 0;
    for (let i = 1; i < length; i += 2) points.push(moved(ctm, piece[at + i] ?? 0, piece[at + i + 1] ?? 0));
    at += 1 + length;
  }
  return boxAround(points);
}

/** The kinds of lines of a shape, in order. A line alone is a tick. */
function outline(data: ArrayLike<number>): string | undefined {
  let name = '';
  for (let at = 0; at < data.length;) {
    const operation = data[at] ?? MOVE;
    name += String(operation);
    at += 1 + (LENGTHS[operation] ?? 0);
  }
  return name.length <= 2 || name === '014' ? undefined : name;
}
