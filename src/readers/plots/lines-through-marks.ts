export interface PlacedMark {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const MOST_KEPT = 200_000;
const MOST_STROKES = 50_000;
const MOST_OF_A_CURVE = 60;
const MOST_WITH_BARS = 200;
/** Share of marks on lines from which on they belong to those. */
const NEARLY_ALL = 0.8;
/** Grid lines go through marks too: they are longer than an error bar, or go through many. */
const LONGEST_BAR = 600;
const MOST_ON_A_BAR = 2;
const NEAR = [-2, 0, 2];

/** Between the end of a piece of a curve and the middle of its mark, in sizes of the mark. */
const GAP = 2.5;
const BESIDE = 0.1;

type Place = readonly [x: number, y: number];
type Piece = readonly [from: Place, to: Place];

/** A straight stroke, level or upright, and how many marks it goes through. */
interface Stroke {
  readonly from: number;
  readonly to: number;
  marks: number;
}

export interface JudgedMarks {
  readonly belongToLines: (marks: readonly PlacedMark[]) => boolean;
  /** How many of them stand above or below a box and its two whiskers. */
  readonly outliers: (marks: readonly PlacedMark[]) => number;
}

type Bars = ReadonlyMap<string, readonly Stroke[]>;

/**
 * The lines of a drawing, which tell of its marks whether they are points of data: not where they are the ends of a
 * curve's pieces or the middles of error bars.
 */
export class LinesThroughMarks {
  private readonly corners: (readonly [number, number])[] = [];
  private readonly pieces: Piece[] = [];
  private readonly strokes: { readonly upright: boolean; readonly at: number; readonly span: Stroke }[] = [];

  add(points: readonly (readonly [number, number])[]): void {
    const [first, second] = points;
    if (points.length > 2) {
      if (this.corners.length + points.length < MOST_KEPT) this.corners.push(...points.slice(0, 10_000));
    } else if (first && second && this.strokes.length < MOST_STROKES) {
      const upright = Math.abs(first[0] - second[0]) < Math.abs(first[1] - second[1]);
      const [at, a, b] = upright ? [first[0], first[1], second[1]] : [first[1], first[0], second[0]];
      this.strokes.push({ upright, at, span: { from: Math.min(a, b), to: Math.max(a, b), marks: 0 } });
      this.pieces.push([first, second]);
    }
  }

  /** @param unit a thousandth of the picture's width */
  judge(unit: number): JudgedMarks {
    const corners = new Set(this.corners.map(([x, y]) => keyOf(x / unit, y / unit)));
    const bars = this.barsBy(unit);
    return {
      belongToLines: (marks) =>
        (marks.length <= MOST_OF_A_CURVE && share(marks, (mark) => isOn(corners, mark, unit)) > NEARLY_ALL) ||
        (marks.length <= MOST_OF_A_CURVE && joinedBy(this.pieces, marks) > NEARLY_ALL) ||
        (marks.length <= MOST_WITH_BARS && withBars(bars, marks, unit) > NEARLY_ALL),
      outliers: (marks) => marks.filter((mark) => isBeyondWhiskers(bars, mark, unit)).length,
    };
  }

  private barsBy(unit: number): Bars {
    const bars = new Map<string, Stroke[]>();
    for (const { upright, at, span } of this.strokes) {
      const key = `${upright ? 'x' : 'y'}${Math.round(at / unit / 2)}`;
      const others = bars.get(key) ?? [];
      bars.set(key, others);
      if (others.length < 50) others.push(span);
    }
    return bars;
  }
}

function share(marks: readonly PlacedMark[], holds: (mark: PlacedMark) => boolean): number {
  return marks.filter(holds).length / marks.length;
}

/** Of the pieces that lead from one mark to another and stop short of both, as R draws `type = "b"`. */
function joinedBy(pieces: readonly Piece[], marks: readonly PlacedMark[]): number {
  const joined = new Set<PlacedMark>();
  for (const [from, to] of pieces) {
    const start = marks.find((mark) => leadsTo(mark, to, from));
    const end = start && marks.find((mark) => mark !== start && leadsTo(mark, from, to));
    if (start && end) joined.add(start).add(end);
  }
  return joined.size / marks.length;
}

/** The way goes on to the middle of the mark, which is near its end. */
function leadsTo({ x, y, size }: PlacedMark, from: Place, to: Place): boolean {
  const left = Math.hypot(x - to[0], y - to[1]);
  if (left > GAP * size) return false;
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const ahead = ((x - to[0]) * (to[0] - from[0]) + (y - to[1]) * (to[1] - from[1])) / length;
  return left - ahead < BESIDE * size;
}

function keyOf(x: number, y: number): string {
  return `${Math.round(x / 2)}:${Math.round(y / 2)}`;
}

function isOn(corners: ReadonlySet<string>, { x, y }: PlacedMark, unit: number): boolean {
  return NEAR.some((dx) => NEAR.some((dy) => corners.has(keyOf(x / unit + dx, y / unit + dy))));
}

function withBars(bars: Bars, marks: readonly PlacedMark[], unit: number): number {
  const through = marks.map((mark) => barsThrough(bars, mark, unit));
  for (const strokes of through) for (const stroke of strokes) stroke.marks += 1;
  const having = through.filter((strokes) => strokes.some((stroke) => stroke.marks <= MOST_ON_A_BAR)).length;
  for (const strokes of through) for (const stroke of strokes) stroke.marks = 0;
  return having / marks.length;
}

function barsThrough(bars: Bars, { x, y, size }: PlacedMark, unit: number): Stroke[] {
  const along = (axis: Axis, at: number, place: number) =>
    barsAt(bars, axis, at / unit).filter(
      ({ from, to }) =>
        from <= place && place <= to && to - from > size * 1.2 && to - from < LONGEST_BAR * unit,
    );
  return [...along('x', x, y), ...along('y', y, x)];
}

/**
 * On one side of it are two strokes in one line with a gap between them, the box. A tick of an axis is one stroke alone.
 * What goes through the mark must be a line of the grid, which goes on along the whisker: an interval of its own does not.
 */
function isBeyondWhiskers(bars: Bars, { x, y }: PlacedMark, unit: number): boolean {
  const beyond = (axis: Axis, at: number, place: number): boolean => {
    const strokes = barsAt(bars, axis, at / unit).map(({ from, to }) => ({
      near: from - place,
      far: to - place,
    }));
    return [strokes, strokes.map(({ near, far }) => ({ near: -far, far: -near }))].some((seen) => {
      const onThisSide = seen.filter(({ near }) => near > 0);
      const firstEnd = Math.min(...onThisSide.map(({ far }) => far));
      const hasGap = firstEnd + unit < Math.max(...onThisSide.map(({ near }) => near));
      return hasGap && seen.every(({ near, far }) => near > 0 || far < 0 || far >= firstEnd);
    });
  };
  return beyond('x', x, y) || beyond('y', y, x);
}

type Axis = 'x' | 'y';

function barsAt(bars: Bars, axis: Axis, at: number): Stroke[] {
  return [-1, 0, 1].flatMap((step) => bars.get(`${axis}${Math.round(at / 2) + step}`) ?? []);
}
